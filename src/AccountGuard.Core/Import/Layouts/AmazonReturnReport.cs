using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon.com's "Order History Report", kind "Returns", withdrawn on 20 March 2023.</summary>
internal static class AmazonReturnReport
{
    public static readonly OrderHistoryLayout Layout = new(
        DateForms.MonthFirst | DateForms.YearFirst | DateForms.SerialDay,
        AmazonStatusWords.All,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["Order ID"],
            [OrderField.OrderDate] = ["Order Date"],
            [OrderField.Title] = ["Title"],
            [OrderField.Category] = ["Category"],
            [OrderField.ProductId] = ["ASIN/ISBN"],
            [OrderField.Site] = ["Website"],
            [OrderField.Seller] = ["Seller"],
            [OrderField.OrderedBy] = ["Ordering Customer Email", "Buyer Name"],
            [OrderField.ShippedOn] = ["Shipment Date"],
            [OrderField.RecipientName] = ["Shipping Address Name"],
            [OrderField.Street1] = ["Shipping Address Street 1"],
            [OrderField.Street2] = ["Shipping Address Street 2"],
            [OrderField.City] = ["Shipping Address City"],
            [OrderField.State] = ["Shipping Address State"],
            [OrderField.PostalCode] = ["Shipping Address Zip"],
            [OrderField.ReturnedOn] = ["Return Date"],
            [OrderField.Quantity] = ["Quantity"],
        })
    {
        Name = "AmazonReturnReport",
        Signature = ValueList.Of("Return Reason", "Return Date", "ASIN/ISBN"),
        OtherSignatures = ValueList.Of(ValueList.Of("Order ID", "Return Date", "ASIN/ISBN")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "22 columns",
                "Order ID", "Order Date", "Title", "Category", "ASIN/ISBN", "Website", "Purchase Order Number", "Seller",
                "Seller Credentials", "Ordering Customer Email", "Shipment Date", "Shipping Address Name", "Shipping Address Street 1",
                "Shipping Address Street 2", "Shipping Address City", "Shipping Address State", "Shipping Address Zip", "Return Date",
                "Return Reason", "Quantity", "Buyer Name", "Group Name")),
        Kind = LineKind.Return,
        AddsToOrders = true,
        RefundStates = AmazonRefundWords.All,
        Required = [OrderField.OrderId],
        Prose = ["No data found for this time period"],
    };
}
