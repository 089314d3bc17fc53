using AccountGuard.Detection;
using AccountGuard.Orders;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>The orders a checklist is for, oldest first, with where each was placed.</summary>
internal sealed class IncidentOrders
{
    private readonly Dictionary<AnomalousOrder, Place> placeOf = [];

    public IncidentOrders(IEnumerable<AnomalousOrder> orders, ChecklistOptions options)
    {
        All = orders
            .OrderBy(order => order.OrderDate.UtcTicks)
            .ThenBy(order => order.OrderId, StringComparer.Ordinal)
            .ToList();
        var fallback = FallbackCountry(All, options);
        foreach (var order in All)
        {
            placeOf[order] = PlaceOf(order, options.Country, fallback);
        }

        Places = All.Count == 0
            ? [new Place(fallback, Shop.AmazonIn(fallback))]
            : placeOf.Values.Distinct().ToList();
    }

    /// <summary>All orders.</summary>
    public IReadOnlyList<AnomalousOrder> All { get; }

    /// <summary>Where they were placed; without orders the one place the options tell. Never empty.</summary>
    public IReadOnlyList<Place> Places { get; }

    /// <summary>The orders a step is about.</summary>
    public IReadOnlyList<AnomalousOrder> Select(OrderSelection selection, Scope? scope) => All
        .Where(order => scope is null || scope.Covers(placeOf[order]))
        .Where(order => selection == OrderSelection.All || selection == StateOf(order))
        .ToList();

    private static OrderSelection StateOf(AnomalousOrder order)
    {
        if (order.CanCancel || order.Status is OrderStatus.Pending or OrderStatus.Unshipped)
        {
            return OrderSelection.Unshipped;
        }

        return order.Status is OrderStatus.Cancelled or OrderStatus.Returned ? OrderSelection.Cancelled : OrderSelection.Shipped;
    }

    private static Place PlaceOf(AnomalousOrder order, string? country, string fallback)
    {
        var known = Normalised(country) ?? CountryOf(order) ?? fallback;
        return new Place(known, Shop.Of(order.Site) ?? Shop.AmazonIn(known));
    }

    /// <summary>The country most orders tell; a reader of Japanese about whom nothing else is known is taken to live in Japan.</summary>
    private static string FallbackCountry(IReadOnlyList<AnomalousOrder> orders, ChecklistOptions options) =>
        Normalised(options.Country)
        ?? orders.Select(CountryOf).OfType<string>()
            .GroupBy(country => country, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.Key)
            .FirstOrDefault()
        ?? (BilingualText.IsJapanese(options.Language) ? "JP" : Place.UnknownCountry);

    private static string? CountryOf(AnomalousOrder order)
    {
        if (Shop.Of(order.Site)?.Country is { } country)
        {
            return country;
        }

        var isJapanese = string.Equals(order.Currency?.Trim(), "JPY", StringComparison.OrdinalIgnoreCase)
            || order.Site?.Trim().EndsWith(".jp", StringComparison.OrdinalIgnoreCase) == true;
        return isJapanese ? "JP" : null;
    }

    private static string? Normalised(string? country) =>
        string.IsNullOrWhiteSpace(country) ? null : country!.Trim().ToUpperInvariant();
}
