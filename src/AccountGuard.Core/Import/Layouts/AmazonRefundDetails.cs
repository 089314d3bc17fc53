using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon's "Request My Data", file Your Returns &amp; Refunds/Refund Details.csv, since about March 2026.</summary>
internal static class AmazonRefundDetails
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay,
        AmazonStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.RefundedOn] = ["Refund Date", "Creation Date"],
            [OrderField.Currency] = ["Currency"],
            [OrderField.RefundedTo] = ["Disbursement Type"],
            [OrderField.OrderId] = ["Order ID"],
            [OrderField.RefundState] = ["Payment Status"],
            [OrderField.Quantity] = ["Quantity"],
            [OrderField.RefundAmount] = ["Refund Amount"],
            [OrderField.OrderStatus] = ["Reversal Status"],
            [OrderField.Site] = ["Website"],
        })
    {
        Name = "AmazonRefundDetails",
        Signature = ValueList.Of("Reversal Reason", "Refund Amount", "Order ID"),
        OtherSignatures = ValueList.Of(
            ValueList.Of("Order ID", "Refund Amount", "Disbursement Type"),
            ValueList.Of("Order ID", "Refund Amount", "Payment Status"),
            ValueList.Of("Order ID", "Refund Amount", "Reversal Status")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "13 columns",
                "Creation Date", "Currency", "Direct Debit Refund Amount", "Disbursement Type", "Order ID", "Payment Status", "Quantity",
                "Refund Amount", "Refund Date", "Reversal Amount State", "Reversal Reason", "Reversal Status", "Website")),
        Kind = LineKind.Refund,
        AddsToOrders = true,
        RefundStates = AmazonRefundWords.All,
        Required = [OrderField.OrderId],
    };
}
