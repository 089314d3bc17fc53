using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonBusinessOrdersTests : LayoutTestCase
{
    public AmazonBusinessOrdersTests()
        : base("AmazonBusinessOrders")
    {
    }

    [Fact]
    public void Every_field_of_an_ordinary_row_is_read()
    {
        var item = Line();

        Assert.Equal(LineKind.Item, item.Kind);
        Assert.Equal(Day(2026, 7, 28), item.OrderDate);
        Assert.Equal(("112-1000001-2000001", "Torque wrench", "B000000011", "Tools"), (item.OrderId, item.Title, item.ProductId, item.Category));
        Assert.Equal((2, 39.14m, 84.54m, "USD"), (item.Quantity, item.UnitPrice, item.Total, item.Currency));
        Assert.Equal(("Visa - 9985", "pat@example.com", "Example Tools"), (item.Payment, item.OrderedBy, item.Seller));
        Assert.Equal((OrderStatus.Closed, OrderChannel.Retail), (item.Status, item.Channel));
    }

    [Fact]
    public void The_total_of_the_order_on_every_row_is_that_of_no_line()
    {
        var items = ImportRows(Row(("Item Net Total", "84.54")), Row(("Title", "Hammer"), ("ASIN", "B000000012"), ("Item Net Total", "15.46"))).Items;

        Assert.Equal([84.54m, 15.46m], items.Select(item => item.Total));
        Assert.Equal(100m, Assert.Single(OrderHistory.Gather(items)).Total);
    }

    [Fact]
    public void Without_prices_the_total_of_the_order_counts_once()
    {
        string[] header = ["Order Date", "Order ID", "Order Net Total", "Title"];
        var items = Import(Csv(header, Row(), Row(("Title", "Hammer")), Row(("Order ID", "112-1000001-2000002"), ("Order Net Total", "7.00")))).Items;

        Assert.Equal(107m, items.Sum(item => item.Total));
        Assert.Equal(LineKind.Order, Assert.Single(items, item => item.Total == 100m).Kind);
        Assert.Equal([(2, 100m), (1, 7m)], OrderHistory.Gather(items).Select(order => (order.Items.Count, order.Total!.Value)));
    }

    [Fact]
    public void Rows_without_goods_are_whole_orders()
    {
        string[] header = ["Order Date", "Order ID", "Account Group", "Order Net Total", "Payment Identifier", "Payment Instrument Type"];
        var items = Import(Csv(header, Row(), Row(("Payment Identifier", "=\"1234\"")))).Items;

        Assert.All(items, item => Assert.Equal(LineKind.Order, item.Kind));
        Assert.Equal([100m, null], items.Select(item => item.Total));
    }

    [Theory]
    [InlineData("Account User")]
    [InlineData("Amazon-Internal Product Category")]
    [InlineData("Purchase PPU")]
    [InlineData("Order Tax")]
    public void One_column_of_its_own_tells_it(string column) =>
        Assert.Equal("AmazonBusinessOrders", Assert.Single(Import(Csv(["Title", "Order Date", "Order ID", column], Row())).Items).Layout);

    [Fact]
    public void Without_order_numbers_the_missing_column_is_named() =>
        Assert.Contains("Order ID", Assert.Single(Import(Csv(["Order Date", "Payment Reference ID", "Payment Identifier"], Row())).Failures).Message, StringComparison.Ordinal);

    [Fact]
    public void Fillers_are_nothing()
    {
        var item = Line(("Payment Identifier", "N/A"), ("Payment Instrument Type", "N/A"), ("Account User Email", "N/A"), ("Item Quantity", "N/A"), ("Seller Name", "N/A"));

        Assert.Equal((null, "Pat Example", null, null), (item.Payment, item.OrderedBy, item.Quantity, item.Seller));
    }

    [Theory]
    [InlineData("USD", 3, 4)]
    [InlineData("GBP", 4, 3)]
    [InlineData("EUR", 4, 3)]
    public void Day_and_month_stand_as_in_the_country_of_the_currency(string currency, int month, int day) =>
        Assert.Equal(Day(2026, month, day), Line(("Order Date", "03/04/2026"), ("Currency", currency)).OrderDate);

    [Fact]
    public void A_date_that_reads_one_way_tells_the_others() => Assert.Equal(
        [Day(2026, 4, 3), Day(2026, 4, 25)],
        ImportRows(Row(("Order Date", "03/04/2026")), Row(("Order Date", "25/04/2026"))).Items.Select(item => item.OrderDate!.Value));

    [Fact]
    public void Identifiers_of_more_than_four_digits_are_masked() =>
        Assert.Equal("Visa - ****9985", Line(("Payment Identifier", "4111111111119985")).Payment);

    [Fact]
    public void The_form_with_parcels_has_addresses()
    {
        var item = Assert.Single(Import(Csv(Columns("Shipment Date"), Row(
            ("Shipping Address", "Pat Example, 1 Sample Street, SPRINGFIELD, 97477, OR, US"), ("Shipment Date", "07/30/2026"), ("Shipment Status", "Shipped")))).Items);

        Assert.Equal(("Pat Example, 1 Sample Street, SPRINGFIELD, 97477, OR, US", OrderStatus.Shipped), (item.ShipTo, item.Status));
        Assert.Equal(Day(2026, 7, 30), item.ShippedOn);
    }

    private protected override Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["Order Date"] = "07/28/2026",
            ["Order ID"] = "112-1000001-2000001",
            ["Account Group"] = "Sample LLC",
            ["Currency"] = "USD",
            ["Order Net Total"] = "100.00",
            ["Order Status"] = "Closed",
            ["Account User"] = "Pat Example",
            ["Account User Email"] = "pat@example.com",
            ["Payment Reference ID"] = "REF1",
            ["Payment Instrument Type"] = "Visa",
            ["Payment Identifier"] = "=\"9985\"",
            ["Amazon-Internal Product Category"] = "Tools",
            ["Product Category"] = "Tools",
            ["ASIN"] = "B000000011",
            ["Title"] = "Torque wrench",
            ["Purchase PPU"] = "39.14",
            ["Item Quantity"] = "2",
            ["Item Net Total"] = "84.54",
            ["Seller Name"] = "Example Tools",
        },
        cells);
}
