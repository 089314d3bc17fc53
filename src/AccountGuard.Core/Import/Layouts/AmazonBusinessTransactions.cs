using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon Business, Business Analytics, transactions report: charges and refunds of orders. Its user picks the columns.</summary>
internal static class AmazonBusinessTransactions
{
    private static readonly KindWords Types = new(
        LineKind.Payment,
        ("Charge", LineKind.Payment),
        ("Payment", LineKind.Payment),
        ("Refund", LineKind.Refund),
        ("Credit", LineKind.Refund),
        ("Reversal", LineKind.Refund));

    public static readonly OrderHistoryLayout Layout = new(
        DateForms.MonthFirst | DateForms.YearFirst | DateForms.NamedMonth | DateForms.SerialDay,
        AmazonStatusWords.All,
        context => new ChargeRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.RefundedOn] = ["Transaction Date"],
            [OrderField.PaymentReference] = ["Payment Reference ID"],
            [OrderField.RowKind] = ["Transaction Type"],
            [OrderField.Currency] = ["Currency"],
            [OrderField.Total] = ["Payment Amount"],
            [OrderField.Payment] = ["Payment Instrument Type"],
            [OrderField.PaymentIdentifier] = ["Payment Identifier"],
            [OrderField.OrderedBy] = ["Account User"],
            [OrderField.OrderDate] = ["Order Date"],
            [OrderField.OrderId] = ["Order ID"],
            [OrderField.OrderStatus] = ["Order Status"],
        })
    {
        Name = "AmazonBusinessTransactions",
        Signature = ValueList.Of("Transaction Type", "Payment Reference ID"),
        OtherSignatures = ValueList.Of(
            ValueList.Of("Order ID", "Transaction Type", "Payment Amount"),
            ValueList.Of("Order ID", "Transaction Date", "Payment Amount"),
            ValueList.Of("Transaction Date", "Payment Identifier")),
        Variants = ValueList.Of(new LayoutVariant(
            "20 columns",
            "Transaction Date", "Payment Reference ID", "Transaction Type", "Currency", "Payment Amount", "Account Group",
            "Payment Instrument Type", "Payment Identifier", "Account User", "Order Date", "Order ID", "PO Number", "Order Status", "Approver",
            "GL Code", "Department", "Cost Center", "Project Code", "Location", "Custom Field 1")),
        Kinds = Types,
        AddsToOrders = true,
        Required = [OrderField.OrderId],
    };
}
