using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon's "Request My Data", file Your Amazon Orders/Order History.csv, since about March 2026. Columns in alphabetical order.</summary>
internal static class AmazonYourOrders
{
    private static readonly string[] BeforeDepartment = ["ASIN", "Billing Address", "Carrier Name & Tracking Number", "Currency"];

    private static readonly string[] BehindDepartment =
    [
        "Gift Message", "Gift Recipient Contact", "Gift Sender Name", "Item Serial Number", "Order Date", "Order ID", "Order Status",
        "Original Quantity", "Payment Method Type", "Product Condition", "Product Name", "Purchase Order Number", "Ship Date",
        "Shipment Item Subtotal", "Shipment Item Subtotal Tax", "Shipment Status", "Shipping Address", "Shipping Charge", "Shipping Option",
        "Total Amount", "Total Discounts", "Unit Price", "Unit Price Tax", "Website",
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
            [OrderField.Total] = ["Total Amount"],
            [OrderField.ProductId] = ["ASIN"],
            [OrderField.Quantity] = ["Original Quantity"],
            [OrderField.Payment] = ["Payment Method Type"],
            [OrderField.OrderStatus] = ["Order Status"],
            [OrderField.ShipmentStatus] = ["Shipment Status"],
            [OrderField.ShippedOn] = ["Ship Date"],
            [OrderField.ShippingOption] = ["Shipping Option"],
            [OrderField.ShipTo] = ["Shipping Address"],
            [OrderField.BillTo] = ["Billing Address"],
            [OrderField.Title] = ["Product Name"],
            [OrderField.GiftMessage] = ["Gift Message"],
            [OrderField.GiftSender] = ["Gift Sender Name"],
            [OrderField.GiftRecipient] = ["Gift Recipient Contact"],
        })
    {
        Name = "AmazonYourOrders",
        Signature = ValueList.Of("Order ID", "Total Amount", "Original Quantity"),
        Variants = ValueList.Of(
            new LayoutVariant("28 columns", [.. BeforeDepartment, .. BehindDepartment]),
            new LayoutVariant("29 columns", [.. BeforeDepartment, "Department", .. BehindDepartment])),
        StoreSites = ["panda01", "Amazon"],
    };
}
