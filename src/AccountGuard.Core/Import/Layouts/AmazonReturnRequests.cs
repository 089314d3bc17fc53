using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon's "Request My Data", file Your Returns &amp; Refunds/Return Requests.csv, since about March 2026.</summary>
internal static class AmazonReturnRequests
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay,
        AmazonStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.ProductId] = ["ASIN"],
            [OrderField.OrderId] = ["Order ID"],
            [OrderField.Title] = ["Product Name"],
        })
    {
        Name = "AmazonReturnRequests",
        Signature = ValueList.Of("Order ID", "Return Reason Code"),
        OtherSignatures = ValueList.Of(ValueList.Of("Order ID", "Return Shipping Method")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "5 columns",
                "ASIN", "Order ID", "Product Name", "Return Reason Code", "Return Shipping Method")),
        Kind = LineKind.Return,
        AddsToOrders = true,
        Required = [OrderField.OrderId],
    };
}
