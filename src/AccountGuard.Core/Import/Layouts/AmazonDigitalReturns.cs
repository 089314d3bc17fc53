using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon's "Request My Data", file Your Amazon Orders/Digital Returns.csv, since about March 2026: a row for each amount given back.</summary>
internal static class AmazonDigitalReturns
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay,
        AmazonDigitalStatusWords.Returns,
        context => new ComponentRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["Order ID"],
            [OrderField.LineId] = ["Digital Order Item ID"],
            [OrderField.OrderDate] = ["Order Date"],
            [OrderField.Title] = ["Product Name"],
            [OrderField.ProductId] = ["ASIN"],
            [OrderField.RefundedOn] = ["Return Date"],
            [OrderField.RefundAmount] = ["Amount Refunded"],
            [OrderField.ComponentAmount] = ["Transaction Amount"],
            [OrderField.ComponentType] = ["Monetary Component Type"],
            [OrderField.OfferType] = ["Offer Type Code"],
            [OrderField.Currency] = ["Base Currency", "Base Currency Code"],
            [OrderField.OrderStatus] = ["Return Status"],
            [OrderField.RefundedTo] = ["Payment Information"],
        })
    {
        Name = "AmazonDigitalReturns",
        Signature = ValueList.Of("Digital Order Item ID", "Return Date"),
        Variants = ValueList.Of(
            new LayoutVariant(
                "8 columns",
                "Amount Refunded", "Base Currency", "Digital Order Item ID", "Monetary Component Type", "Order ID", "Return Date",
                "Return Status", "Transaction Amount"),
            new LayoutVariant(
                "12 columns",
                "ASIN", "Amount Refunded", "Base Currency", "Digital Order Item ID", "Monetary Component Type", "Offer Type Code", "Order ID",
                "Payment Information", "Product Name", "Return Date", "Return Status", "Transaction Amount")),
        Kind = LineKind.Refund,
        AddsToOrders = true,
        Required = [OrderField.OrderId],
        Channel = OrderChannel.Digital,
        Payments = PaymentText.Told,
    };
}
