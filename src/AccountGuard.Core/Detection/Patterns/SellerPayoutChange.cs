using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Patterns;

/// <summary>
/// The shop's money goes to another bank account, or is fetched in haste. An owner changes banks too, and is locked out
/// for it (the bank change of about 2020 of the research this project started from): alone it is at most worth a look.
/// </summary>
internal sealed class SellerPayoutChange : SellerPattern
{
    private const int FewestPayouts = 6;

    /// <inheritdoc/>
    public override string Name => nameof(SellerPayoutChange);

    /// <inheritdoc/>
    public override SellerRunKind Kind => SellerRunKind.Payouts;

    /// <inheritdoc/>
    public override double Handicap => 0.3;

    /// <inheritdoc/>
    public override Verdict Most(SellerRun run, double ofBeside) =>
        run.Earlier < FewestPayouts || run.Beside?.Earlier < VerdictLevels.WarmUpOrders ? Verdict.Review
        : ofBeside > 0 ? Verdict.Severe
        : run.Payouts.Any(payout => payout.IsNewAccount) && run.Payouts.Any(payout => payout.IsHasty) ? Verdict.Alert
        : Verdict.Review;
}
