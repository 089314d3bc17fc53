using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection;

/// <summary>One look over the orders of an account, oldest first: what is known of the owner so far, and the groups so far.</summary>
internal sealed class Look
{
    private const int OrdersOfStretch = 4096;

    // Hijacks are found in the last months of a long history: so much of what is left lies behind each checkpoint.
    private const double ShareBehindCheckpoint = 0.25;
    private const int FewestOrdersBehind = 8;

    private readonly OwnerProfiles profile;
    private readonly GroupBuilder builder;

    /// <summary>A look from the start.</summary>
    /// <param name="hasDownloads">Whether the account has downloads.</param>
    public Look(bool hasDownloads) => (profile, builder) = (new OwnerProfiles(hasDownloads), new GroupBuilder());

    private Look(Look other) => (profile, builder, Position) = (other.profile.Copy(), other.builder.Copy(), other.Position);

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
        var end = Math.Min(OrdersOfStretch, orders.Length);
        read(0, end);
        for (var start = 0; start < orders.Length; (start, end) = (end, Math.Min(end + OrdersOfStretch, orders.Length)))
        {
            // One core looks at this stretch while another reads the next.
            var (from, to) = (end, Math.Min(end + OrdersOfStretch, orders.Length));
            var ahead = from < to ? Task.Run(() => read(from, to), CancellationToken.None) : Task.CompletedTask;
            try
            {
                for (; next < from; next = NextCheckpoint(orders.Length))
                {
                    Take(orders, next, [], cancellationToken);
                    checkpoints.Add(new Look(this));
                }

                Take(orders, from, [], cancellationToken);
            }
            finally
            {
                ahead.GetAwaiter().GetResult();
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
        Take(orders, orders.Length, leftOut, cancellationToken);
        builder.Finish();
    }

    /// <summary>Every group, scored.</summary>
    public List<ScoredGroup> Groups() => builder.Groups.Select(GroupScorer.Score).ToList();

    private void Take(OrderReading[] orders, int end, HashSet<string> leftOut, CancellationToken cancellationToken)
    {
        for (; Position < end; Position++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            ref readonly var order = ref orders[Position];
            var facts = profile.Observe(order, Position);
            builder.Take(facts);
            profile.Learn(facts, order, leftOut.Count > 0 && leftOut.Contains(order.Order.OrderId));
        }
    }

    private int NextCheckpoint(int count)
    {
        var behind = (int)((count - Position) * ShareBehindCheckpoint);
        return behind < FewestOrdersBehind ? count : count - behind;
    }
}
