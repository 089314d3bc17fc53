using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection;

/// <summary>Orders that hang together, oldest first.</summary>
internal sealed class OrderGroup(GroupKind kind, OrderFacts first)
{
    private readonly List<OrderFacts> members = [first];

    /// <summary>By what they hang together.</summary>
    public GroupKind Kind { get; } = kind;

    /// <summary>The orders.</summary>
    public IReadOnlyList<OrderFacts> Members => members;

    /// <summary>The first of them.</summary>
    public OrderFacts First => members[0];

    /// <summary>The last of them.</summary>
    public OrderFacts Last => members[members.Count - 1];

    /// <summary>
    /// Orders to the same place, or with the same card, more than 30 days after the first: the one thing about a
    /// group that is learnt from later orders.
    /// </summary>
    public int LaterUses { get; set; }

    /// <summary>Orders of the account between the first and the last member that are no members.</summary>
    public int OthersMeanwhile => Last.Index - First.Index + 1 - members.Count;

    /// <summary>Takes in the next order.</summary>
    public void Add(OrderFacts order) => members.Add(order);
}
