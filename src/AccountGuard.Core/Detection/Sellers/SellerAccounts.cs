using AccountGuard.Orders;

namespace AccountGuard.Detection.Sellers;

/// <summary>The accounts that sell, with what each sold and was paid.</summary>
internal sealed class SellerAccounts
{
    private readonly ILookup<string, Order> sales;
    private readonly ILookup<string, OrderItem> payouts;
    private readonly Dictionary<string, int> episodes = new(StringComparer.Ordinal);

    /// <param name="history">The orders of all accounts, each account's oldest first.</param>
    /// <param name="payouts">The payouts of each account.</param>
    public SellerAccounts(Order[] history, ILookup<string, OrderItem> payouts)
    {
        sales = history.Where(order => order.IsSale).ToLookup(order => order.Account, StringComparer.Ordinal);
        this.payouts = payouts;
    }

    /// <summary>Takes note that the episodes of an account are counted on from <paramref name="count"/>.</summary>
    public void Follow(string account, int count) => episodes[account] = count;

    /// <summary>The findings with those of the sellers, by account, then oldest first; of the same instant what was bought stands first.</summary>
    public List<AnomalousOrder> AddTo(List<AnomalousOrder> findings, DetectionOptions options, CancellationToken cancellationToken)
    {
        var names = sales.Select(account => account.Key).Concat(payouts.Select(account => account.Key)).Distinct(StringComparer.Ordinal);
        var writer = new SellerFindingWriter(options);
        var found = new List<AnomalousOrder>();
        foreach (var name in names.OrderBy(name => name, StringComparer.Ordinal))
        {
            episodes.TryGetValue(name, out var before);
            var word = options.Trust.Entries.Count == 0 ? OwnerWord.None : OwnerWord.Of(options.Trust.Entries, name, sales[name].Select(sale => sale.OrderId));
            found.AddRange(writer.Write(name, SellerScan.Run([.. sales[name]], Sorted(payouts[name]), cancellationToken), before, word));
        }

        return found.Count == 0
            ? findings
            : [.. findings.Concat(found).OrderBy(finding => finding.Account, StringComparer.Ordinal).ThenBy(finding => finding.OrderDate.UtcTicks)];
    }

    /// <summary>Money that left for the bank, oldest first. What several files tell of one payout is one; what came back is none.</summary>
    private static List<OrderItem> Sorted(IEnumerable<OrderItem> payouts) => payouts
        .Where(payout => payout.OrderDate is not null && !(payout.Total > 0))
        .GroupBy(payout => (payout.OrderDate!.Value.UtcTicks, payout.Total, payout.Currency))
        .SelectMany(alike => alike
            .GroupBy(payout => payout.SourcePath, StringComparer.Ordinal)
            .OrderByDescending(file => file.Count())
            .ThenBy(file => file.Key, StringComparer.Ordinal)
            .First())
        .OrderBy(payout => payout.OrderDate!.Value.UtcTicks)
        .ThenBy(payout => payout.Total)
        .ThenBy(payout => payout.Title, StringComparer.Ordinal)
        .ThenBy(payout => payout.SourceLine)
        .ToList();
}
