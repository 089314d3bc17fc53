using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Patterns;

/// <summary>
/// The usual goods are sold in another way: sent by the seller where the warehouse sent them, from another address, on
/// another site. Owners do that too: one such change is silent, and several are at most worth a look unless payouts
/// stand out at the same time.
/// </summary>
internal sealed class SellerChannelChange : SellerPattern
{
    private const int FewestSales = 3;

    /// <inheritdoc/>
    public override string Name => nameof(SellerChannelChange);

    /// <inheritdoc/>
    public override SellerRunKind Kind => SellerRunKind.Channel;

    /// <inheritdoc/>
    public override double Handicap => 0;

    /// <inheritdoc/>
    public override Verdict Most(SellerRun run, double ofBeside) =>
        run.Earlier < VerdictLevels.WarmUpOrders || ofBeside <= 0 || run.Sales.Count < FewestSales ? Verdict.Review : Verdict.Alert;
}
