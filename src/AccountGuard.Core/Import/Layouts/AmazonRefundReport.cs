using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon.com's "Order History Report", kind "Refunds", withdrawn on 20 March 2023.</summary>
internal static class AmazonRefundReport
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
            [OrderField.RefundedOn] = ["Refund Date"],
            [OrderField.OrderStatus] = ["Refund Condition"],
            [OrderField.RefundAmount] = ["Refund Amount"],
            [OrderField.RefundTax] = ["Refund Tax Amount"],
            [OrderField.Quantity] = ["Quantity"],
            [OrderField.Seller] = ["Seller"],
            [OrderField.OrderedBy] = ["Buyer Name"],
        })
    {
        Name = "AmazonRefundReport",
        Signature = ValueList.Of("Refund Condition", "Refund Tax Amount"),
        OtherSignatures = ValueList.Of(
            ValueList.Of("Order ID", "Refund Amount", "Refund Tax Amount"),
            ValueList.Of("Order ID", "Refund Amount", "ASIN/ISBN")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "18 columns",
                "Order ID", "Order Date", "Title", "Category", "ASIN/ISBN", "Website", "Purchase Order Number", "Refund Date",
                "Refund Condition", "Refund Amount", "Refund Tax Amount", "Tax Exemption Applied", "Refund Reason", "Quantity", "Seller",
                "Seller Credentials", "Buyer Name", "Group Name")),
        Kind = LineKind.Refund,
        AddsToOrders = true,
        RefundStates = AmazonRefundWords.All,
        Required = [OrderField.OrderId],
        Prose = ["No data found for this time period"],
    };
}
