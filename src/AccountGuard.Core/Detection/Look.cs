using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection;

/// <summary>One look over the orders of an account, oldest first: what is known of the owner so far, and the groups so far.</summary>
internal sealed class Look
{
    private const int OrdersOfStretch = 4096;

    // Hijacks are found in the last months of a long history: so much of what is left lies behind each checkpoint.
    private const double ShareBehindCheckpoint = 0.25;
    private const int FewestOrdersBehind = 8;

    private OwnerProfile profile = new();
    private GroupBuilder builder = new();

    /// <summary>How many orders it has seen.</summary>
    public int Position { get; private set; }

    /// <summary>
    /// Goes over all orders, with none left out. Gives copies of itself as it was on the way, from which another look
    /// can go on; they are good for one look.
    /// </summary>
    /// <param name="orders">All orders of the account, which are read as the look comes to them.</param>
    /// <param name="read">Reads the orders from the first number up to before the second.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public List<Look> RunFirst(OrderReading[] orders, Action<int, int> read, CancellationToken cancellationToken)
    {
        var checkpoints = new List<Look>();
        var next = NextCheckpoint(orders.Length);
        var isRead = 0;
        while (Position < orders.Length)
        {
            var end = Math.Min(Position + OrdersOfStretch, next);
            read(isRead, Math.Max(isRead, end));
            isRead = Math.Max(isRead, end);
            var ahead = Math.Min(isRead + OrdersOfStretch, orders.Length);
            var from = isRead;
            Take(orders, end, _ => false, () => read(from, ahead), cancellationToken);
            isRead = ahead;
            if (Position == next && next < orders.Length)
            {
                checkpoints.Add(new Look { profile = profile.Copy(), builder = builder.Copy(), Position = Position });
                next = NextCheckpoint(orders.Length);
            }
        }

        builder.Finish();
        return checkpoints;
    }

    /// <summary>Goes on to the end of orders that are read already.</summary>
    /// <param name="orders">All orders of the account.</param>
    /// <param name="leftOut">Numbers of the orders that are left out of the owner's profile.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public void Run(OrderReading[] orders, HashSet<string> leftOut, CancellationToken cancellationToken)
    {
        while (Position < orders.Length)
        {
            var end = Math.Min(Position + OrdersOfStretch, orders.Length);
            Take(orders, end, order => leftOut.Contains(order.Order.OrderId), () => { }, cancellationToken);
        }

        builder.Finish();
    }

    /// <summary>Every group, scored.</summary>
    public List<ScoredGroup> Groups() => builder.Groups.Select(GroupScorer.Score).ToList();

    private void Take(OrderReading[] orders, int end, Func<OrderReading, bool> isLeftOut, Action meanwhile, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        foreach (var facts in profile.Take(new ArraySegment<OrderReading>(orders, Position, end - Position), isLeftOut, meanwhile))
        {
            builder.Take(facts);
        }

        Position = end;
    }

    private int NextCheckpoint(int count)
    {
        var behind = (int)((count - Position) * ShareBehindCheckpoint);
        return behind < FewestOrdersBehind ? count : count - behind;
    }
}
