using AccountGuard.Detection.Profile;
using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>Looks over one account: once with every order in the owner's profile, and once more without those that look like a stranger's.</summary>
internal sealed class AccountScan(IReadOnlyList<string> trustedAddresses, ResaleGoods goods)
{
    // Both looks read the same lines.
    private readonly DestinationBook book = new(trustedAddresses);

    /// <summary>Every group of the account's orders, scored. <paramref name="orders"/> stand oldest first.</summary>
    public IReadOnlyList<ScoredGroup> Run(IReadOnlyList<Order> orders, CancellationToken cancellationToken)
    {
        var first = Look(orders, new HashSet<string>(StringComparer.Ordinal), cancellationToken);
        var leftOut = new HashSet<string>(
            first.SelectMany(group => group.Positions
                .Where(position => group.VerdictOf(position) >= Verdict.Alert)
                .Select(position => group.Group.Members[position].Order.OrderId)),
            StringComparer.Ordinal);

        // What a stranger bought must not make the next stranger look like the owner.
        return leftOut.Count == 0 ? first : Look(orders, leftOut, cancellationToken);
    }

    private List<ScoredGroup> Look(IReadOnlyList<Order> orders, HashSet<string> leftOut, CancellationToken cancellationToken)
    {
        var profile = new OwnerProfile(book, goods);
        var builder = new GroupBuilder();
        foreach (var order in orders)
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Take(profile.Take(order, leftOut.Contains(order.OrderId)));
        }

        builder.Finish();
        return builder.Groups.Select(GroupScorer.Score).ToList();
    }
}
