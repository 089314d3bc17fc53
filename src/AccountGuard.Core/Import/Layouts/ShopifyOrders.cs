using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Shopify's export of a shop's orders, orders_export.csv.</summary>
internal static class ShopifyOrders
{
    private static readonly StatusWords Statuses = new(
        ("partially_refunded", OrderStatus.Unknown),
        ("refunded", OrderStatus.Returned),
        ("voided", OrderStatus.Cancelled),
        ("pending", OrderStatus.Pending),
        ("authorized", OrderStatus.Pending),
        ("expired", OrderStatus.Pending),
        ("unfulfilled", OrderStatus.Unshipped),
        ("partial", OrderStatus.Unshipped),
        ("fulfilled", OrderStatus.Shipped),
        ("restocked", OrderStatus.Returned));

    public static readonly OrderHistoryLayout Layout = new(
        DateForms.YearFirst | DateForms.YearLast | DateForms.SerialDay,
        Statuses,
        context => new ItemRowMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["Name"],
            [OrderField.OrderedBy] = ["Email"],
            [OrderField.OrderStatus] = ["Financial Status"],
            [OrderField.ShipmentStatus] = ["Fulfillment Status"],
            [OrderField.ShippedOn] = ["Fulfilled at"],
            [OrderField.Currency] = ["Currency"],
            [OrderField.OrderTotal] = ["Total"],
            [OrderField.OrderDate] = ["Created at"],
            [OrderField.Quantity] = ["Lineitem quantity"],
            [OrderField.Title] = ["Lineitem name"],
            [OrderField.UnitPrice] = ["Lineitem price"],
            [OrderField.ProductId] = ["Lineitem sku"],
            [OrderField.Discount] = ["Lineitem discount"],
            [OrderField.BillName] = ["Billing Name"],
            [OrderField.BillStreet1] = ["Billing Address1"],
            [OrderField.BillStreet2] = ["Billing Address2"],
            [OrderField.BillCity] = ["Billing City"],
            [OrderField.BillPostalCode] = ["Billing Zip"],
            [OrderField.BillState] = ["Billing Province"],
            [OrderField.BillCountry] = ["Billing Country"],
            [OrderField.RecipientName] = ["Shipping Name"],
            [OrderField.Street1] = ["Shipping Address1"],
            [OrderField.Street2] = ["Shipping Address2"],
            [OrderField.City] = ["Shipping City"],
            [OrderField.PostalCode] = ["Shipping Zip"],
            [OrderField.State] = ["Shipping Province"],
            [OrderField.Country] = ["Shipping Country"],
            [OrderField.CancelledOn] = ["Cancelled at"],
            [OrderField.Payment] = ["Payment Method"],
            [OrderField.RefundAmount] = ["Refunded Amount"],
        })
    {
        Name = "ShopifyOrders",
        Signature = ValueList.Of("Lineitem name", "Created at"),
        Variants = ValueList.Of(new LayoutVariant(
            "79 columns",
            "Name", "Email", "Financial Status", "Paid at", "Fulfillment Status", "Fulfilled at", "Accepts Marketing", "Currency", "Subtotal",
            "Shipping", "Taxes", "Total", "Discount Code", "Discount Amount", "Shipping Method", "Created at", "Lineitem quantity", "Lineitem name",
            "Lineitem price", "Lineitem compare at price", "Lineitem sku", "Lineitem requires shipping", "Lineitem taxable",
            "Lineitem fulfillment status", "Billing Name", "Billing Street", "Billing Address1", "Billing Address2", "Billing Company",
            "Billing City", "Billing Zip", "Billing Province", "Billing Country", "Billing Phone", "Shipping Name", "Shipping Street",
            "Shipping Address1", "Shipping Address2", "Shipping Company", "Shipping City", "Shipping Zip", "Shipping Province",
            "Shipping Country", "Shipping Phone", "Notes", "Note Attributes", "Cancelled at", "Payment Method", "Payment Reference",
            "Refunded Amount", "Vendor", "Outstanding Balance", "Employee", "Location", "Device ID", "Id", "Tags", "Risk Level", "Source",
            "Lineitem discount", "Tax 1 Name", "Tax 1 Value", "Tax 2 Name", "Tax 2 Value", "Tax 3 Name", "Tax 3 Value", "Tax 4 Name",
            "Tax 4 Value", "Tax 5 Name", "Tax 5 Value", "Phone", "Receipt Number", "Duties", "Billing Province Name", "Shipping Province Name",
            "Payment ID", "Payment Terms Name", "Next Payment Due At", "Payment References")),
        Kind = LineKind.Sale,
        PricesPieces = true,
        TotalParts = [OrderField.Discount],
        FillsDown = true,
    };
}
