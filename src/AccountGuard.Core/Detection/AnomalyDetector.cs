using AccountGuard.Detection.Sellers;
using AccountGuard.Orders;
using AccountGuard.Trust;

namespace AccountGuard.Detection;

/// <summary>Finds the orders in an account's own history that do not look like the owner's.</summary>
public sealed class AnomalyDetector
{
    private readonly DetectionOptions options;

    /// <summary>Makes a detector.</summary>
    public AnomalyDetector(DetectionOptions options) => this.options = options;

    /// <summary>
    /// Judges the orders of each account, and what it sold and was paid, against that account's own history. Findings
    /// come by account, then oldest first. The order of <paramref name="items"/> changes nothing.
    /// </summary>
    /// <remarks>
    /// An order is scored with what was known before it. Later orders matter in two ways, the second look: a place or
    /// card that stays in use after 30 days speaks for the owner, and what was found is left out of the owner's
    /// profile when the account is looked over once more.
    /// </remarks>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IReadOnlyList<AnomalousOrder> Find(IEnumerable<OrderItem> items, CancellationToken cancellationToken) =>
        Find(items, out _, cancellationToken);

    /// <summary>The same, with the orders that were gathered on the way, by account and oldest first.</summary>
    internal IReadOnlyList<AnomalousOrder> Find(IEnumerable<OrderItem> items, out Order[] history, CancellationToken cancellationToken)
    {
        var goods = new ResaleGoods(options.Catalog);
        var gatherer = new OrderGatherer();
        foreach (var item in items)
        {
            gatherer.Add(item);
        }

        history = gatherer.Orders();
        var sellers = new SellerAccounts(history, gatherer.Payouts());
        return Find(history, sellers, goods, cancellationToken);
    }

    private List<AnomalousOrder> Find(Order[] history, SellerAccounts sellers, ResaleGoods goods, CancellationToken cancellationToken)
    {
        var writer = new FindingWriter(options);
        var notices = new NoticesOfAccounts(options.Notices, history);
        var findings = new List<AnomalousOrder>();
        List<TrustEntry> entries = [.. options.TrustedAddresses.Select(TrustEntry.OfAddress), .. options.Trust.Entries];
        foreach (var orders in Purchases(history))
        {
            var account = orders[0].Account;
            var judged = DeliveredCodes.Without(orders);
            var context = AccountContext.Of(orders, notices.Of(account));
            var groups = new AccountScan(OwnerWord.None, goods, context).Run(judged, cancellationToken);
            var word = OwnerWord.Of(entries, orders);
            if (word.IsSilent || new Hearing(word, groups) is not { IsNeeded: true } hearing)
            {
                findings.AddRange(writer.Write(orders, groups));
            }
            else
            {
                findings.AddRange(writer.Write(orders, new AccountScan(hearing.Word, goods, context).Run(judged, cancellationToken), hearing));
            }

            sellers.Follow(account, writer.EpisodeCount);
        }

        return sellers.AddTo(findings, options, cancellationToken);
    }

    /// <summary>What each account bought. The orders of one account stand together.</summary>
    private static IEnumerable<Order[]> Purchases(Order[] history)
    {
        for (int start = 0, end; start < history.Length; start = end)
        {
            var account = history[start].Account;
            end = Array.FindIndex(history, start, order => !string.Equals(order.Account, account, StringComparison.Ordinal));
            end = end < 0 ? history.Length : end;
            var isWhole = end - start == history.Length && !Array.Exists(history, order => order.IsSale);
            var purchases = isWhole ? history : new ArraySegment<Order>(history, start, end - start).Where(order => !order.IsSale).ToArray();
            if (purchases.Length > 0)
            {
                yield return purchases;
            }
        }
    }
}
