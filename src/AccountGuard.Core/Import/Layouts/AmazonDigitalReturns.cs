using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>
/// Amazon's "Request My Data", files of what was given back for digital orders: Digital.Orders.Returns.Transaction.N.csv
/// until early 2026, a row for each return; since then Your Amazon Orders/Digital Returns.csv, a row for each amount.
/// </summary>
internal static class AmazonDigitalReturns
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay,
        AmazonDigitalStatusWords.Returns,
        context => new ComponentRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["Order ID", "OrderId"],
            [OrderField.LineId] = ["Digital Order Item ID"],
            [OrderField.OrderDate] = ["Order Date"],
            [OrderField.Title] = ["Product Name", "ProductName"],
            [OrderField.ProductId] = ["ASIN"],
            [OrderField.RefundedOn] = ["Return Date", "ReturnDate"],
            [OrderField.RefundAmount] = ["Amount Refunded", "AmountRefunded"],
            [OrderField.ComponentAmount] = ["Transaction Amount"],
            [OrderField.ComponentType] = ["Monetary Component Type"],
            [OrderField.OfferType] = ["Offer Type Code"],
            [OrderField.Currency] = ["Base Currency", "Base Currency Code", "BaseCurrencyCode"],
            [OrderField.OrderStatus] = ["Return Status", "ReturnStatus"],
            [OrderField.RefundedTo] = ["Payment Information", "PaymentInformation"],
            [OrderField.RefundedToGiftCard] = ["RefundToGiftCertificate"],
        })
    {
        Name = "AmazonDigitalReturns",
        Signature = ValueList.Of("Digital Order Item ID", "Return Date"),
        OtherSignatures = ValueList.Of(
            ValueList.Of("OrderId", "ReturnDate", "AmountRefunded"),
            ValueList.Of("OrderId", "ReturnStatus", "RefundToGiftCertificate")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "17 columns",
                "DeliveryPacketId", "OrderId", "ASIN", "ProductName", "ReturnStatus", "ReturnDate", "OrderReturnBy", "SendEmailToCustomer",
                "RefundToGiftCertificate", "AmountRefunded", "BaseCurrencyCode", "ProcessingSuccessful",
                "ForeignExchangeTransactionAmount", "ForeignExchangeCurrencyCode", "PaymentInformation", "SettleType", "Status"),
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
