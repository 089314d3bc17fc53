using AccountGuard.Orders;
using AccountGuard.Trust;

namespace AccountGuard.Detection;

/// <summary>
/// What the owner's word changes in one account, set against the verdicts without it. It only ever makes an order
/// quieter: what else the changed sums say of other orders is not heard.
/// </summary>
internal sealed class Hearing
{
    private readonly Dictionary<string, FoundPlace> before;

    /// <param name="word">The owner's word on the account.</param>
    /// <param name="unheard">The account's groups as they are without it.</param>
    public Hearing(OwnerWord word, IReadOnlyList<ScoredGroup> unheard)
    {
        before = FoundPlace.Loudest(unheard);

        // An order that nothing is found in needs nobody's word: its place and card are learnt as every order's are.
        var found = new HashSet<string>(before.Where(place => place.Value.Verdict > Verdict.Normal).Select(place => place.Key), StringComparer.OrdinalIgnoreCase);
        Word = word.ForOrders(found);
        IsNeeded = found.Count > 0;
    }

    /// <summary>The word as the second judgement hears it.</summary>
    public OwnerWord Word { get; }

    /// <summary>Whether there is anything that it could silence.</summary>
    public bool IsNeeded { get; }

    /// <summary>The places of the orders as they are without it.</summary>
    public IEnumerable<FoundPlace> Before => before.Values;

    /// <summary>The verdict on an order without the owner's word.</summary>
    public Verdict Without(string orderId) => before.TryGetValue(orderId, out var place) ? place.Verdict : Verdict.Normal;

    /// <summary>The entries that made <paramref name="order"/> quieter: those about itself, else those about orders it hung together with.</summary>
    public IReadOnlyList<TrustEntry> HeardOf(Order order)
    {
        var own = Word.About(order).ToList();
        return own.Count > 0 || !before.TryGetValue(order.OrderId, out var place)
            ? own
            : place.Group.Group.Members.SelectMany(member => Word.About(member.Order)).Distinct().ToList();
    }
}
