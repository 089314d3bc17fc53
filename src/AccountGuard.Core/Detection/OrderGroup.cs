using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection;

/// <summary>Orders that hang together, oldest first.</summary>
internal sealed class OrderGroup
{
    private List<OrderFacts> members;
    private int oldUsesAtFirst;
    private int oldUsesAtLast;

    /// <summary>Begins a group.</summary>
    /// <param name="kind">By what its orders hang together.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="oldUses">Orders of the account so far to places, or with cards, that are no longer fresh.</param>
    public OrderGroup(GroupKind kind, OrderFacts first, int oldUses = 0)
    {
        Kind = kind;
        members = [first];
        oldUsesAtFirst = oldUsesAtLast = oldUses;
    }

    /// <summary>By what they hang together.</summary>
    public GroupKind Kind { get; }

    /// <summary>The orders.</summary>
    public IReadOnlyList<OrderFacts> Members => members;

    /// <summary>The first of them.</summary>
    public OrderFacts First => members[0];

    /// <summary>The last of them.</summary>
    public OrderFacts Last => members[members.Count - 1];

    /// <summary>Orders to the same place, or with the same card, more than 30 days after the first. Learnt from later orders.</summary>
    public int LaterUses { get; private set; }

    /// <summary>The last order to the same place, or with the same card. Learnt from later orders.</summary>
    public DateTimeOffset LastUse { get; private set; }

    /// <summary>
    /// Years in which the account bought at least half as many gift cards and codes at the same time of the year, the
    /// group's own not among them. Learnt from later orders too.
    /// </summary>
    public int OtherYears { get; set; }

    /// <summary>Lines of other orders placed at the very instant of a member: one basket that the shop split.</summary>
    public int OtherLinesOfBasket { get; set; }

    /// <summary>Orders between the first and the last member to places, or with cards, that the owner used before.</summary>
    public int OldUsesMeanwhile => oldUsesAtLast - oldUsesAtFirst;

    /// <summary>
    /// Orders after the last member to places that the owner used before the group began or has settled at since,
    /// the group's own not among them. Learnt from later orders.
    /// </summary>
    public int OldUsesAfter { get; private set; }

    /// <summary>Whether the order at <paramref name="index"/> of the account's history is a member.</summary>
    public bool Holds(int index) => PositionOf(index) >= 0;

    /// <summary>The position in the group of the order at <paramref name="index"/> of the account's history; -1 where it is no member.</summary>
    public int PositionOf(int index)
    {
        var (low, high) = (0, members.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (members[middle].Index == index)
            {
                return middle;
            }

            (low, high) = members[middle].Index < index ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    /// <summary>Takes note of an order to the same place, or with the same card, more than 30 days after the first.</summary>
    public void UseLater(DateTimeOffset date)
    {
        LaterUses++;
        LastUse = date;
    }

    /// <summary>Ends the group with the account's count at the end of its history.</summary>
    public void Finish(int oldUsesAtEnd) => OldUsesAfter = Math.Max(0, oldUsesAtEnd - oldUsesAtLast - LaterUses);

    /// <summary>Takes in the next order; <paramref name="oldUsesSoFar"/> is the account's count up to it.</summary>
    public void Add(OrderFacts order, int oldUsesSoFar = 0)
    {
        order.Keep();
        members.Add(order);
        oldUsesAtLast = oldUsesSoFar;
    }

    /// <summary>Makes it a group of another order alone, as long as nobody holds it.</summary>
    public void BeginAnew(OrderFacts first, int oldUses)
    {
        members[0] = first;
        oldUsesAtFirst = oldUsesAtLast = oldUses;
    }

    /// <summary>The same group, which goes its own way from here.</summary>
    public OrderGroup Copy()
    {
        var copy = (OrderGroup)MemberwiseClone();
        copy.members = [.. members];
        return copy;
    }
}
