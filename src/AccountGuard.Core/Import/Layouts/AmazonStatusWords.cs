using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>The states that Amazon's own exports write, in English in every marketplace.</summary>
internal static class AmazonStatusWords
{
    public static readonly StatusWords All = new(
        ("Cancel", OrderStatus.Cancelled),
        ("Not Yet Shipped", OrderStatus.Unshipped),
        ("Unshipped", OrderStatus.Unshipped),
        ("Shipping Soon", OrderStatus.Unshipped),
        ("Preparing for Shipment", OrderStatus.Unshipped),
        ("Authorized", OrderStatus.Unshipped),
        ("Order Placed", OrderStatus.Unshipped),
        ("Pending", OrderStatus.Pending),
        ("Payment", OrderStatus.Pending),
        ("Returned", OrderStatus.Returned),
        ("Refunded", OrderStatus.Returned),
        ("Delivered", OrderStatus.Delivered),
        ("Shipped", OrderStatus.Shipped),
        ("Closed", OrderStatus.Closed));
}
