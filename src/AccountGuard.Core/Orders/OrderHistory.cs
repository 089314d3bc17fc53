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
    /// only fill in what the first left out; exact duplicates inside one file are separate units and stay. Refunds,
    /// parcels and charges are put into the lines of their order. Lines of no order (cart, payouts, fees), and refunds
    /// of which no order is known, are in none. Accounts that share one of Amazon's order numbers are one account.
    /// </remarks>
    public static IReadOnlyList<Order> Gather(IEnumerable<OrderItem> items)
    {
        var all = LinePayments.Placed(items as IReadOnlyCollection<OrderItem> ?? items.ToList());
        var names = AccountNames.Joined(all);
        return all
            .Where(item => item.OrderId.Length > 0)
            .GroupBy(item => (Account: names.Count == 0 ? item.Account : AccountNames.Name(names, item.Account), item.OrderId))
            .Select(group => (group.Key, Lines: OrderMerger.Merge(group.ToList(), out var wholeTotal), Total: wholeTotal))
            .Where(group => group.Lines.Count > 0)
            .Select(group => new Order(group.Key.Account, group.Key.OrderId, group.Lines, group.Total))
            .OrderBy(order => order.Account, StringComparer.Ordinal)
            .ThenBy(order => order.OrderDate)
            .ThenBy(order => order.OrderId, StringComparer.Ordinal)
            .ToList();
    }
}
