using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class WalmartOrdersTests : LayoutTestCase
{
    public WalmartOrdersTests()
        : base("WalmartOrders")
    {
    }

    [Fact]
    public void Every_field_of_an_ordinary_row_is_read()
    {
        var item = Line();

        Assert.Equal((LineKind.Item, "2000123-45678901", "Desk lamp", 2), (item.Kind, item.OrderId, item.Title, item.Quantity));
        Assert.Equal(Day(2026, 1, 22), item.OrderDate);
        Assert.Equal(("Walmart.com", "USD", 32.40m, OrderStatus.Delivered), (item.Site, item.Currency, item.Total, item.Status));
    }

    [Fact]
    public void Lines_share_what_the_order_cost()
    {
        var items = ImportRows(Row(("Item Price", "$20.00")), Row(("Item Name", "Bulb"), ("Item Price", "$10.00"))).Items;

        Assert.Equal([21.60m, 10.80m], items.Select(item => item.Total!.Value));
    }

    [Fact]
    public void Lines_without_prices_leave_the_amount_to_the_order()
    {
        var items = ImportRows(Row(("Item Price", "")), Row(("Item Name", "Bulb"), ("Item Price", "$10.00"))).Items;

        Assert.Equal(32.40m, Assert.Single(items, item => item.Kind == LineKind.Order).Total);
    }

    [Fact]
    public void Orders_without_items_are_whole_orders()
    {
        var item = Line(("Item Name", "No items found"), ("Item Price", ""), ("Quantity", ""));

        Assert.Equal((LineKind.Order, null, 32.40m), (item.Kind, item.Title, item.Total));
    }

    [Fact]
    public void The_form_without_items_has_whole_orders()
    {
        var item = Assert.Single(Import(Csv(Columns("Item Count"), Row(("Item Count", "3")))).Items);

        Assert.Equal((LineKind.Order, 3, 32.40m), (item.Kind, item.Quantity, item.Total));
    }

    [Fact]
    public void Receipts_of_stores_are_told() => Assert.Equal(OrderChannel.Store, Line(("Order Type", "Store")).Channel);

    [Fact]
    public void An_unknown_date_is_reported() => Assert.Single(ImportRows(Row(("Order Date", "Unknown")), Row()).Skipped);

    private protected override Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["Order Number"] = "2000123-45678901",
            ["Order Date"] = "Jan 22, 2026",
            ["Status"] = "Delivered on Jan 24",
            ["Item Name"] = "Desk lamp",
            ["Item Price"] = "$30.00",
            ["Quantity"] = "2",
            ["Subtotal"] = "$30.00",
            ["Tax"] = "$2.40",
            ["Order Total"] = "$32.40",
            ["Order Type"] = "Online",
        },
        cells);
}
