using AccountGuard.Detection.Profile;
using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>Looks over one account: once with every order in the owner's profile, and once more without those that look like a stranger's.</summary>
internal sealed class AccountScan(OwnerWord word, ResaleGoods goods, AccountContext? context = null)
{
    private readonly OrderReader reader = new(word, goods, context);

    /// <summary>Every group of the account's orders, scored. <paramref name="orders"/> stand oldest first.</summary>
    public IReadOnlyList<ScoredGroup> Run(Order[] orders, CancellationToken cancellationToken)
    {
        var readings = new OrderReadings(orders, reader.Read);
        var hasDownloads = Array.Exists(orders, OrderReading.IsOfDownload);
        var start = new Look(hasDownloads);
        var checkpoints = start.RunFirst(readings, cancellationToken);
        var first = start.Groups();
        var strangers = AtAlert(first).ToList();
        if (strangers.Count == 0)
        {
            return first;
        }

        // What a stranger bought must not make the next stranger look like the owner. Up to the first order of a
        // stranger's both looks see the same.
        var leftOut = Numbers(strangers);
        var firstLeftOut = strangers.Min(order => order.Index);
        var second = checkpoints.FindLast(checkpoint => checkpoint.Position <= firstLeftOut) ?? new Look(hasDownloads);
        second.Run(readings, leftOut, cancellationToken);
        var groups = second.Groups();

        // What no longer looks like a stranger's without the rest comes back into the profile, once.
        var stillOut = Numbers(AtAlert(groups));
        stillOut.IntersectWith(leftOut);
        if (stillOut.Count == leftOut.Count)
        {
            return groups;
        }

        var third = new Look(hasDownloads);
        third.Run(readings, stillOut, cancellationToken);
        return third.Groups();
    }

    private static IEnumerable<OrderFacts> AtAlert(IReadOnlyList<ScoredGroup> groups) => groups.SelectMany(group => group.Positions
        .Where(position => group.VerdictOf(position) >= Verdict.Alert)
        .Select(position => group.Group.Members[position]));

    private static HashSet<string> Numbers(IEnumerable<OrderFacts> orders) => new(orders.Select(order => order.Order.OrderId), StringComparer.Ordinal);
}
