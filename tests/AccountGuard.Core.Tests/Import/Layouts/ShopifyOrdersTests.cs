using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;
using static AccountGuard.Core.Tests.Import.Layouts.SellerText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class ShopifyOrdersTests : IDisposable
{
    private static readonly string[] Columns79 = Columns("ShopifyOrders", "79 columns");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_rows_of_an_order_take_from_its_first_what_they_leave_blank()
    {
        var import = Import(Csv(Columns79, First(), More(("Lineitem name", "Bulb"), ("Lineitem quantity", "3"), ("Lineitem price", "2.50")), First(("Name", "#1002"), ("Shipping Name", "Lee Example"))));

        Assert.Equal(3, import.Items.Count);
        var (first, second) = (import.Items[0], import.Items[1]);
        Assert.Equal(("ShopifyOrders", LineKind.Sale, "#1001"), (second.Layout, second.Kind, second.OrderId));
        Assert.Equal(("1 Sample Street, Apt 2, Springfield, OR 97477, US", "Pat Example"), (first.ShipTo, first.ShipToName));
        Assert.Equal("Kim Example 9 Other Road, Portland, OR 97200, US", first.BillTo);
        Assert.Equal(
            (first.ShipTo, first.ShipToName, first.BillTo, first.Payment, first.Currency, first.Status, first.ShippedOn, first.OrderDate),
            (second.ShipTo, second.ShipToName, second.BillTo, second.Payment, second.Currency, second.Status, second.ShippedOn, second.OrderDate));
        Assert.Equal(("Visa", "USD", OrderStatus.Shipped, "made-up@example.com"), (first.Payment, first.Currency, first.Status, first.OrderedBy));
        Assert.Equal(new DateTimeOffset(2024, 5, 1, 10, 0, 0, TimeSpan.FromHours(9)), first.OrderDate);
        Assert.Equal("Lee Example", import.Items[2].ShipToName);
        Assert.Equal((3L, 0), (Assert.Single(import.Files).RowsImported, import.Warnings.Count));
    }

    [Fact]
    public void The_total_of_the_order_is_counted_for_no_line()
    {
        var import = Import(Csv(Columns79, First(), More(("Lineitem quantity", "3"), ("Lineitem price", "2.50"))));

        Assert.Equal([37m, 7.50m], import.Items.Select(item => item.Total));
        Assert.Equal(44.50m, Assert.Single(OrderHistory.Gather(import.Items)).Total);
    }

    [Fact]
    public void A_second_row_without_a_date_has_that_of_its_order() =>
        Assert.Equal(2, Import(Csv(Columns79, First(), More(("Created at", "")))).Items.Count);

    [Fact]
    public void A_row_without_a_date_is_none_of_another_order_s()
    {
        var import = Import(Csv(Columns79, First(), More(("Name", "#1002"), ("Created at", ""))));

        Assert.Equal(3, Assert.Single(import.Skipped).Line);
        Assert.Single(import.Items);
    }

    [Theory]
    [InlineData("paid", "unfulfilled", "", OrderStatus.Unshipped)]
    [InlineData("paid", "partial", "", OrderStatus.Unshipped)]
    [InlineData("paid", "fulfilled", "", OrderStatus.Shipped)]
    [InlineData("pending", "", "", OrderStatus.Pending)]
    [InlineData("refunded", "fulfilled", "", OrderStatus.Returned)]
    [InlineData("partially_refunded", "fulfilled", "", OrderStatus.Shipped)]
    [InlineData("voided", "unfulfilled", "", OrderStatus.Cancelled)]
    [InlineData("paid", "unfulfilled", "2024-05-02 10:00:00 +0900", OrderStatus.Cancelled)]
    public void States_are_read(string paid, string fulfilled, string cancelled, OrderStatus expected) => Assert.Equal(
        expected,
        Assert.Single(Import(Csv(Columns79, First(("Financial Status", paid), ("Fulfillment Status", fulfilled), ("Fulfilled at", ""), ("Cancelled at", cancelled)))).Items).Status);

    [Theory]
    [InlineData("0.00", null)]
    [InlineData("12.50", "12.50")]
    public void A_refund_of_nought_is_none(string written, string? refunded) => Assert.Equal(
        refunded is null ? null : decimal.Parse(refunded, CultureInfo.InvariantCulture),
        Assert.Single(Import(Csv(Columns79, First(("Refunded Amount", written)))).Items).Refunded);

    [Fact]
    public void Columns_are_found_by_name_in_any_order_and_number()
    {
        var item = Assert.Single(Import(Csv(Turned(Columns79, "Billing Name", "Lineitem discount", "Shipping Address2", "Total"), First())).Items);

        Assert.Equal(("1 Sample Street, Springfield, OR 97477, US", 40m), (item.ShipTo, item.Total));
    }

    [Fact]
    public void A_copy_without_addresses_is_read() => Assert.Equal(
        37m, Assert.Single(Import(Csv(["Name", "Created at", "Lineitem name", "Lineitem price", "Lineitem quantity", "Lineitem discount"], First())).Items).Total);

    [Fact]
    public void Of_a_broken_row_only_that_row_is_lost()
    {
        var import = Import(Csv(Columns79, First(("Created at", "soon")), First(("Lineitem price", "x y z 1 2")), First(("Name", "#1003"))));

        Assert.Equal([2L], import.Skipped.Select(row => row.Line));
        Assert.Equal([null, 37m], import.Items.Select(item => item.Total));
    }

    private static Dictionary<string, string> First(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["Name"] = "#1001",
            ["Email"] = "made-up@example.com",
            ["Financial Status"] = "paid",
            ["Fulfillment Status"] = "fulfilled",
            ["Fulfilled at"] = "2024-05-03 09:00:00 +0900",
            ["Currency"] = "USD",
            ["Total"] = "60.00",
            ["Created at"] = "2024-05-01 10:00:00 +0900",
            ["Lineitem quantity"] = "2",
            ["Lineitem name"] = "Desk lamp",
            ["Lineitem price"] = "20.00",
            ["Lineitem sku"] = "LAMP-01",
            ["Lineitem discount"] = "3.00",
            ["Billing Name"] = "Kim Example",
            ["Billing Address1"] = "9 Other Road",
            ["Billing City"] = "Portland",
            ["Billing Zip"] = "'97200",
            ["Billing Province"] = "OR",
            ["Billing Country"] = "US",
            ["Shipping Name"] = "Pat Example",
            ["Shipping Address1"] = "1 Sample Street",
            ["Shipping Address2"] = "Apt 2",
            ["Shipping City"] = "Springfield",
            ["Shipping Zip"] = "'97477",
            ["Shipping Province"] = "OR",
            ["Shipping Country"] = "US",
            ["Payment Method"] = "Visa",
            ["Refunded Amount"] = "0.00",
        },
        cells);

    private static Dictionary<string, string> More(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["Name"] = "#1001",
            ["Email"] = "made-up@example.com",
            ["Created at"] = "2024-05-01 10:00:00 +0900",
            ["Lineitem quantity"] = "1",
            ["Lineitem name"] = "Bulb",
            ["Lineitem price"] = "2.50",
            ["Lineitem sku"] = "BULB-01",
        },
        cells);

    private ImportRecorder Import(string text) => ImportRecorder.Import(folder.Write("a.csv", text));
}
