using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon's "Request My Data", file Your Returns &amp; Refunds/Returns Status.csv, since about March 2026. Its names are known, their order is not.</summary>
internal static class AmazonReturnsStatus
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay | DateForms.NamedMonth,
        AmazonStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["Order ID"],
            [OrderField.ReturnedOn] = ["Date of Return", "Return Creation Date / Date of Return"],
            [OrderField.RefundedOn] = ["Return Creation Date", "Return Receivable Initiation Date"],
            [OrderField.RefundAmount] = ["Return Amount"],
            [OrderField.Currency] = ["Return Amount Currency", "Currency"],
            [OrderField.OrderStatus] = ["Return Receivable State"],
            [OrderField.RefundState] = ["Return Resolution"],
        })
    {
        Name = "AmazonReturnsStatus",
        Signature = ValueList.Of("Order ID", "Return Authorization ID"),
        OtherSignatures = ValueList.Of(
            ValueList.Of("Order ID", "Return Receivable Tracking ID"),
            ValueList.Of("Order ID", "Return Receivable Initiation Date"),
            ValueList.Of("Order ID", "Contract ID", "Return Reason"),
            ValueList.Of("Order ID", "Date of Return")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "10 columns",
                "Return Authorization ID", "Order ID", "Contract Unit ID", "Carrier Package ID", "Contract ID",
                "Return Receivable Tracking ID", "Return Receivable Initiation Date", "Date of Return", "Return Amount", "Return Reason")),
        Kind = LineKind.Return,
        AddsToOrders = true,
        RefundStates = AmazonRefundWords.All,
        Required = [OrderField.OrderId],
    };
}
