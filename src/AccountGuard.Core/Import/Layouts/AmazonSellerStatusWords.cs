using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>The states that Amazon's reports for sellers write, in English in every marketplace.</summary>
internal static class AmazonSellerStatusWords
{
    public static readonly StatusWords All = new(
        ("Cancel", OrderStatus.Cancelled),
        ("Returned to Seller", OrderStatus.Returned),
        ("Returning to Seller", OrderStatus.Returned),
        ("Rejected by Buyer", OrderStatus.Returned),
        ("Delivered", OrderStatus.Delivered),
        ("Unshipped", OrderStatus.Unshipped),
        ("Shipped", OrderStatus.Shipped),
        ("Shipping", OrderStatus.Unshipped),
        ("Pending", OrderStatus.Pending));
}
