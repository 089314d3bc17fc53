using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon's "Request My Data", file Retail.OrdersReturned.Payments.N.csv: refunds paid out, 2020 to early 2026.</summary>
internal static class AmazonRefundPayments
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay,
        AmazonStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["OrderID"],
            [OrderField.LineId] = ["ReversalID"],
            [OrderField.RefundedOn] = ["RefundCompletionDate"],
            [OrderField.Currency] = ["Currency"],
            [OrderField.RefundAmount] = ["AmountRefunded"],
            [OrderField.OrderStatus] = ["Status"],
            [OrderField.RefundedTo] = ["DisbursementType"],
        })
    {
        Name = "AmazonRefundPayments",
        Signature = ValueList.Of("ReversalID", "AmountRefunded"),
        OtherSignatures = ValueList.Of(
            ValueList.Of("OrderID", "AmountRefunded", "RefundCompletionDate"),
            ValueList.Of("OrderID", "AmountRefunded", "DisbursementType")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "7 columns",
                "OrderID", "ReversalID", "RefundCompletionDate", "Currency", "AmountRefunded", "Status", "DisbursementType")),
        Kind = LineKind.Refund,
        AddsToOrders = true,
        RefundStates = AmazonRefundWords.All,
        Required = [OrderField.OrderId],
    };
}
