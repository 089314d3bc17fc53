using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon's "Request My Data", file Retail.OrderHistory.N.csv, 2020 to early 2026.</summary>
internal static class AmazonRetailOrderHistory
{
    private static readonly string[] Columns27 =
    [
        "Website", "Order ID", "Order Date", "Purchase Order Number", "Currency", "Unit Price", "Unit Price Tax", "Shipping Charge",
        "Total Discounts", "Total Owed", "Shipment Item Subtotal", "Shipment Item Subtotal Tax", "ASIN", "Product Condition", "Quantity",
        "Payment Instrument Type", "Order Status", "Shipment Status", "Ship Date", "Shipping Option", "Shipping Address", "Billing Address",
        "Carrier Name & Tracking Number", "Product Name", "Gift Message", "Gift Sender Name", "Gift Recipient Contact Details",
    ];

    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.MonthFirstInUtc | DateForms.SerialDay,
        AmazonStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.Site] = ["Website"],
            [OrderField.OrderId] = ["Order ID"],
            [OrderField.OrderDate] = ["Order Date"],
            [OrderField.Currency] = ["Currency"],
            [OrderField.UnitPrice] = ["Unit Price"],
            [OrderField.Total] = ["Total Owed"],
            [OrderField.ProductId] = ["ASIN"],
            [OrderField.Quantity] = ["Quantity"],
            [OrderField.Payment] = ["Payment Instrument Type"],
            [OrderField.OrderStatus] = ["Order Status"],
            [OrderField.ShipmentStatus] = ["Shipment Status"],
            [OrderField.ShippedOn] = ["Ship Date"],
            [OrderField.ShippingOption] = ["Shipping Option"],
            [OrderField.ShipTo] = ["Shipping Address"],
            [OrderField.BillTo] = ["Billing Address"],
            [OrderField.Title] = ["Product Name"],
            [OrderField.GiftMessage] = ["Gift Message"],
            [OrderField.GiftSender] = ["Gift Sender Name"],
            [OrderField.GiftRecipient] = ["Gift Recipient Contact Details"],
        })
    {
        Name = "AmazonRetailOrderHistory",
        Signature = ValueList.Of("Order ID", "Total Owed"),
        Variants = ValueList.Of(
            new LayoutVariant("27 columns", Columns27),
            new LayoutVariant("28 columns", [.. Columns27, "Item Serial Number"])),
        StoreSites = ["panda01", "Amazon"],
    };
}
