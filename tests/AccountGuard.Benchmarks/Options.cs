using System.Globalization;

namespace AccountGuard.Benchmarks;

/// <summary>What the command line asks for.</summary>
internal sealed class Options
{
    public const string Usage =
        """
        AccountGuard.Benchmarks make --rows N --out FILE [--seed S]
            writes a made-up order history of N rows in the layout of Amazon's data export

        AccountGuard.Benchmarks compare [--rows N] [--runs K] [--seed S] [--format text|json] [--duckdb FOLDER] [--folder FOLDER]
                                         [--only NAMES]
            lets the engine, Import-OrderHistory, Import-Csv, DuckDB and Python read the same export in turns (1,000,000 rows
            and 3 rounds by default); ends with 1 where a target is missed
            --duckdb  where 'npm install @duckdb/node-api' was run; or the environment's ACCOUNTGUARD_DUCKDB
            --only    who is measured, with commas between: engine, pwsh, DuckDB, Python
            --folder  where the exports are kept from run to run; a temporary folder by default

        AccountGuard.Benchmarks micro [BenchmarkDotNet's own options]
            BenchmarkDotNet over single cells
        """;

    private static readonly string[] Known = ["--rows", "--runs", "--seed", "--format", "--duckdb", "--folder", "--out", "--only"];

    private readonly Dictionary<string, string> values = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">An argument is unknown or has no value.</exception>
    /// <exception cref="FormatException">A number is none.</exception>
    public Options(IReadOnlyList<string> arguments)
    {
        for (var index = 0; index < arguments.Count; index += 2)
        {
            values[arguments[index]] =
                !Known.Contains(arguments[index]) ? throw new ArgumentException($"There is no option {arguments[index]}.")
                : index + 1 == arguments.Count ? throw new ArgumentException($"{arguments[index]} needs a value.")
                : arguments[index + 1];
        }

        Rows = Number("--rows", 1_000_000, least: 10);
        Runs = (int)Number("--runs", 3, least: 1);
        Seed = (int)Number("--seed", 7, least: 0);
        IsJson = Text("--format") switch
        {
            null or "text" => false,
            "json" => true,
            var other => throw new ArgumentException($"--format is text or json, not {other}."),
        };
    }

    public long Rows { get; }

    public int Runs { get; }

    public int Seed { get; }

    public bool IsJson { get; }

    public string? DuckDb => Text("--duckdb") ?? Environment.GetEnvironmentVariable("ACCOUNTGUARD_DUCKDB");

    public string? Folder => Text("--folder");

    /// <summary>Whether a contestant is to be measured.</summary>
    public bool Wants(string contestant) => Text("--only") is not { } names || names.Split(',').Contains(contestant, StringComparer.OrdinalIgnoreCase);

    /// <exception cref="ArgumentException">It was not given.</exception>
    public string Out => Text("--out") ?? throw new ArgumentException("--out is missing.");

    private string? Text(string name) => values.GetValueOrDefault(name);

    private long Number(string name, long usual, long least)
    {
        var number = Text(name) is { } text ? long.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : usual;
        return number >= least ? number : throw new ArgumentException($"{name} is at least {least}.");
    }
}
