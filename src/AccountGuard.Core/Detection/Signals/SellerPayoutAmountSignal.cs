using System.Globalization;
using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Signals;

/// <summary>The greatest payout of the run, ranked among the account's, as evidence: a balance emptied at once.</summary>
internal sealed class SellerPayoutAmountSignal : SellerSignal
{
    private const int FewestEarlier = 10;

    /// <inheritdoc/>
    public override string Name => "SellerPayoutAmount";

    /// <inheritdoc/>
    public override double LogOdds(SellerRun run) =>
        Greatest(run) is { } payout ? Evidence.Clip(Evidence.FromProbability(payout.AmountTail), 0, 1.5) : 0;

    /// <inheritdoc/>
    public override string? Explain(SellerRun run, CultureInfo language) =>
        Greatest(run) is { } payout ? Say(language, "PayoutAmount", AsGreat(payout), payout.Earlier) : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(SellerRun run) => Greatest(run) is { } payout
        ? new Dictionary<string, double> { ["EarlierPayouts"] = payout.Earlier, ["AsGreat"] = AsGreat(payout) }
        : [];

    private static PayoutFacts? Greatest(SellerRun run) =>
        run.Payouts.Where(payout => payout.Earlier >= FewestEarlier).OrderBy(payout => payout.AmountTail).FirstOrDefault();

    private static double AsGreat(PayoutFacts payout) => Math.Round((payout.AmountTail * (payout.Earlier + 1)) - 1);
}
