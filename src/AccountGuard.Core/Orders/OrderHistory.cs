namespace AccountGuard.Orders;

/// <summary>Order lines gathered to orders.</summary>
public static class OrderHistory
{
    /// <summary>
    /// Gathers lines to orders by account and order number, oldest first; orders of the same instant stand by order
    /// number. The order of the input changes nothing.
    /// </summary>
    /// <remarks>
    /// The same order often stands in several files (two downloads, two generations, a browser export beside the
    /// shop's own). Lines of other files that repeat a line already there (same product or title, same ordinal)
    /// only fill in what the first left out; exact duplicates inside one file are separate units and stay.
    /// </remarks>
    public static IReadOnlyList<Order> Gather(IEnumerable<OrderItem> items) => items
        .GroupBy(item => (item.Account, item.OrderId))
        .Select(group => new Order(group.Key.Account, group.Key.OrderId, OrderMerger.Merge(group)))
        .OrderBy(order => order.Account, StringComparer.Ordinal)
        .ThenBy(order => order.OrderDate)
        .ThenBy(order => order.OrderId, StringComparer.Ordinal)
        .ToList();
}
