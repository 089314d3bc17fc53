using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Patterns;

/// <summary>
/// A stranger sells through the account what its owner never had: other goods at other prices, many in few days, that
/// the buyers wait for (emiyosiki.hatenablog.com, entry of 9 May 2017, second mail).
/// </summary>
internal sealed class SellerUnknownGoods : SellerPattern
{
    // A shop of half a year is still finding what it sells.
    private const double DaysOfYouth = 180;

    /// <inheritdoc/>
    public override string Name => nameof(SellerUnknownGoods);

    /// <inheritdoc/>
    public override SellerRunKind Kind => SellerRunKind.Goods;

    /// <inheritdoc/>
    public override double Handicap => 1.6;

    /// <inheritdoc/>
    /// <remarks>
    /// A new line of goods may be dear and sell well at once. It is of one kind or two, the owner sends it as usual, and
    /// the money goes where it went.
    /// </remarks>
    public override Verdict Most(SellerRun run, double ofBeside) => run.Kinds switch
    {
        _ when run.Earlier < VerdictLevels.WarmUpOrders || run.Sales[0].Age < DaysOfYouth => Verdict.Review,
        _ when ofBeside > 0 => Verdict.Severe,
        1 => Verdict.Review,
        _ when IsSoldOtherwise(run) => Verdict.Severe,
        2 => Verdict.Review,
        3 => Verdict.Alert,
        _ => Verdict.Severe,
    };

    private static bool IsSoldOtherwise(SellerRun run) => 2 * run.Sales.Count(sale => sale.IsOfOtherChannel) >= run.Sales.Count;
}
