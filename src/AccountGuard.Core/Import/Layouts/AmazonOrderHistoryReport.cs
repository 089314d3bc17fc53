using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon.com's "Order History Report", kind "Items", withdrawn on 20 March 2023.</summary>
internal static class AmazonOrderHistoryReport
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.MonthFirst | DateForms.YearFirst | DateForms.SerialDay,
        AmazonStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderDate] = ["Order Date"],
            [OrderField.OrderId] = ["Order ID"],
            [OrderField.Title] = ["Title"],
            [OrderField.Category] = ["Category"],
            [OrderField.ProductId] = ["ASIN/ISBN"],
            [OrderField.Site] = ["Website"],
            [OrderField.Seller] = ["Seller"],
            [OrderField.UnitPrice] = ["Purchase Price Per Unit"],
            [OrderField.Quantity] = ["Quantity"],
            [OrderField.Payment] = ["Payment Instrument Type"],
            [OrderField.ShippedOn] = ["Shipment Date"],
            [OrderField.RecipientName] = ["Shipping Address Name"],
            [OrderField.Street1] = ["Shipping Address Street 1"],
            [OrderField.Street2] = ["Shipping Address Street 2"],
            [OrderField.City] = ["Shipping Address City"],
            [OrderField.State] = ["Shipping Address State"],
            [OrderField.PostalCode] = ["Shipping Address Zip"],
            [OrderField.OrderStatus] = ["Order Status"],
            [OrderField.Total] = ["Item Total"],
            [OrderField.Currency] = ["Currency"],
            [OrderField.OrderedBy] = ["Ordering Customer Email", "Buyer Name"],
        })
    {
        Name = "AmazonOrderHistoryReport",
        Signature = ValueList.Of("Shipping Address Street 1", "Item Total"),
        OtherSignatures = ValueList.Of(
            ValueList.Of("Item Total", "Purchase Price Per Unit"),
            ValueList.Of("Item Total", "ASIN/ISBN"),
            ValueList.Of("Item Total", "Item Subtotal Tax")),
        Variants = ValueList.Of(new LayoutVariant(
            "36 columns",
            "Order Date", "Order ID", "Title", "Category", "ASIN/ISBN", "UNSPSC Code", "Website", "Release Date", "Condition", "Seller",
            "Seller Credentials", "List Price Per Unit", "Purchase Price Per Unit", "Quantity", "Payment Instrument Type",
            "Purchase Order Number", "PO Line Number", "Ordering Customer Email", "Shipment Date", "Shipping Address Name",
            "Shipping Address Street 1", "Shipping Address Street 2", "Shipping Address City", "Shipping Address State",
            "Shipping Address Zip", "Order Status", "Carrier Name & Tracking Number", "Item Subtotal", "Item Subtotal Tax", "Item Total",
            "Tax Exemption Applied", "Tax Exemption Type", "Exemption Opt-Out", "Buyer Name", "Currency", "Group Name")),
        Prose = ["No data found for this time period"],
    };
}
