using AccountGuard.Detection;
using AccountGuard.Orders;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>The orders that a story is about, oldest first, with where each was placed and how far it has come.</summary>
internal sealed class IncidentOrders
{
    private readonly Dictionary<AnomalousOrder, Place> placeOf = [];
    private readonly IncidentEvidence evidence;

    /// <param name="orders">The orders.</param>
    /// <param name="options">The reader's country, if known.</param>
    /// <param name="evidence">What mails say of the orders.</param>
    /// <param name="site">The shop's site where the orders do not tell it; null where it is not known.</param>
    public IncidentOrders(IEnumerable<AnomalousOrder> orders, ChecklistOptions options, IncidentEvidence evidence, string? site = null)
    {
        this.evidence = evidence;
        All = orders
            .OrderBy(order => order.OrderDate.UtcTicks)
            .ThenBy(order => order.OrderId, StringComparer.Ordinal)
            .ToList();
        var fallback = FallbackCountry(All, options, site);
        foreach (var order in All)
        {
            placeOf[order] = PlaceOf(order, options.Country, fallback);
        }

        Places = All.Count == 0
            ? [new Place(fallback, Shop.Of(site) ?? Shop.AmazonIn(fallback))]
            : placeOf.Values.Distinct().ToList();
    }

    /// <summary>All orders.</summary>
    public IReadOnlyList<AnomalousOrder> All { get; }

    /// <summary>Where they were placed; without orders the one place that site and options tell. Never empty.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>The orders a step is about.</summary>
    public IReadOnlyList<AnomalousOrder> Select(OrderSelection selection, Scope? scope) => All
        .Where(order => scope is null || scope.Covers(placeOf[order]))
        .Where(order => selection == OrderSelection.All || selection == StateOf(order))
        .ToList();

    private OrderSelection StateOf(AnomalousOrder order)
    {
        // An order whose status is Cancelled and that still has a line to cancel was cancelled in part.
        var canCancel = order.CanCancel || order.Status is OrderStatus.Pending or OrderStatus.Unshipped;
        if (evidence.SettledOrders.Contains(order.OrderId) || (canCancel && order.OrderDate <= evidence.CancelledUntil))
        {
            return OrderSelection.Cancelled;
        }

        return canCancel ? OrderSelection.Unshipped
            : order.Status is OrderStatus.Cancelled or OrderStatus.Returned ? OrderSelection.Cancelled
            : OrderSelection.Shipped;
    }

    private static Place PlaceOf(AnomalousOrder order, string? country, string fallback)
    {
        var known = Normalised(country) ?? CountryOf(order) ?? fallback;
        return new Place(known, Shop.Of(order.Site) ?? Shop.AmazonIn(known));
    }

    /// <summary>The country most orders tell; a reader of Japanese about whom nothing else is known is taken to live in Japan.</summary>
    private static string FallbackCountry(IReadOnlyList<AnomalousOrder> orders, ChecklistOptions options, string? site) =>
        Normalised(options.Country)
        ?? orders.Select(CountryOf).OfType<string>()
            .GroupBy(country => country, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)
            .FirstOrDefault()
        ?? CountryOfSite(site)
        ?? (BilingualText.IsJapanese(options.Language) ? "JP" : Place.UnknownCountry);

    private static string? CountryOf(AnomalousOrder order) =>
        CountryOfSite(order.Site)
        ?? (string.Equals(order.Currency?.Trim(), "JPY", StringComparison.OrdinalIgnoreCase) ? "JP" : null);

    private static string? CountryOfSite(string? site) =>
        Shop.Of(site)?.Country
        ?? (site?.Trim().EndsWith(".jp", StringComparison.OrdinalIgnoreCase) == true ? "JP" : null);

    private static string? Normalised(string? country) =>
        string.IsNullOrWhiteSpace(country) ? null : country!.Trim().ToUpperInvariant();
}
