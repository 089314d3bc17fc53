using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonJpOrderHistoryFilterTests : IDisposable
{
    private static readonly TimeSpan Japan = TimeSpan.FromHours(9);

    private static readonly Dictionary<string, string>[] TwoItems =
    [
        Filter(("商品名", "（注文全体）"), ("注文合計", "3410"), ("請求額", "3410"), ("クレカ種類", "Visa（下4けたが1234）"), ("請求先", "見本 花子")),
        Filter(
            ("商品名", "冬虫夏草 100g"), ("付帯情報", "販売: 見本商店"), ("価格", "1000"), ("個数", "2"), ("商品小計", "3000"), ("お届け先", "見本 太郎"),
            ("状態", "2022年4月30日に発送済み"), ("商品URL", "https://www.amazon.co.jp/gp/product/B000000003/ref=x")),
        Filter(("商品名", "電気ポット"), ("価格", "1,000"), ("個数", "1"), ("お届け先", "見本 太郎"), ("状態", "出荷準備中")),
        Filter(("商品名", "（配送料・手数料）"), ("価格", "410")),
        Filter(("商品名", "（クレジットカードへの請求）"), ("クレカ請求日", "2022/5/1"), ("クレカ請求額", "3410"), ("クレカ種類", "Visa（下4けたが1234）")),
        Filter(("商品名", "（Amazon ポイント）"), ("価格", "-10")),
    ];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Rows_of_totals_and_charges_are_folded_into_the_goods_of_their_order()
    {
        var import = Import(Bom + Csv(Filter18, "\r\n", TwoItems).TrimEnd('\r', '\n'));

        Assert.Equal((6L, 6L), (import.Files[0].RowsRead, import.Files[0].RowsImported));
        Assert.Equal(2, import.Items.Count);
        var item = import.Items[0];
        Assert.Equal(("AmazonJpOrderHistoryFilter", "249-1000001-2000001", "Amazon.co.jp"), (item.Layout, item.OrderId, item.Site));
        Assert.Equal(new DateTimeOffset(2022, 4, 30, 0, 0, 0, Japan), item.OrderDate);
        Assert.Equal(Japan, item.OrderDate!.Value.Offset);
        Assert.Equal((1000m, 2, "JPY"), (item.UnitPrice, item.Quantity, item.Currency));
        Assert.Equal(("見本 太郎", null, "見本 花子"), (item.ShipToName, item.ShipTo, item.BillTo));
        Assert.Equal(("Visa（下4けたが1234）", "見本商店", "B000000003"), (item.Payment, item.Seller, item.ProductId));
        Assert.Equal((OrderStatus.Shipped, new DateTimeOffset(2022, 4, 30, 0, 0, 0, Japan)), (item.Status, item.ShippedOn));
        Assert.Equal((OrderStatus.Unshipped, 4L), (import.Items[1].Status, import.Items[1].SourceLine));
        Assert.Equal(3410m, import.Items.Sum(line => line.Total));
        Assert.Equal(3410m, Assert.Single(OrderHistory.Gather(import.Items)).Total);
        Assert.Empty(import.Warnings);
    }

    [Theory]
    [InlineData("1410", "2000", "3410")]
    [InlineData("3000", "3000", "3000")]
    [InlineData("2590", "", "2590")]
    public void Totals_beside_goods_are_each_parcels_or_the_whole_orders(string first, string second, string expected)
    {
        var import = Import(Csv(
            Filter18,
            Filter(("商品名", "（割引）"), ("注文合計", "-410")),
            Filter(("商品名", "電気ポット"), ("価格", "1000"), ("個数", "1"), ("注文合計", first), ("商品URL", "https://www.amazon.co.jp/dp/B000000001")),
            Filter(("商品名", "電気スタンド"), ("価格", "2000"), ("個数", "1"), ("注文合計", second), ("商品URL", "https://www.amazon.co.jp/dp/B000000002"))));

        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), import.Items.Sum(line => line.Total));
    }

    [Fact]
    public void A_row_of_the_tool_that_counts_one_piece_is_no_goods()
    {
        var import = Import(Csv(
            Filter18,
            Filter(("商品名", "（ギフト包装）"), ("付帯情報", "※注文合計に反映"), ("価格", "300"), ("個数", "1")),
            Filter(("商品名", "（限定）電気ポット"), ("価格", "1000"), ("個数", "1"))));

        Assert.Equal("（限定）電気ポット", Assert.Single(import.Items).Title);
        Assert.Equal(2, import.Files[0].RowsImported);
    }

    [Fact]
    public void The_first_form_of_2018_has_no_names_and_one_row_an_order()
    {
        var item = Assert.Single(Import(Csv(Filter16, Filter(
            ("商品名", "電気ポット"), ("価格", "3980"), ("個数", "1"), ("注文合計", "3980"), ("クレカ種類", "MasterCard（下4けたが1234）"), ("状態", "未発送の商品")))).Items);

        Assert.Equal((3980m, "MasterCard（下4けたが1234）", OrderStatus.Unshipped), (item.Total, item.Payment, item.Status));
        Assert.Null(item.ShipToName);
    }

    [Fact]
    public void Digital_orders_are_told_and_dated()
    {
        var item = Assert.Single(Import(Csv(Filter18, Filter(
            ("注文日", ""), ("注文番号", "D01-1000001-2000001"), ("商品名", "見本の小説"), ("付帯情報", "[Kindle 版] 見本 著者 販売: 見本書房"), ("価格", "500"), ("個数", "1"),
            ("状態", "デジタル注文: 2019/11/9")))).Items);

        Assert.Equal((OrderChannel.Digital, "見本書房"), (item.Channel, item.Seller));
        Assert.Equal(new DateTimeOffset(2019, 11, 9, 0, 0, 0, Japan), item.OrderDate);
    }

    [Fact]
    public void A_copy_saved_in_cp932_is_read()
    {
        var path = folder.Write("a.csv", System.Text.CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(Csv(Filter18, "\r\n", TwoItems)));

        var import = ImportRecorder.Import(path);

        Assert.Equal("shift_jis", import.Files[0].Encoding);
        Assert.Equal("冬虫夏草 100g", import.Items[0].Title);
    }

    [Fact]
    public void An_order_number_that_the_tool_lost_is_taken_from_the_page()
    {
        var item = Assert.Single(Import(Csv(Filter18, Filter(("注文番号", ""), ("商品名", "電気ポット"), ("価格", "10"), ("個数", "1")))).Items);

        Assert.Equal("249-1000001-2000001", item.OrderId);
    }

    [Fact]
    public void Orders_without_goods_stay_as_their_summary_and_charges_alone_are_reported()
    {
        var import = Import(Csv(
            Filter18,
            Filter(("商品名", "（注文全体）"), ("注文合計", "500")),
            Filter(("注文番号", "249-1000009-2000009"), ("商品名", "（クレジットカードへの請求）"), ("クレカ請求額", "500"))));

        Assert.Equal((null, 500m), (Assert.Single(import.Items).Title, import.Items[0].Total));
        Assert.Equal(3, Assert.Single(import.Skipped).Line);
    }

    [Fact]
    public void Goods_of_an_order_without_any_date_are_reported()
    {
        var import = Import(Csv(Filter18, Filter(("注文日", "いつか"), ("商品名", "電気ポット")), Filter(("注文日", ""), ("商品名", "（割引）"))));

        Assert.Empty(import.Items);
        Assert.Equal([2L, 3L], import.Skipped.Select(row => row.Line).Order());
    }

    private ImportRecorder Import(string text) => ImportRecorder.Import(folder.Write("a.csv", text));
}
