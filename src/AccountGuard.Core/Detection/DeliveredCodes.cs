using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>
/// A code bought in the shop, such as a membership of a games network, is booked a second time as a download when it is
/// delivered: an order of its own (D01-…) with the same product. It was decided on once.
/// </summary>
internal static class DeliveredCodes
{
    private static readonly TimeSpan LongestDelivery = TimeSpan.FromDays(1);

    /// <summary>One account's orders without the downloads that only deliver what another order bought.</summary>
    public static Order[] Without(Order[] orders)
    {
        if (!Array.Exists(orders, OrderReading.IsOfDownload))
        {
            return orders;
        }

        var bought = orders
            .Where(order => !OrderReading.IsOfDownload(order))
            .SelectMany(order => order.Items.Where(item => item.ProductId is not null).Select(item => (item.ProductId, order.OrderDate)))
            .ToLookup(purchase => purchase.ProductId!, purchase => purchase.OrderDate, StringComparer.OrdinalIgnoreCase);
        return orders.Where(order => !OrderReading.IsOfDownload(order) || !order.Items.All(item => IsDelivery(item, order.OrderDate))).ToArray();

        bool IsDelivery(OrderItem item, DateTimeOffset date) =>
            item.ProductId is not null && bought[item.ProductId].Any(purchase => (date - purchase).Duration() <= LongestDelivery);
    }
}
