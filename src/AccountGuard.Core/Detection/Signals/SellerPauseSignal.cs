using System.Globalization;
using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Signals;

/// <summary>The first sales after the longest silence of the shop: accounts that nobody looks after are taken over more easily.</summary>
internal sealed class SellerPauseSignal : SellerSignal
{
    private const double ShortestDays = 30;
    private const double LongDays = 60;

    /// <inheritdoc/>
    public override string Name => "SellerPause";

    /// <inheritdoc/>
    public override double LogOdds(SellerRun run) => run.Sales.Count == 0 ? 0 : (run.Sales[0].Pause, run.Sales[0].LongestPause) switch
    {
        ( > LongDays, var longest) when run.Sales[0].Pause > 2 * longest => 1.5,
        ( > ShortestDays, var longest) when run.Sales[0].Pause > longest => 0.7,
        _ => 0,
    };

    /// <inheritdoc/>
    public override string? Explain(SellerRun run, CultureInfo language) =>
        Say(language, "Pause", Rounded(Math.Floor(run.Sales[0].Pause)), Rounded(Math.Ceiling(run.Sales[0].LongestPause)));

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(SellerRun run) => new Dictionary<string, double>
    {
        ["Days"] = run.Sales[0].Pause,
        ["LongestBefore"] = run.Sales[0].LongestPause,
    };
}
