namespace AccountGuard.Benchmarks.Compare;

/// <summary>Lets all contestants read the same export in turns, so that what slows the machine down slows all of them down.</summary>
internal sealed class Comparison
{
    private readonly Dictionary<string, List<double>> measured = [];
    private readonly SortedDictionary<string, string> absent = new(StringComparer.Ordinal);

    /// <summary>The median of each figure.</summary>
    public IReadOnlyDictionary<string, double> Medians => measured.ToDictionary(figure => figure.Key, figure => Median(figure.Value));

    /// <summary>Every value of each figure, in the order of the rounds.</summary>
    public IReadOnlyDictionary<string, List<double>> Measured => measured;

    /// <summary>Who could not run, and why.</summary>
    public IReadOnlyDictionary<string, string> Absent => absent;

    /// <summary>Runs all rounds.</summary>
    public static Comparison Run(IReadOnlyList<Contestant> contestants, ExportFiles files, int rounds, Action<string> progress)
    {
        var comparison = new Comparison();
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var contestant in contestants)
            {
                progress($"round {round} of {rounds}: {contestant.Name}");
                comparison.Run(contestant, files, round);
            }
        }

        return comparison;
    }

    private void Run(Contestant contestant, ExportFiles files, int round)
    {
        if (contestant.Absence is { } reason)
        {
            absent[contestant.Name] = reason;
            return;
        }

        foreach (var figure in contestant.Run(files, round))
        {
            if (!measured.TryGetValue(figure.Name, out var values))
            {
                measured[figure.Name] = values = [];
            }

            values.Add(figure.Value);
        }
    }

    private static double Median(List<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
