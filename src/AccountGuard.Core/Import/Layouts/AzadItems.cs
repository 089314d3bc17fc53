using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;

namespace AccountGuard.Import.Layouts;

/// <summary>Browser extension Azad (philipmulcahy/azad), table of items.</summary>
internal static class AzadItems
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.NamedMonth | DateForms.SerialDay,
        Azad.Statuses,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["order id"],
            [OrderField.OrderUrl] = ["order url"],
            [OrderField.OrderDate] = ["order date", "date"],
            [OrderField.Quantity] = ["quantity"],
            [OrderField.Title] = ["description"],
            [OrderField.ProductUrl] = ["item url"],
            [OrderField.UnitPrice] = ["price"],
            [OrderField.ProductId] = ["ASIN"],
            [OrderField.Category] = ["category"],
            [OrderField.OrderStatus] = ["shipping status"],
            [OrderField.ShipmentStatus] = ["delivered"],
            [OrderField.Payment] = ["transaction"],
        })
    {
        Name = "AzadItems",
        Signature = ValueList.Of("order id", "description", "item url"),
        OtherSignatures = ValueList.Of(
            ValueList.Of("order id", "description", "ASIN"),
            ValueList.Of("order id", "item url")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "9 columns",
                "order id", "order url", "order date", "quantity", "description", "item url", "price", "subscribe & save", "ASIN"),
            new LayoutVariant(
                "16 columns",
                "order id", "order url", "order date", "quantity", "description", "item url", "price", "subscribe & save", "ASIN", "category",
                "delivered", "shipping status", "transaction", "tracking link", "tracking id", "shipment id")),
        PricesPieces = true,
        IsCurrencyOfSite = true,
        Payments = PaymentNote.Means,
        SummaryRow = Azad.SummaryRow,
    };
}
