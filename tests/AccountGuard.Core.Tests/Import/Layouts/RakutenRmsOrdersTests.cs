using System.Text;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.Layouts.SellerText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class RakutenRmsOrdersTests : IDisposable
{
    private static readonly string[] All = Columns("RakutenRmsOrders", "all columns");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_field_of_an_ordinary_row_is_read()
    {
        var import = Import(ExportText.Csv(All, Row(), Row(("商品明細ID", "2"), ("商品名", "電球"), ("単価", "300"), ("個数", "3"))));

        var item = import.Items[0];
        Assert.Equal(("RakutenRmsOrders", LineKind.Sale, "100001-20260801-0000000001", "1"), (item.Layout, item.Kind, item.OrderId, item.LineId));
        Assert.Equal(("架空 花子", "〒231-0017 神奈川県横浜市中区港町0-0"), (item.ShipToName, item.ShipTo));
        Assert.Equal("架空 太郎 〒100-0001 東京都千代田区千代田0-0", item.BillTo);
        Assert.Equal((OrderStatus.Unshipped, "クレジットカード", "JPY", "rakuten.co.jp"), (item.Status, item.Payment, item.Currency, item.Site));
        Assert.Equal(new DateTimeOffset(2026, 8, 1, 12, 34, 56, TimeSpan.FromHours(9)), item.OrderDate);
        Assert.Equal([2400m, 900m], import.Items.Select(line => line.Total));
        Assert.Equal(3300m, Assert.Single(OrderHistory.Gather(import.Items)).Total);
        Assert.Empty(import.Warnings);
    }

    [Theory]
    [InlineData("100", OrderStatus.Pending)]
    [InlineData("300", OrderStatus.Unshipped)]
    [InlineData("500", OrderStatus.Shipped)]
    [InlineData("700", OrderStatus.Shipped)]
    [InlineData("900", OrderStatus.Cancelled)]
    public void The_state_is_a_number(string written, OrderStatus expected) =>
        Assert.Equal(expected, Assert.Single(Import(ExportText.Csv(All, Row(("ステータス", written)))).Items).Status);

    [Fact]
    public void A_shop_s_own_choice_of_columns_is_read()
    {
        string[] columns = ["注文確定日時", "注文番号", "商品管理番号", "商品名", "個数", "送付先姓", "送付先名", "送付先郵便番号1", "送付先郵便番号2", "送付先住所都道府県", "送付先住所郡市区", "送付先住所それ以降の住所", "単価"];
        var item = Assert.Single(Import(ExportText.Csv(columns, Row(("注文確定日時", "2026-08-02 00:10:00")))).Items);

        Assert.Equal(("lamp-01", 2400m, new DateTimeOffset(2026, 8, 2, 0, 10, 0, TimeSpan.FromHours(9))), (item.ProductId, item.Total, item.OrderDate));
    }

    [Fact]
    public void Columns_are_found_in_any_order() => Assert.Equal("架空 花子", Assert.Single(Import(ExportText.Csv(Turned(All, "注文日"), Row())).Items).ShipToName);

    [Fact]
    public void Of_a_broken_row_only_that_row_is_lost()
    {
        var import = Import(ExportText.Csv(All, Row(("注文日時", "未定"), ("注文日", "")), Row(("注文番号", "")), Row()));

        Assert.Equal([2L, 3L], import.Skipped.Select(row => row.Line));
        Assert.Single(import.Items);
    }

    private static Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["注文番号"] = "100001-20260801-0000000001",
            ["ステータス"] = "300",
            ["注文日時"] = "2026-08-01 12:34:56",
            ["注文日"] = "2026-08-01",
            ["支払方法名"] = "クレジットカード",
            ["合計金額"] = "3300",
            ["注文者郵便番号1"] = "100",
            ["注文者郵便番号2"] = "0001",
            ["注文者住所都道府県"] = "東京都",
            ["注文者住所郡市区"] = "千代田区",
            ["注文者住所それ以降の住所"] = "千代田0-0",
            ["注文者姓"] = "架空",
            ["注文者名"] = "太郎",
            ["送付先郵便番号1"] = "231",
            ["送付先郵便番号2"] = "0017",
            ["送付先住所都道府県"] = "神奈川県",
            ["送付先住所郡市区"] = "横浜市中区",
            ["送付先住所それ以降の住所"] = "港町0-0",
            ["送付先姓"] = "架空",
            ["送付先名"] = "花子",
            ["商品明細ID"] = "1",
            ["商品名"] = "電気スタンド",
            ["商品管理番号"] = "lamp-01",
            ["単価"] = "1200",
            ["個数"] = "2",
        },
        cells);

    private ImportRecorder Import(string text) =>
        ImportRecorder.Import(folder.Write("a.csv", CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(text)));
}
