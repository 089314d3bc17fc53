using System.Globalization;
using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Signals;

/// <summary>Money paid out to a bank account that no payout before went to. An owner changes it now and then, a stranger always does.</summary>
internal sealed class SellerPayoutAccountSignal : SellerSignal
{
    private const int FewestTold = 3;
    private const double HijackerRate = 0.9;
    private const double OwnerRate = 0.02;
    private const double PriorWeight = 15;
    private const double Most = 4;

    /// <inheritdoc/>
    public override string Name => "SellerPayoutAccount";

    /// <inheritdoc/>
    public override double LogOdds(SellerRun run) => First(run) is { } payout
        ? Math.Min(Most, Math.Log(HijackerRate / Evidence.Rate(payout.NewAccounts, payout.AccountsTold, OwnerRate, PriorWeight)))
        : 0;

    /// <inheritdoc/>
    public override string? Explain(SellerRun run, CultureInfo language) =>
        First(run) is { } payout ? Say(language, "PayoutAccount", payout.Account, payout.AccountsTold) : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(SellerRun run) => First(run) is { } payout
        ? new Dictionary<string, double> { ["EarlierPayouts"] = payout.AccountsTold, ["EarlierChanges"] = payout.NewAccounts }
        : [];

    private static PayoutFacts? First(SellerRun run) => run.Payouts.FirstOrDefault(payout => payout is { IsNewAccount: true, AccountsTold: >= FewestTold });
}
