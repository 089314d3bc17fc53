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
        var gatherer = new OrderGatherer();
        foreach (var item in items)
        {
            gatherer.Add(item);
        }

        return gatherer.Orders();
    }
}
