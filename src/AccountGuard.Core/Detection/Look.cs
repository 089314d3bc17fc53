using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection;

/// <summary>One look over the orders of an account, oldest first: what is known of the owner so far, and the groups so far.</summary>
internal sealed class Look
{
    // Hijacks are found in the last months of a long history: so much of what is left lies behind each checkpoint.
    private const double ShareBehindCheckpoint = 0.25;
    private const int FewestOrdersBehind = 8;

    private OwnerProfile profile = new();
    private GroupBuilder builder = new();

    /// <summary>How many orders it has seen.</summary>
    public int Position { get; private set; }

    /// <summary>
    /// Goes on to the end. Where nothing is left out it gives copies of itself as it was on the way, from which another
    /// look can go on; they are good for one look.
    /// </summary>
    /// <param name="orders">All orders of the account.</param>
    /// <param name="leftOut">Numbers of the orders that are left out of the owner's profile.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public List<Look> Run(List<OrderReading> orders, HashSet<string> leftOut, CancellationToken cancellationToken)
    {
        var checkpoints = new List<Look>();
        var isFirst = leftOut.Count == 0;
        var next = isFirst ? NextCheckpoint(orders.Count) : orders.Count;
        for (; Position < orders.Count; Position++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Position == next)
            {
                checkpoints.Add(new Look { profile = profile.Copy(), builder = builder.Copy(), Position = Position });
                next = NextCheckpoint(orders.Count);
            }

            var order = orders[Position];
            builder.Take(profile.Take(order, !isFirst && leftOut.Contains(order.Order.OrderId)));
        }

        builder.Finish();
        return checkpoints;
    }

    /// <summary>Every group, scored.</summary>
    public List<ScoredGroup> Groups() => builder.Groups.Select(GroupScorer.Score).ToList();

    private int NextCheckpoint(int count)
    {
        var behind = (int)((count - Position) * ShareBehindCheckpoint);
        return behind < FewestOrdersBehind ? count : count - behind;
    }
}
