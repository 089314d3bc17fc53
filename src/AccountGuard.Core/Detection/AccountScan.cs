using AccountGuard.Detection.Profile;
using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>Looks over one account: once with every order in the owner's profile, and once more without those that look like a stranger's.</summary>
internal sealed class AccountScan(IReadOnlyList<string> trustedAddresses, ResaleGoods goods)
{
    /// <summary>Every group of the account's orders, scored. <paramref name="orders"/> stand oldest first.</summary>
    public IReadOnlyList<ScoredGroup> Run(IReadOnlyList<Order> orders, CancellationToken cancellationToken)
    {
        // Both looks read the same lines.
        var reader = new OrderReader(trustedAddresses, goods);
        var readings = new List<OrderReading>(orders.Count);
        foreach (var order in orders)
        {
            cancellationToken.ThrowIfCancellationRequested();
            readings.Add(reader.Read(order));
        }

        var first = Look(readings, new HashSet<string>(StringComparer.Ordinal), cancellationToken);
        var leftOut = new HashSet<string>(
            first.SelectMany(group => group.Positions
                .Where(position => group.VerdictOf(position) >= Verdict.Alert)
                .Select(position => group.Group.Members[position].Order.OrderId)),
            StringComparer.Ordinal);

        // What a stranger bought must not make the next stranger look like the owner.
        return leftOut.Count == 0 ? first : Look(readings, leftOut, cancellationToken);
    }

    private static List<ScoredGroup> Look(List<OrderReading> orders, HashSet<string> leftOut, CancellationToken cancellationToken)
    {
        var profile = new OwnerProfiles(orders.Exists(order => order.IsDownload));
        var builder = new GroupBuilder();
        for (var index = 0; index < orders.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Take(profile.Take(orders[index], index, leftOut.Count > 0 && leftOut.Contains(orders[index].Order.OrderId)));
        }

        builder.Finish();
        return builder.Groups.Select(GroupScorer.Score).ToList();
    }
}
