using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon's "Request My Data", file Retail.OrdersReturned.N.csv: refunds, 2020 to early 2026.</summary>
internal static class AmazonOrdersReturned
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay,
        AmazonStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.Site] = ["Website"],
            [OrderField.OrderId] = ["OrderID"],
            [OrderField.LineId] = ["ReversalID"],
            [OrderField.RefundedOn] = ["RefundCompletionDate", "CreationDate"],
            [OrderField.Quantity] = ["Quantity"],
            [OrderField.RefundAmount] = ["Amount"],
            [OrderField.Currency] = ["Currency"],
            [OrderField.RefundedTo] = ["DisbursementType"],
            [OrderField.OrderStatus] = ["ReversalStatus"],
        })
    {
        Name = "AmazonOrdersReturned",
        Signature = ValueList.Of("ReversalID", "ReversalReason"),
        OtherSignatures = ValueList.Of(
            ValueList.Of("ReversalID", "ReversalStatus"),
            ValueList.Of("OrderID", "ReversalAmountState"),
            ValueList.Of("OrderID", "DirectDebitRefundAmount")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "13 columns",
                "Website", "ReversalID", "OrderID", "CreationDate", "Quantity", "RefundCompletionDate", "Amount", "Currency",
                "DisbursementType", "ReversalStatus", "ReversalAmountState", "ReversalReason", "DirectDebitRefundAmount")),
        Kind = LineKind.Refund,
        AddsToOrders = true,
        RefundStates = AmazonRefundWords.All,
        Required = [OrderField.OrderId],
    };
}
