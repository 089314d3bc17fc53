using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>What a piece of a line cost.</summary>
internal static class LinePrice
{
    /// <summary>Whether it cost something, and no more than a pittance; see <see cref="Currencies.Pittance"/>.</summary>
    public static bool IsPittance(OrderItem item)
    {
        if (item.Currency is null)
        {
            return false;
        }

        // Most lines are told by their price alone, without the division.
        var most = Currencies.Pittance(item.Currency);
        return !(item.UnitPrice > most) && Of(item) is > 0 and var price && price <= most;
    }

    /// <summary>What a piece cost in the end: a discount or postage makes many a price of nothing.</summary>
    public static decimal Of(OrderItem item) =>
        Math.Max(item.UnitPrice ?? 0, (item.Total / Math.Max(1, item.Quantity ?? 1)) ?? 0);
}
