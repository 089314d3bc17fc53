using System.Globalization;

namespace AccountGuard.Evaluation;

/// <summary>What the command line asks for.</summary>
internal sealed class Options
{
    public const string Usage =
        """
        AccountGuard.Evaluation --purchases FILE[.gz] --people FILE [--seed N] [--format text|json] [--share 0..1] [--returns 0..1] [--details]

        --share    look at this share of the people only, chosen by the seed (for quick runs; 1 by default)
        --returns  this share of honest new addresses gets a second order within 30 days (0 by default, as in the protocol)
        --details  list every false incident at Alert
        """;

    public required string Purchases { get; init; }

    public required string People { get; init; }

    public int Seed { get; init; } = 1;

    public bool Json { get; init; }

    public double Share { get; init; } = 1;

    public double Returns { get; init; }

    public bool Details { get; init; }

    /// <exception cref="ArgumentException">An argument is missing, unknown or has no sensible value.</exception>
    public static Options Parse(string[] arguments)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < arguments.Length; i++)
        {
            values[arguments[i]] = arguments[i] == "--details" ? "yes"
                : i + 1 < arguments.Length ? arguments[++i]
                : throw new ArgumentException($"{arguments[i]} needs a value.");
        }

        var unknown = values.Keys.FirstOrDefault(name => name is not ("--purchases" or "--people" or "--seed" or "--format" or "--share" or "--returns" or "--details"));
        if (unknown is not null)
        {
            throw new ArgumentException($"There is no option {unknown}.");
        }

        return new Options
        {
            Purchases = values.GetValueOrDefault("--purchases") ?? throw new ArgumentException("--purchases is missing."),
            People = values.GetValueOrDefault("--people") ?? throw new ArgumentException("--people is missing."),
            Seed = int.Parse(values.GetValueOrDefault("--seed", "1"), CultureInfo.InvariantCulture),
            Share = double.Parse(values.GetValueOrDefault("--share", "1"), CultureInfo.InvariantCulture),
            Returns = double.Parse(values.GetValueOrDefault("--returns", "0"), CultureInfo.InvariantCulture),
            Json = values.GetValueOrDefault("--format", "text") switch
            {
                "json" => true,
                "text" => false,
                var other => throw new ArgumentException($"--format is text or json, not {other}."),
            },
            Details = values.ContainsKey("--details"),
        };
    }
}
