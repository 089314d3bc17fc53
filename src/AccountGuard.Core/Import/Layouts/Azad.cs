using System.Text.RegularExpressions;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>What the tables of the browser extension Azad (philipmulcahy/azad) have in common.</summary>
internal static class Azad
{
    /// <summary>The row of formulas that the extension writes behind the others if asked to, and what spreadsheet programs make of it.</summary>
    public static readonly Regex SummaryRow = new("^(?:=SUBTOTAL\\(|[0-9]{1,9} items$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>What the shop's pages say of a parcel, and the extension's own word whether it was delivered.</summary>
    public static readonly StatusWords Statuses = new(
        ("Cancel", OrderStatus.Cancelled),
        ("Return", OrderStatus.Returned),
        ("Refund", OrderStatus.Returned),
        ("delivered: YES", OrderStatus.Delivered),
        ("delivered: NO", OrderStatus.Unknown),
        ("delivered: UNKNOWN", OrderStatus.Unknown),
        ("Delivered", OrderStatus.Delivered),
        ("Picked up", OrderStatus.Delivered),
        ("Not yet", OrderStatus.Unshipped),
        ("Preparing", OrderStatus.Unshipped),
        ("Shipping soon", OrderStatus.Unshipped),
        ("Order received", OrderStatus.Unshipped),
        ("Ordered", OrderStatus.Unshipped),
        ("Payment", OrderStatus.Pending),
        ("Out for delivery", OrderStatus.Shipped),
        ("On the way", OrderStatus.Shipped),
        ("In transit", OrderStatus.Shipped),
        ("Shipped", OrderStatus.Shipped),
        ("Dispatched", OrderStatus.Shipped),
        ("YES", OrderStatus.Delivered));
}
