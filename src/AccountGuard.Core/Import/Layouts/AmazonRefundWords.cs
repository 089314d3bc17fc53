using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>
/// The states of refunds in Amazon's exports. "Completed" and "Pending" have been seen in the files; the other words
/// are those a refund can have. Closed: the money went out. Pending: not yet. Cancelled: it never will.
/// </summary>
internal static class AmazonRefundWords
{
    public static readonly StatusWords All = new(
        ("Incomplete", OrderStatus.Pending),
        ("Not Complete", OrderStatus.Pending),
        ("Unpaid", OrderStatus.Pending),
        ("Cancel", OrderStatus.Cancelled),
        ("Fail", OrderStatus.Cancelled),
        ("Unsuccessful", OrderStatus.Cancelled),
        ("Reject", OrderStatus.Cancelled),
        ("Declin", OrderStatus.Cancelled),
        ("Denied", OrderStatus.Cancelled),
        ("Void", OrderStatus.Cancelled),
        ("Expired", OrderStatus.Cancelled),
        ("Error", OrderStatus.Cancelled),
        ("No Refund", OrderStatus.Cancelled),
        ("Replace", OrderStatus.Cancelled),
        ("Exchange", OrderStatus.Cancelled),
        ("Pending", OrderStatus.Pending),
        ("Progress", OrderStatus.Pending),
        ("Processing", OrderStatus.Pending),
        ("Initiated", OrderStatus.Pending),
        ("Requested", OrderStatus.Pending),
        ("Submitted", OrderStatus.Pending),
        ("Scheduled", OrderStatus.Pending),
        ("Complete", OrderStatus.Closed),
        ("Success", OrderStatus.Closed),
        ("Succeeded", OrderStatus.Closed),
        ("Processed", OrderStatus.Closed),
        ("Refund", OrderStatus.Closed),
        ("Paid", OrderStatus.Closed),
        ("Issued", OrderStatus.Closed),
        ("Settled", OrderStatus.Closed),
        ("Return", OrderStatus.Closed),
        ("Closed", OrderStatus.Closed));
}
