using AccountGuard.Addresses;
using AccountGuard.Orders;
using AccountGuard.Trust;

namespace AccountGuard.Detection;

/// <summary>
/// What the owner vouches for in one account, as the detector asks for it. The account is known by its name, and by
/// every name under which the list has one of its order numbers: downloads are named anew every time.
/// </summary>
internal sealed class OwnerWord
{
    private readonly IReadOnlyList<TrustEntry> entries;
    private readonly HashSet<string> orders;
    private readonly HashSet<string> instruments;
    private readonly bool hasSellers;

    private OwnerWord(IReadOnlyList<TrustEntry> entries, IEnumerable<string> orders)
    {
        this.entries = entries;
        this.orders = new HashSet<string>(orders, StringComparer.OrdinalIgnoreCase);
        instruments = new HashSet<string>(Values(TrustKind.Payment), StringComparer.Ordinal);
        hasSellers = Values(TrustKind.Seller).Any();
        Addresses = Values(TrustKind.Address).ToList();
    }

    /// <summary>The word of an owner who has said nothing.</summary>
    public static OwnerWord None { get; } = new([], []);

    /// <summary>Nothing is vouched for in this account.</summary>
    public bool IsSilent => entries.Count == 0;

    /// <summary>The addresses vouched for, and recipients where the history names no places.</summary>
    public IReadOnlyList<string> Addresses { get; }

    /// <summary>What of <paramref name="list"/> is said of the account with these orders; its orders are all of one account.</summary>
    public static OwnerWord Of(IReadOnlyList<TrustEntry> list, IReadOnlyList<Order> history) =>
        list.Count == 0 || history.Count == 0 ? None : Of(list, history[0].Account, history.Select(order => order.OrderId));

    /// <summary>The same for an account of that name with these numbers of orders, sales or settlements.</summary>
    public static OwnerWord Of(IReadOnlyList<TrustEntry> list, string account, IEnumerable<string> numbers)
    {

        var named = list.Where(entry => entry.Kind == TrustKind.Order).Select(entry => entry.Value);
        var known = new HashSet<string>(named, StringComparer.OrdinalIgnoreCase);
        known.IntersectWith(numbers);
        var names = new HashSet<string>(
            list.Where(entry => entry.Account is not null && IsUnique(entry) && known.Contains(entry.Value)).Select(entry => entry.Account!),
            StringComparer.Ordinal) { account };
        var own = list.Where(entry => entry.Account is null || names.Contains(entry.Account) || (IsUnique(entry) && known.Contains(entry.Value))).ToList();
        return new OwnerWord(own, own.Where(entry => entry.Kind == TrustKind.Order).Select(entry => entry.Value));
    }

    /// <summary>The same word that vouches of single orders only for those of <paramref name="numbers"/>.</summary>
    public OwnerWord ForOrders(ICollection<string> numbers) => new(entries, orders.Where(numbers.Contains));

    /// <summary>Whether the owner vouches for this very order.</summary>
    public bool IsOfOrder(string orderId) => orders.Count > 0 && orders.Contains(orderId);

    /// <summary>What of <paramref name="order"/>, paid with <paramref name="paidWith"/>, the owner vouches for beside its place; null for nothing.</summary>
    public VouchedParts? PartsOf(Order order, IReadOnlyList<string> paidWith)
    {
        if (IsSilent)
        {
            return null;
        }

        List<string> cards = instruments.Count == 0 ? [] : paidWith.Where(instrument => instruments.Contains(instrument.Trim())).ToList();
        List<string> sellers = hasSellers ? SellersOf(order) : [];
        var isOrder = IsOfOrder(order.OrderId);
        return isOrder || cards.Count + sellers.Count > 0 ? new VouchedParts(isOrder, cards, sellers) : null;
    }

    /// <summary>What is said of <paramref name="order"/>: of itself, its place, its means of payment or a seller.</summary>
    public IEnumerable<TrustEntry> About(Order order)
    {
        var place = ShippingAddress.Parse(order.ShipTo, order.ShipToName);
        var paidWith = PaymentInstruments.Read(order.Payment);
        return entries.Where(entry => entry.IsOrder(order.OrderId)
            || (order.ShipTo is not null && entry.IsAddress(order.ShipTo, place))
            || (order.ShipTo is null && order.ShipToName is not null && entry.IsRecipient(order.ShipToName))
            || paidWith.Any(entry.IsInstrument)
            || order.Items.Any(item => item.Seller is not null && entry.IsSeller(item.Seller)));
    }

    private List<string> SellersOf(Order order) =>
        order.Items.Select(item => item.Seller).OfType<string>().Where(seller => entries.Any(entry => entry.IsSeller(seller))).Distinct().ToList();

    private static bool IsUnique(TrustEntry entry) => entry.Kind == TrustKind.Order && AccountNames.IsUnique(entry.Value);

    private IEnumerable<string> Values(TrustKind kind) => entries.Where(entry => entry.Kind == kind).Select(entry => entry.Value);
}
