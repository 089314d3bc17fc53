using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Amazon Business, Business Analytics, orders report. Its user picks the columns, so that any of them may be missing.</summary>
internal static class AmazonBusinessOrders
{
    /// <summary>Columns that no other table of orders has, one of which is enough beside the order's number.</summary>
    private static readonly string[] Telling =
    [
        "Item Net Total", "Account Group", "Account User", "Account User Email", "Order Subtotal", "Order Shipping & Handling", "Order Promotion",
        "Order Tax", "Amazon-Internal Product Category", "Purchase PPU", "Listed PPU", "Item Shipping & Handling", "Item Promotion",
        "Payment Identifier", "Order Receiving Status", "Invoice Due Amount", "PO Line Item Id", "Seller ZipCode",
    ];

    public static readonly OrderHistoryLayout Layout = new(
        DateForms.MonthFirst | DateForms.YearFirst | DateForms.NamedMonth | DateForms.SerialDay,
        AmazonStatusWords.All,
        OrderTotalMapper.WhereLinesHaveNone,
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderDate] = ["Order Date"],
            [OrderField.OrderId] = ["Order ID"],
            [OrderField.Currency] = ["Currency"],
            [OrderField.OrderTotal] = ["Order Net Total"],
            [OrderField.OrderStatus] = ["Order Status"],
            [OrderField.ShipTo] = ["Shipping Address"],
            [OrderField.ShippedOn] = ["Shipment Date"],
            [OrderField.ShipmentStatus] = ["Shipment Status"],
            [OrderField.OrderedBy] = ["Account User Email", "Account User"],
            [OrderField.Payment] = ["Payment Instrument Type"],
            [OrderField.PaymentIdentifier] = ["Payment Identifier"],
            [OrderField.Category] = ["Amazon-Internal Product Category", "Product Category"],
            [OrderField.ProductId] = ["ASIN"],
            [OrderField.Title] = ["Title"],
            [OrderField.UnitPrice] = ["Purchase PPU"],
            [OrderField.Quantity] = ["Item Quantity"],
            [OrderField.Total] = ["Item Net Total"],
            [OrderField.Seller] = ["Seller Name"],
        })
    {
        Name = "AmazonBusinessOrders",
        Signature = ValueList.Of("Order ID", "Order Net Total"),
        OtherSignatures = Telling.Select(column => ValueList.Of("Order ID", column))
            .Append(ValueList.Of("Payment Reference ID", "Payment Identifier"))
            .ToValueList(),
        Variants = ValueList.Of(
            new LayoutVariant(
                "10 columns",
                "Order Date", "Order ID", "Order Net Total", "Amazon-Internal Product Category", "Segment", "Family", "Class", "Commodity", "Title",
                "Seller Name"),
            new LayoutVariant(
                "40 columns (2019, with parcels)",
                "Order Date", "Order ID", "Account Group", "PO Number", "Order Quantity", "Currency", "Order Subtotal", "Order Shipping & Handling",
                "Order Promotion", "Order Tax", "Order Net Total", "Order Status", "Approver", "Account User", "Account User Email",
                "Invoice Status", "Total Amount", "Payment Reference ID", "Payment Date", "Payment Amount", "Payment Instrument Type",
                "Payment Identifier", "Shipment Date", "Shipment Status", "Carrier Tracking #", "Shipment Quantity", "Shipping Address",
                "Shipment Subtotal", "Shipment Net Total", "Carrier Name", "Product Category", "ASIN", "Title", "UNSPSC", "Item Quantity",
                "Purchase PPU", "Item Subtotal", "Item Net Total", "Seller Name", "Seller Address"),
            new LayoutVariant(
                "73 columns",
                "Order Date", "Order ID", "Account Group", "PO Number", "Order Quantity", "Currency", "Order Subtotal", "Order Shipping & Handling",
                "Order Promotion", "Order Tax", "Order Net Total", "Order Status", "Approver", "Order Receiving Status", "Order Received Quantity",
                "Account User", "Account User Email", "Invoice Status", "Total Amount", "Invoice Due Amount", "Invoice Issue Date",
                "Invoice Due Date", "Payment Reference ID", "Payment Date", "Payment Amount", "Payment Instrument Type", "Payment Identifier",
                "Amazon-Internal Product Category", "ASIN", "Title", "UNSPSC", "Segment", "Family", "Class", "Commodity", "Brand Code", "Brand",
                "Manufacturer", "National Stock Number", "Item model number", "Part number", "Product Condition", "Company Compliance",
                "Listed PPU", "Purchase PPU", "Item Quantity", "Item Subtotal", "Item Shipping & Handling", "Item Promotion", "Item Tax",
                "Item Net Total", "PO Line Item Id", "Tax Exemption Applied", "Tax Exemption Type", "Tax Exemption Opt Out",
                "Pricing Savings program", "Pricing Discount Applied", "Receiving Status", "Received Quantity", "Received Date", "Receiver Name",
                "Receiver Email", "GL Code", "Department", "Cost Center", "Project Code", "Location", "Custom Field 1", "Seller Name",
                "Seller Credentials", "Seller City", "Seller State", "Seller ZipCode")),
        KindWithoutGoods = LineKind.Order,
    };
}
