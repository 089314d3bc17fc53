using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>The states that Amazon's exports of digital orders and their returns write.</summary>
internal static class AmazonDigitalStatusWords
{
    /// <summary>States of orders. What a successful order bought is delivered at once, but only a date of delivery says so.</summary>
    public static readonly StatusWords Orders = new(
        ("Cancel", OrderStatus.Cancelled),
        ("Fail", OrderStatus.Cancelled),
        ("Pending", OrderStatus.Pending),
        ("Authorized", OrderStatus.Pending),
        ("Returned", OrderStatus.Returned),
        ("Refunded", OrderStatus.Returned),
        ("Delivered", OrderStatus.Delivered),
        ("Success", OrderStatus.Closed),
        ("Complete", OrderStatus.Closed),
        ("Closed", OrderStatus.Closed));

    /// <summary>States of returns: refused, still to come, done.</summary>
    public static readonly StatusWords Returns = new(
        ("Cancel", OrderStatus.Cancelled),
        ("Fail", OrderStatus.Cancelled),
        ("Denied", OrderStatus.Cancelled),
        ("Reject", OrderStatus.Cancelled),
        ("Declin", OrderStatus.Cancelled),
        ("Incomplete", OrderStatus.Pending),
        ("Pending", OrderStatus.Pending),
        ("Progress", OrderStatus.Pending),
        ("Request", OrderStatus.Pending),
        ("Initiat", OrderStatus.Pending),
        ("Complete", OrderStatus.Returned),
        ("Success", OrderStatus.Returned),
        ("Returned", OrderStatus.Returned),
        ("Refunded", OrderStatus.Returned));
}
