using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;
using static AccountGuard.Core.Tests.Import.Layouts.SellerText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class YahooStoreOrdersTests : IDisposable
{
    private static readonly string[] Columns28 = Columns("YahooStoreOrders", "28 columns");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_field_of_an_ordinary_row_is_read()
    {
        var import = Import(Csv(Columns28, Row(), new() { ["OrderId"] = "made-up-10000001", ["LineId"] = "2", ["Title"] = "電球", ["UnitPrice"] = "300", ["Quantity"] = "3" }));

        var item = import.Items[0];
        Assert.Equal(("YahooStoreOrders", LineKind.Sale, "made-up-10000001", "1"), (item.Layout, item.Kind, item.OrderId, item.LineId));
        Assert.Equal(("架空 花子", "〒231-0017 神奈川県横浜市中区港町0-0"), (item.ShipToName, item.ShipTo));
        Assert.Equal("架空 太郎 〒100-0001 東京都千代田区千代田0-0", item.BillTo);
        Assert.Equal(("クレジットカード - 1234", OrderStatus.Unshipped, "JPY"), (item.Payment, item.Status, item.Currency));
        Assert.Equal(new DateTimeOffset(2026, 8, 1, 12, 34, 56, TimeSpan.FromHours(9)), item.OrderDate);
        Assert.Equal([2400m, 900m], import.Items.Select(line => line.Total));
        Assert.Equal((item.ShipTo, item.Payment, item.Status, item.OrderDate), (import.Items[1].ShipTo, import.Items[1].Payment, import.Items[1].Status, import.Items[1].OrderDate));
    }

    [Fact]
    public void Of_a_card_never_more_than_four_digits_are_kept() =>
        Assert.Equal("クレジットカード - ****5678", Assert.Single(Import(Csv(Columns28, Row(("CardNumberLast4", "0000000012345678")))).Items).Payment);

    [Theory]
    [InlineData("2", OrderStatus.Unshipped)]
    [InlineData("4", OrderStatus.Cancelled)]
    [InlineData("5", OrderStatus.Closed)]
    public void The_state_is_a_number(string written, OrderStatus expected) =>
        Assert.Equal(expected, Assert.Single(Import(Csv(Columns28, Row(("OrderStatus", written)))).Items).Status);

    [Fact]
    public void Columns_are_found_by_name_in_any_order_and_number() =>
        Assert.Equal("〒231-0017 神奈川県横浜市中区", Assert.Single(Import(Csv(Turned(Columns28, "ShipAddress1", "LineId", "TotalPrice"), Row())).Items).ShipTo);

    [Fact]
    public void Of_a_broken_row_only_that_row_is_lost()
    {
        var import = Import(Csv(Columns28, Row(("OrderTime", "未定")), Row(("OrderId", "")), Row()));

        Assert.Equal([2L, 3L], import.Skipped.Select(row => row.Line));
        Assert.Single(import.Items);
    }

    private static Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["OrderId"] = "made-up-10000001",
            ["OrderTime"] = "2026/08/01 12:34:56",
            ["OrderStatus"] = "2",
            ["PayMethod"] = "クレジットカード",
            ["CardNumberLast4"] = "1234",
            ["BillFirstName"] = "太郎",
            ["BillLastName"] = "架空",
            ["BillZipCode"] = "100-0001",
            ["BillPrefecture"] = "東京都",
            ["BillCity"] = "千代田区",
            ["BillAddress1"] = "千代田0-0",
            ["ShipLastName"] = "架空",
            ["ShipFirstName"] = "花子",
            ["ShipZipCode"] = "231-0017",
            ["ShipPrefecture"] = "神奈川県",
            ["ShipCity"] = "横浜市中区",
            ["ShipAddress1"] = "港町0-0",
            ["TotalPrice"] = "3300",
            ["LineId"] = "1",
            ["ItemId"] = "lamp-01",
            ["Title"] = "電気スタンド",
            ["UnitPrice"] = "1200",
            ["Quantity"] = "2",
        },
        cells);

    private ImportRecorder Import(string text) => ImportRecorder.Import(folder.Write("a.csv", text));
}
