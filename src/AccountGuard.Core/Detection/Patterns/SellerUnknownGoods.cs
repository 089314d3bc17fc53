using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Patterns;

/// <summary>
/// A stranger sells through the account what its owner never had: other goods at other prices, many in few days, that
/// the buyers wait for (emiyosiki.hatenablog.com, entry of 9 May 2017, second mail).
/// </summary>
internal sealed class SellerUnknownGoods : SellerPattern
{
    /// <inheritdoc/>
    public override string Name => nameof(SellerUnknownGoods);

    /// <inheritdoc/>
    public override SellerRunKind Kind => SellerRunKind.Goods;

    /// <inheritdoc/>
    public override double Handicap => 3.3;

    /// <inheritdoc/>
    public override Verdict Most(SellerRun run, double ofBeside) =>
        run.Earlier < VerdictLevels.WarmUpOrders ? Verdict.Review : Verdict.Severe;
}
