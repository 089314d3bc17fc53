using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>Looks over one account: once with every order in the owner's profile, and once more without those that look like a stranger's.</summary>
internal sealed class AccountScan(OwnerWord word, ResaleGoods goods, AccountContext? context = null)
{
    private readonly OrderReader reader = new(word, goods, context);

    /// <summary>Every group of the account's orders, scored. <paramref name="orders"/> stand oldest first.</summary>
    public IReadOnlyList<ScoredGroup> Run(Order[] orders, CancellationToken cancellationToken)
    {
        // Both looks read the same lines.
        var readings = new OrderReading[orders.Length];
        var hasDownloads = Array.Exists(orders, OrderReading.IsOfDownload);
        var start = new Look(hasDownloads);
        var checkpoints = start.RunFirst(readings, (from, to) => Read(orders, readings, from, to), cancellationToken);
        var first = start.Groups();
        var leftOut = AtAlert(first);
        if (leftOut.Count == 0)
        {
            return first;
        }

        // What a stranger bought must not make the next stranger look like the owner. Up to the first order of a
        // stranger's both looks see the same.
        var firstLeftOut = Array.FindIndex(readings, reading => leftOut.Contains(reading.Order.OrderId));
        var second = checkpoints.FindLast(checkpoint => checkpoint.Position <= firstLeftOut) ?? new Look(hasDownloads);
        second.Run(readings, leftOut, cancellationToken);
        var groups = second.Groups();

        // What no longer looks like a stranger's without the rest comes back into the profile, once.
        var stillOut = AtAlert(groups);
        stillOut.IntersectWith(leftOut);
        if (stillOut.Count == leftOut.Count)
        {
            return groups;
        }

        var third = new Look(hasDownloads);
        third.Run(readings, stillOut, cancellationToken);
        return third.Groups();
    }

    private static HashSet<string> AtAlert(IReadOnlyList<ScoredGroup> groups) => new(
        groups.SelectMany(group => group.Positions
            .Where(position => group.VerdictOf(position) >= Verdict.Alert)
            .Select(position => group.Group.Members[position].Order.OrderId)),
        StringComparer.Ordinal);

    private void Read(Order[] orders, OrderReading[] readings, int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            readings[index] = reader.Read(orders[index]);
        }
    }
}
