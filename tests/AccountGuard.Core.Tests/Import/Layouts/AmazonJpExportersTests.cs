using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonJpGetOrderHistoryTests : LayoutTestCase
{
    public AmazonJpGetOrderHistoryTests()
        : base("AmazonJpGetOrderHistory")
    {
    }

    [Fact]
    public void Every_field_of_an_ordinary_row_is_read()
    {
        var item = Line();

        Assert.Equal((LineKind.Item, "249-1000001-2000001", "Amazon.co.jp", "JPY"), (item.Kind, item.OrderId, item.Site, item.Currency));
        Assert.Equal(Day(2017, 1, 1, offset: 9), item.OrderDate);
        Assert.Equal(TimeSpan.FromHours(9), item.OrderDate!.Value.Offset);
        Assert.Equal(("電池 単3", "B000000031", "見本商店"), (item.Title, item.ProductId, item.Seller));
        Assert.Equal((2, 500m, 1000m), (item.Quantity, item.UnitPrice, item.Total));
    }

    [Fact]
    public void Lines_share_what_the_order_cost()
    {
        var items = ImportRows(
            Row(("orderPrice", "1400")),
            Row(("id", "249-1000001-2000002")),
            Row(("name", "時計"), ("unitPrice", "300"), ("quantity", "1"), ("orderPrice", "1400"))).Items;

        Assert.Equal([1077m, 323m], items.Where(item => item.OrderId.EndsWith('1')).Select(item => item.Total!.Value));
        Assert.Equal(2400m, items.Sum(item => item.Total));
    }

    [Fact]
    public void Nothing_is_quoted()
    {
        var item = Assert.Single(Import(Bom + "id,date,name,url,seller,unitPrice,quantity,orderPrice\n"
            + "D01-1000001-2000001,2017-01-01,24\" モニター,https://www.amazon.co.jp/gp/product/B000000031/,見本商店,500,1,500\n").Items);

        Assert.Equal(("24\" モニター", OrderChannel.Digital), (item.Title, item.Channel));
    }

    private protected override Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["id"] = "249-1000001-2000001",
            ["date"] = "2017-01-01",
            ["name"] = "電池 単3",
            ["url"] = "https://www.amazon.co.jp/gp/product/B000000031/",
            ["seller"] = "見本商店",
            ["unitPrice"] = "500",
            ["quantity"] = "2",
            ["orderPrice"] = "1000",
        },
        cells);
}

public sealed class AmazonJpBookmarkletTests : LayoutTestCase
{
    public AmazonJpBookmarkletTests()
        : base("AmazonJpBookmarklet")
    {
    }

    [Fact]
    public void Every_field_of_an_ordinary_row_is_read()
    {
        var item = Line();

        Assert.Equal(("249-1000001-2000001", "電池 単3", "B000000031", "JPY", "Amazon.co.jp"), (item.OrderId, item.Title, item.ProductId, item.Currency, item.Site));
        Assert.Equal((Day(2022, 4, 30, offset: 9), 1480m), (item.OrderDate, item.Total));
    }

    [Fact]
    public void The_amount_of_the_first_row_is_the_whole_order()
    {
        var items = ImportRows(Row(), Row(("金額", " "), ("商品名", "時計")), Row(("注文番号", "249-1000001-2000002"))).Items;

        Assert.Equal([null, null, 1480m], items.Where(item => item.OrderId.EndsWith('1')).Select(item => item.Total));
        Assert.Equal([(2, 1480m), (1, 1480m)], OrderHistory.Gather(items).Select(order => (order.Items.Count, order.Total!.Value)));
    }

    private protected override Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["注文番号"] = "249-1000001-2000001",
            ["注文日"] = "2022年4月30日",
            ["金額"] = "1480",
            ["商品名"] = "電池 単3",
            ["URL"] = "https://www.amazon.co.jp/gp/product/B000000031/ref=ppx",
        },
        cells);
}

public sealed class AmazonJpHistoryDownloaderTests : LayoutTestCase
{
    public AmazonJpHistoryDownloaderTests()
        : base("AmazonJpHistoryDownloader")
    {
    }

    [Theory]
    [InlineData("電池 単3 x2", "電池 単3", 2)]
    [InlineData("電池 単3 x12", "電池 単3", 12)]
    [InlineData("電池 単3", "電池 単3", null)]
    [InlineData("電池 x1", "電池 x1", null)]
    [InlineData("電池 x0", "電池 x0", null)]
    [InlineData("4x4 ケース", "4x4 ケース", null)]
    [InlineData("電池x2", "電池x2", null)]
    [InlineData("電池 x99999", "電池 x99999", null)]
    public void The_number_of_pieces_stands_behind_the_name(string name, string title, int? pieces)
    {
        var item = Line(("Item name", name));

        Assert.Equal((title, pieces), (item.Title, item.Quantity));
    }

    [Fact]
    public void The_price_is_that_of_all_pieces()
    {
        var item = Line(("Item name", "電池 x2"));

        Assert.Equal((1000m, null, "JPY"), (item.Total, item.UnitPrice, item.Currency));
        Assert.Equal(Day(2024, 1, 5, offset: 9), item.OrderDate);
    }

    [Fact]
    public void The_same_columns_between_commas_are_some_other_shops() =>
        Assert.NotEqual("AmazonJpHistoryDownloader", Assert.Single(Import(Csv(Columns(), Row())).Files).Layout);

    [Fact]
    public void The_extension_writes_no_header()
    {
        var import = Import("249-1000001-2000001|2024-01-05|電池 単3 x2|1000\nD01-1000001-2000001|2024-01-06|本|300\n");

        Assert.Equal((2L, 2L, "AmazonJpHistoryDownloader"), (import.Files[0].RowsRead, import.Files[0].RowsImported, import.Files[0].Layout));
        Assert.Equal([(1L, "電池 単3", 1000m), (2L, "本", 300m)], import.Items.Select(item => (item.SourceLine, item.Title!, item.Total!.Value)));
    }

    [Fact]
    public void Cells_stand_between_bars()
    {
        var items = Import("Order ID|Order Date|Item name|Price\n249-1000001-2000001|2024-01-05|24\" モニター, 黒 x2|1000\nD01-1000001-2000001|2024-01-06|\"本\"|300\n").Items;

        Assert.Equal(["24\" モニター, 黒", "本"], items.Select(item => item.Title));
        Assert.Equal([OrderChannel.Retail, OrderChannel.Digital], items.Select(item => item.Channel));
    }

    private protected override Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["Order ID"] = "249-1000001-2000001",
            ["Order Date"] = "2024-01-05",
            ["Item name"] = "電池 単3",
            ["Price"] = "1000",
        },
        cells);
}
