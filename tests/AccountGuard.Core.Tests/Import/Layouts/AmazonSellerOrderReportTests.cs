using System.Text;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.Layouts.SellerText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonSellerOrderReportTests : IDisposable
{
    private const string Name = "AmazonSellerOrderReport";
    private static readonly string[] Billing41 = Columns(Name, "new orders, 41 columns");
    private static readonly string[] Unshipped34 = Columns(Name, "unshipped orders, 34 columns");

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> AllForms() => Forms(Name);

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(AllForms))]
    public void Every_form_is_read(string form)
    {
        var columns = Columns(Name, form);
        var import = Import(Table('\t', columns, Row()));

        var item = Assert.Single(import.Items);
        Assert.Equal((Name, LineKind.Sale, "111-1000001-2000001", "90000000000001"), (item.Layout, item.Kind, item.OrderId, item.LineId));
        Assert.Equal(new DateTimeOffset(2026, 8, 3, 6, 5, 4, TimeSpan.FromHours(-7)), item.OrderDate);
        Assert.Equal(("Pat Example", "1 Sample Street, Apt 2, Springfield, OR 97477, US"), (item.ShipToName, item.ShipTo));
        Assert.Equal(("Kim Example", 3, "LAMP-01"), (item.OrderedBy, item.Quantity, item.ProductId));
        Assert.Equal(form.StartsWith("unshipped", StringComparison.Ordinal) ? OrderStatus.Unshipped : OrderStatus.Unknown, item.Status);
        Assert.Equal(columns.Contains("item-price") ? (decimal?)55m : null, item.Total);
        Assert.Equal(columns.Contains("bill-city") ? "9 Other Road, Portland, OR 97200, US" : null, item.BillTo);
        Assert.Empty(import.Skipped);
        Assert.Empty(import.Warnings);
    }

    [Fact]
    public void Japan_s_unshipped_report_in_CP932_has_the_address_in_one_line()
    {
        var text = Table('\t', Unshipped34, Row(
            ("purchase-date", "2021-08-03T22:05:04+09:00"), ("recipient-name", "架空 花子"), ("ship-state", "神奈川県"), ("ship-address-1", "横浜市西区みなとみらい0-0-0"),
            ("ship-address-2", "架空ビル101"), ("ship-city", ""), ("ship-postal-code", "220-0012"), ("ship-country", "JP"), ("product-name", "電気スタンド 白"),
            ("payment-method", "Other"), ("verge-of-cancellation", "true")));
        var item = Assert.Single(ImportRecorder.Import(folder.Write("a.txt", CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(text))).Items);

        Assert.Equal(("架空 花子", "〒220-0012 神奈川県横浜市西区みなとみらい0-0-0架空ビル101"), (item.ShipToName, item.ShipTo));
        Assert.Equal((OrderStatus.Unshipped, "電気スタンド 白", 3), (item.Status, item.Title, item.Quantity));
        Assert.Equal(new DateTimeOffset(2021, 8, 3, 22, 5, 4, TimeSpan.FromHours(9)), item.OrderDate);
    }

    [Theory]
    [InlineData("3", OrderStatus.Unshipped)]
    [InlineData("0", OrderStatus.Shipped)]
    [InlineData("", OrderStatus.Unknown)]
    public void Pieces_to_ship_tell_the_state(string pieces, OrderStatus expected) =>
        Assert.Equal(expected, Assert.Single(Import(Table('\t', Unshipped34, Row(("quantity-to-ship", pieces)))).Items).Status);

    [Fact]
    public void Columns_are_found_by_name_in_any_order_and_number()
    {
        var item = Assert.Single(Import(Table('\t', Turned(Billing41, "item-tax", "ship-address-2", "buyer-name", "bill-city"), Row(("currency", "EUR")))).Items);

        Assert.Equal(("1 Sample Street, Springfield, OR 97477, US", null, 51m), (item.ShipTo, item.OrderedBy, item.Total));
    }

    [Fact]
    public void Neither_relay_address_nor_telephone_number_is_kept()
    {
        var item = Assert.Single(Import(Table('\t', Billing41, Row())).Items);

        Assert.DoesNotContain(typeof(OrderItem).GetProperties().Select(property => property.GetValue(item) as string), text =>
            text is not null && (text.Contains("marketplace", StringComparison.Ordinal) || text.Contains("555-0100", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_a_broken_row_only_that_row_is_lost()
    {
        var import = Import(Table('\t', Billing41, Row(("purchase-date", "")), Row(("item-price", "free of charge?!")), Row()));

        Assert.Equal([2L], import.Skipped.Select(row => row.Line));
        Assert.Equal([null, 55m], import.Items.Select(item => item.Total));
    }

    [Fact]
    public void Beside_All_Orders_each_sale_stays_one()
    {
        folder.Write("orders.txt", Table('\t', Billing41, Row()));
        folder.Write("all.txt", Table('\t', Columns("AmazonSellerAllOrders", "39 columns"), With(Row(), ("amazon-order-id", "111-1000001-2000001"), ("order-status", "Shipped"), ("quantity", "3"))));

        var order = Assert.Single(OrderHistory.Gather(ImportRecorder.Import(folder.Path).Items));

        Assert.Equal((true, 1, 55m, OrderStatus.Shipped, "Pat Example"), (order.IsSale, order.Items.Count, order.Total, order.Status, order.ShipToName));
    }

    private static Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["order-id"] = "111-1000001-2000001",
            ["order-item-id"] = "90000000000001",
            ["purchase-date"] = "2026-08-03T06:05:04-07:00",
            ["payments-date"] = "2026-08-03T06:05:04-07:00",
            ["buyer-email"] = "made-up@marketplace.example.com",
            ["buyer-name"] = "Kim Example",
            ["buyer-phone-number"] = "555-0100",
            ["sku"] = "LAMP-01",
            ["product-name"] = "Desk lamp",
            ["quantity-purchased"] = "3",
            ["quantity-shipped"] = "0",
            ["quantity-to-ship"] = "3",
            ["currency"] = "USD",
            ["item-price"] = "50.00",
            ["item-tax"] = "4.00",
            ["shipping-price"] = "1.00",
            ["recipient-name"] = "Pat Example",
            ["ship-address-1"] = "1 Sample Street",
            ["ship-address-2"] = "Apt 2",
            ["ship-city"] = "Springfield",
            ["ship-state"] = "OR",
            ["ship-postal-code"] = "97477",
            ["ship-country"] = "US",
            ["ship-phone-number"] = "555-0100",
            ["bill-address-1"] = "9 Other Road",
            ["bill-city"] = "Portland",
            ["bill-state"] = "OR",
            ["bill-postal-code"] = "97200",
            ["bill-country"] = "US",
        },
        cells);

    private ImportRecorder Import(string text) => ImportRecorder.Import(folder.Write("a.txt", text));
}
