using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Browser extension Azad (philipmulcahy/azad), table of orders. Its columns depend on options and on the site.</summary>
internal static class AzadOrders
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.NamedMonth | DateForms.SerialDay,
        Azad.Statuses,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["order id"],
            [OrderField.OrderUrl] = ["order url"],
            [OrderField.Title] = ["items"],
            [OrderField.RecipientName] = ["to"],
            [OrderField.OrderDate] = ["date", "order date"],
            [OrderField.Total] = ["total"],
            [OrderField.RefundAmount] = ["refund"],
            [OrderField.OrderStatus] = ["shipments"],
            [OrderField.Payment] = ["payments"],
        })
    {
        Name = "AzadOrders",
        Signature = ValueList.Of("order id", "to", "payments"),
        OtherSignatures = ValueList.Of(
            ValueList.Of("order id", "items", "payments"),
            ValueList.Of("order id", "items", "to"),
            ValueList.Of("order id", "order url", "to"),
            ValueList.Of("order id", "shipping_refund")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "10 columns (2020)",
                "order id", "items", "to", "date", "total", "postage", "gift", "tax", "refund", "payments"),
            new LayoutVariant(
                "12 columns (.com)",
                "order id", "order url", "items", "to", "date", "total", "shipping", "shipping_refund", "gift", "tax", "refund", "payments"),
            new LayoutVariant(
                "12 columns (VAT)",
                "order id", "order url", "items", "to", "date", "total", "shipping", "shipping_refund", "gift", "VAT", "refund", "payments"),
            new LayoutVariant(
                "17 columns (.ca, all options)",
                "order id", "order url", "items", "shipments", "to", "date", "total", "shipping", "shipping_refund", "gift", "VAT", "GST", "PST",
                "subscribe & save", "refund", "payments", "invoice")),
        Kind = LineKind.Order,
        AddsToOrders = true,
        IsCurrencyOfSite = true,
        Payments = PaymentNote.Means,
        Titles = TitleText.Joined,
        Fillers = ["0"],
        SummaryRow = Azad.SummaryRow,
    };
}
