using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon.com's "Order History Report", kind "Orders and shipments", withdrawn on 20 March 2023: a row for each parcel.</summary>
internal static class AmazonShipmentReport
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.MonthFirst | DateForms.YearFirst | DateForms.SerialDay,
        AmazonStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderDate] = ["Order Date"],
            [OrderField.OrderId] = ["Order ID"],
            [OrderField.Payment] = ["Payment Instrument Type"],
            [OrderField.Site] = ["Website"],
            [OrderField.OrderedBy] = ["Ordering Customer Email", "Buyer Name"],
            [OrderField.ShippedOn] = ["Shipment Date"],
            [OrderField.RecipientName] = ["Shipping Address Name"],
            [OrderField.Street1] = ["Shipping Address Street 1"],
            [OrderField.Street2] = ["Shipping Address Street 2"],
            [OrderField.City] = ["Shipping Address City"],
            [OrderField.State] = ["Shipping Address State"],
            [OrderField.PostalCode] = ["Shipping Address Zip"],
            [OrderField.OrderStatus] = ["Order Status"],
            [OrderField.Total] = ["Total Charged"],
        })
    {
        Name = "AmazonShipmentReport",
        Signature = ValueList.Of("Shipping Address Street 1", "Total Charged"),
        OtherSignatures = ValueList.Of(ValueList.Of("Order ID", "Total Charged")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "23 columns",
                "Order Date", "Order ID", "Payment Instrument Type", "Website", "Purchase Order Number", "Ordering Customer Email",
                "Shipment Date", "Shipping Address Name", "Shipping Address Street 1", "Shipping Address Street 2", "Shipping Address City",
                "Shipping Address State", "Shipping Address Zip", "Order Status", "Carrier Name & Tracking Number", "Subtotal",
                "Shipping Charge", "Tax Before Promotions", "Total Promotions", "Tax Charged", "Total Charged", "Buyer Name", "Group Name")),
        Kind = LineKind.Shipment,
        AddsToOrders = true,
        Prose = ["No data found for this time period"],
    };
}
