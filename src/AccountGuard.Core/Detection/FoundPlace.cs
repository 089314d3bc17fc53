using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>An order's place in a group that speaks for a pattern.</summary>
internal sealed class FoundPlace(ScoredGroup group, int position)
{
    /// <summary>The group.</summary>
    public ScoredGroup Group { get; } = group;

    /// <summary>The order's place in it, from 0.</summary>
    public int Position { get; } = position;

    /// <summary>The order.</summary>
    public Order Order => Group.Group.Members[Position].Order;

    /// <summary>The most that it may come to.</summary>
    public Verdict AtMost { get; set; } = Verdict.Severe;

    /// <summary>What the group comes to for this order.</summary>
    public Verdict Verdict => Group.VerdictOf(Position) is var verdict && verdict < AtMost ? verdict : AtMost;

    /// <summary>For each order number the loudest of the groups that the order is in.</summary>
    public static Dictionary<string, FoundPlace> Loudest(IReadOnlyList<ScoredGroup> groups)
    {
        var places = new Dictionary<string, FoundPlace>(StringComparer.Ordinal);
        foreach (var group in groups)
        {
            foreach (var position in group.Positions)
            {
                var id = group.Group.Members[position].Order.OrderId;
                if (!places.TryGetValue(id, out var other) || IsLouder(group, other.Group))
                {
                    places[id] = new FoundPlace(group, position);
                }
            }
        }

        return places;
    }

    private static bool IsLouder(ScoredGroup group, ScoredGroup other) =>
        group.Verdict != other.Verdict ? group.Verdict > other.Verdict : group.Evidence > other.Evidence;
}
