using System.Globalization;
using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Signals;

/// <summary>Money paid out much sooner after the last payout than is usual: a stranger does not wait for the usual day.</summary>
internal sealed class SellerPayoutRhythmSignal : SellerSignal
{
    private const double HijackerRate = 0.6;
    private const double OwnerRate = 0.03;
    private const double PriorWeight = 10;
    private const double Most = 3;

    /// <inheritdoc/>
    public override string Name => "SellerPayoutRhythm";

    /// <inheritdoc/>
    public override double LogOdds(SellerRun run) => First(run) is { } payout
        ? Evidence.Clip(Math.Log(HijackerRate / Evidence.Rate(payout.ShortIntervals, payout.Earlier - 1, OwnerRate, PriorWeight)), 0, Most)
        : 0;

    /// <inheritdoc/>
    public override string? Explain(SellerRun run, CultureInfo language) =>
        First(run) is { } payout ? Say(language, "PayoutRhythm", Rounded(payout.Interval!.Value), Rounded(payout.UsualInterval!.Value)) : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(SellerRun run) => First(run) is { } payout
        ? new Dictionary<string, double> { ["Days"] = payout.Interval!.Value, ["UsualDays"] = payout.UsualInterval!.Value, ["EarlierHaste"] = payout.ShortIntervals }
        : [];

    private static PayoutFacts? First(SellerRun run) => run.Payouts.FirstOrDefault(payout => payout.IsHasty);
}
