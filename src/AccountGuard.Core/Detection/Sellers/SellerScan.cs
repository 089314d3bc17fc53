using AccountGuard.Orders;

namespace AccountGuard.Detection.Sellers;

/// <summary>
/// Looks over what one account sold and was paid: once with all of it in the shop's past, and once more without what
/// looks like a stranger's.
/// </summary>
internal static class SellerScan
{
    /// <summary>Every run of the account, scored. <paramref name="sales"/> and <paramref name="payouts"/> stand oldest first.</summary>
    public static IReadOnlyList<ScoredRun> Run(IReadOnlyList<Order> sales, IReadOnlyList<OrderItem> payouts, CancellationToken cancellationToken)
    {
        var first = Look(sales, payouts, [], cancellationToken);
        var leftOut = new HashSet<object>(first.Where(run => run.Verdict >= Verdict.Alert).SelectMany(Members));
        return leftOut.Count == 0 ? first : Look(sales, payouts, leftOut, cancellationToken);
    }

    private static IEnumerable<object> Members(ScoredRun run) =>
        run.Run.Sales.Select(sale => (object)sale.Order).Concat(run.Run.Payouts.Select(payout => payout.Payout));

    private static List<ScoredRun> Look(IReadOnlyList<Order> sales, IReadOnlyList<OrderItem> payouts, HashSet<object> leftOut, CancellationToken cancellationToken)
    {
        var shop = new ShopMemory();
        var money = new PayoutMemory();
        var builder = new SellerRunBuilder();
        foreach (var sale in sales)
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Take(shop.Take(sale, leftOut.Contains(sale)));
        }

        foreach (var payout in payouts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Take(money.Take(payout, leftOut.Contains(payout)));
        }

        builder.Finish();
        return builder.Runs.Select(SellerScorer.Score).ToList();
    }
}
