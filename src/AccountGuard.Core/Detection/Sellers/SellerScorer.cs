using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Signals;

namespace AccountGuard.Detection.Sellers;

/// <summary>A run with its pattern and what it comes to.</summary>
internal sealed class ScoredRun
{
    /// <summary>The run.</summary>
    public required SellerRun Run { get; init; }

    /// <summary>The pattern.</summary>
    public required SellerPattern Pattern { get; init; }

    /// <summary>The sum of the terms, less the pattern's handicap.</summary>
    public required double Evidence { get; init; }

    /// <summary>What it comes to.</summary>
    public required Verdict Verdict { get; init; }
}

/// <summary>Sums the terms of a run under its pattern.</summary>
internal static class SellerScorer
{
    private static readonly SellerSignal[] Own = SellerSignal.All.Where(signal => signal is not SellerBesideSignal).ToArray();
    private static readonly SellerSignal Beside = SellerSignal.All.First(signal => signal is SellerBesideSignal);

    /// <summary>What the run comes to.</summary>
    public static ScoredRun Score(SellerRun run)
    {
        var pattern = PatternOf(run);
        var ofBeside = Beside.LogOdds(run);
        var evidence = OwnEvidence(run) + ofBeside;
        var verdict = VerdictLevels.ByEvidence(evidence);
        var most = pattern.Most(run, ofBeside);
        return new ScoredRun { Run = run, Pattern = pattern, Evidence = evidence, Verdict = verdict > most ? most : verdict };
    }

    /// <summary>What the run says without what stands beside it.</summary>
    public static double OwnEvidence(SellerRun run)
    {
        var sum = -PatternOf(run).Handicap;
        foreach (var signal in Own)
        {
            sum += signal.LogOdds(run);
        }

        return sum;
    }

    private static SellerPattern PatternOf(SellerRun run) => SellerPattern.All.First(pattern => pattern.Kind == run.Kind);
}
