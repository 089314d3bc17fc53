using System.Globalization;

namespace AccountGuard.Evaluation;

/// <summary>What the command line asks for.</summary>
internal sealed class Options
{
    public const string Usage =
        """
        AccountGuard.Evaluation --purchases FILE[.gz] --people FILE [--seed N] [--format text|json] [--share 0..1] [--fold A|B]
                                [--returns 0..1] [--only NAME,NAME] [--details] [--cases FILE]

        --share    look at this share of the people only, chosen by the seed (for quick runs; 1 by default)
        --returns  this share of honest new addresses gets a second order within 30 days (0 by default, as in the protocol)
        --fold     look at every other one of the people only: A the first, third, ..., B the second, fourth, ...
        --only     try only the attacks and honest behaviours whose names contain one of these
        --details  list every false incident at Alert
        --cases    write every incident and every attack with the terms of its orders to this file, a line of JSON each
        """;

    public required string Purchases { get; init; }

    public required string People { get; init; }

    public int Seed { get; init; } = 1;

    public bool Json { get; init; }

    public double Share { get; init; } = 1;

    public double Returns { get; init; }

    /// <summary>A, B or null for all people.</summary>
    public string? Fold { get; init; }

    /// <summary>Parts of names; empty for all.</summary>
    public IReadOnlyList<string> Only { get; init; } = [];

    public bool Details { get; init; }

    public string? Cases { get; init; }

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

        var unknown = values.Keys.FirstOrDefault(name => name is not ("--purchases" or "--people" or "--seed" or "--format" or "--share" or "--returns" or "--fold" or "--only" or "--details" or "--cases"));
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
            Fold = values.GetValueOrDefault("--fold") switch
            {
                null or "A" or "B" => values.GetValueOrDefault("--fold"),
                var other => throw new ArgumentException($"--fold is A or B, not {other}."),
            },
            Only = values.GetValueOrDefault("--only")?.Split(',') ?? [],
            Cases = values.GetValueOrDefault("--cases"),
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
