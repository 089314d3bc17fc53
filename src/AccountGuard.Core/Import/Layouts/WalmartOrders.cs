using AccountGuard.Import.Tables;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Layouts;

/// <summary>Browser extension "Walmart Order Exporter" for Walmart.com: with items, or one row an order.</summary>
internal static class WalmartOrders
{
    private static readonly StatusWords Statuses = new(
        ("Cancel", OrderStatus.Cancelled),
        ("Return", OrderStatus.Returned),
        ("Refund", OrderStatus.Returned),
        ("Delivered", OrderStatus.Delivered),
        ("Picked up", OrderStatus.Delivered),
        ("Purchased", OrderStatus.Delivered),
        ("Placed", OrderStatus.Unshipped),
        ("Preparing", OrderStatus.Unshipped),
        ("Processing", OrderStatus.Unshipped),
        ("On the way", OrderStatus.Shipped),
        ("Out for delivery", OrderStatus.Shipped),
        ("Shipped", OrderStatus.Shipped),
        ("Complete", OrderStatus.Closed));

    public static readonly OrderHistoryLayout Layout = new(
        DateForms.NamedMonth | DateForms.MonthFirst | DateForms.YearFirst | DateForms.SerialDay,
        Statuses,
        context => new OrderTotalMapper(context),
        new Dictionary<OrderField, string[]>
        {
            [OrderField.OrderId] = ["Order Number"],
            [OrderField.OrderDate] = ["Order Date"],
            [OrderField.OrderStatus] = ["Status"],
            [OrderField.Title] = ["Item Name"],
            [OrderField.Total] = ["Item Price"],
            [OrderField.Quantity] = ["Quantity", "Item Count"],
            [OrderField.OrderTotal] = ["Order Total"],
            [OrderField.SalesChannel] = ["Order Type"],
        })
    {
        Name = "WalmartOrders",
        Signature = ValueList.Of("Order Number", "Order Total", "Associate Discount", "Driver Tip"),
        OtherSignatures = ValueList.Of(
            ValueList.Of("Order Number", "Item Name", "Item Price"),
            ValueList.Of("Order Number", "Store Location"),
            ValueList.Of("Order Number", "Order Type", "Order Total")),
        Variants = ValueList.Of(
            new LayoutVariant(
                "13 columns",
                "Order Number", "Order Date", "Status", "Item Count", "Subtotal", "Tax", "Order Total", "Order Type", "Associate Discount",
                "Driver Tip", "Delivery Fee", "Express Fee", "Store Location"),
            new LayoutVariant(
                "15 columns",
                "Order Number", "Order Date", "Status", "Item Name", "Item Price", "Quantity", "Subtotal", "Tax", "Order Total", "Order Type",
                "Associate Discount", "Driver Tip", "Delivery Fee", "Express Fee", "Store Location")),
        KindWithoutGoods = LineKind.Order,
        Fillers = ["No items found"],
        Currency = "USD",
        Site = "Walmart.com",
        StoreSites = ["Store"],
    };
}
