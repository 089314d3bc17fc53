using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection;

/// <summary>One look over the orders of an account, oldest first: what is known of the owner so far, and the groups so far.</summary>
internal sealed class Look
{
    // Hijacks are found in the last months of a long history: so much of what is left lies behind each checkpoint.
    private const double ShareBehindCheckpoint = 0.25;
    private const int FewestOrdersBehind = 8;

    // So many that they are shared between the cores.
    private const int ManyGroups = 64;

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
    public List<Look> RunFirst(OrderReadings orders, CancellationToken cancellationToken)
    {
        var checkpoints = new List<Look>();
        var next = NextCheckpoint(orders.Count);
        foreach (var stretch in orders.From(Position))
        {
            for (; next < stretch.End; next = NextCheckpoint(orders.Count))
            {
                Take(stretch, next, [], cancellationToken);
                checkpoints.Add(new Look(this));
            }

            Take(stretch, stretch.End, [], cancellationToken);
        }

        builder.Finish();
        return checkpoints;
    }

    /// <summary>Goes on to the end.</summary>
    /// <param name="orders">All orders of the account.</param>
    /// <param name="leftOut">Numbers of the orders that are left out of the owner's profile.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public void Run(OrderReadings orders, HashSet<string> leftOut, CancellationToken cancellationToken)
    {
        foreach (var stretch in orders.From(Position))
        {
            Take(stretch, stretch.End, leftOut, cancellationToken);
        }

        builder.Finish();
    }

    /// <summary>Every group, scored.</summary>
    public List<ScoredGroup> Groups() => builder.Groups.Count < ManyGroups
        ? builder.Groups.Select(GroupScorer.Score).ToList()
        : builder.Groups.AsParallel().AsOrdered().Select(GroupScorer.Score).ToList();

    private void Take(ReadStretch orders, int end, HashSet<string> leftOut, CancellationToken cancellationToken)
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
