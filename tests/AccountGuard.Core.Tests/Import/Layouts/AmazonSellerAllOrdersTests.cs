using System.Text;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.Layouts.SellerText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonSellerAllOrdersTests : IDisposable
{
    private const string Name = "AmazonSellerAllOrders";
    private static readonly string[] Columns39 = Columns(Name, "39 columns");

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> AllForms() => Forms(Name);

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(AllForms))]
    public void Every_form_is_read(string form)
    {
        var columns = Columns(Name, form);
        var import = Import(Table('\t', columns, Row(), Row(("amazon-order-id", "111-1000002-2000002"))));

        Assert.Equal(2, import.Items.Count);
        var item = import.Items[0];
        Assert.Equal((Name, LineKind.Sale, "111-1000001-2000001"), (item.Layout, item.Kind, item.OrderId));
        Assert.Equal(columns.Contains("order-item-id") ? "90000000000001" : null, item.LineId);
        Assert.Equal(new DateTimeOffset(2026, 5, 8, 23, 36, 26, TimeSpan.Zero), item.OrderDate);
        Assert.Equal(("Amazon.com", "Desk lamp", "LAMP-01", 2), (item.Site, item.Title, item.ProductId, item.Quantity));
        Assert.Equal(("Springfield, OR 97477, US", null, null), (item.ShipTo, item.ShipToName, item.BillTo));
        Assert.Equal(OrderStatus.Shipped, item.Status);
        Assert.Empty(import.Skipped);
        Assert.Empty(import.Warnings);
    }

    [Fact]
    public void Columns_are_found_by_name_in_any_order_and_number()
    {
        var item = Assert.Single(Import(Table('\t', Turned(Columns39, "merchant-order-id", "item-tax", "order-item-id", "url", "asin", "ship-state"), Row())).Items);

        Assert.Equal(("Springfield, 97477, US", 2, OrderStatus.Shipped), (item.ShipTo, item.Quantity, item.Status));
    }

    [Theory]
    [InlineData("USD", "55.00")]
    [InlineData("CAD", "55.00")]
    [InlineData("EUR", "51.00")]
    [InlineData("JPY", "51.00")]
    public void Tax_is_added_only_where_prices_are_shown_without(string currency, string total) =>
        Assert.Equal(decimal.Parse(total, CultureInfo.InvariantCulture), Assert.Single(Import(Table('\t', Columns39, Row(("currency", currency)))).Items).Total);

    [Theory]
    [InlineData("2.50")]
    [InlineData("-2.50")]
    public void Discounts_are_taken_off_whatever_their_sign(string discount) =>
        Assert.Equal(52.50m, Assert.Single(Import(Table('\t', Columns39, Row(("item-promotion-discount", discount)))).Items).Total);

    [Fact]
    public void A_pending_order_has_no_price_yet()
    {
        var item = Assert.Single(Import(Table('\t', Columns39, Row(("order-status", "Pending"), ("item-status", "Unshipped"), ("item-price", ""), ("item-tax", "")))).Items);

        Assert.Equal((null, OrderStatus.Unshipped), (item.Total, item.Status));
    }

    [Theory]
    [InlineData("Pending", "", OrderStatus.Pending)]
    [InlineData("Unshipped", "Unshipped", OrderStatus.Unshipped)]
    [InlineData("Shipping", "", OrderStatus.Unshipped)]
    [InlineData("Shipped", "Shipped", OrderStatus.Shipped)]
    [InlineData("Cancelled", "Cancelled", OrderStatus.Cancelled)]
    [InlineData("Shipped - Returned to Seller", "", OrderStatus.Returned)]
    [InlineData("Shipped - Delivered to Buyer", "", OrderStatus.Delivered)]
    public void States_are_read(string order, string item, OrderStatus expected) =>
        Assert.Equal(expected, Assert.Single(Import(Table('\t', Columns39, Row(("order-status", order), ("item-status", item)))).Items).Status);

    [Fact]
    public void A_copy_with_commas_capitals_padding_and_local_amounts_is_read()
    {
        var text = Table(';', Columns39.Select(column => $"  {column.ToUpperInvariant()} "));
        var row = With(Row(("currency", "EUR"), ("item-price", "1.210,00 €"), ("shipping-price", "--"), ("item-tax", "N/A"), ("gift-wrap-price", "--"), ("ship-state", "--"), ("url", "N/A")));
        var import = Import(text + string.Join(";", Columns39.Select(column => row.GetValueOrDefault(column, ""))) + "\r\n");

        var item = Assert.Single(import.Items);
        Assert.Equal((1210m, "EUR", "Springfield, 97477, US"), (item.Total, item.Currency, item.ShipTo));
        Assert.Empty(import.Warnings);
    }

    [Fact]
    public void A_copy_with_commas_in_cells_is_read() =>
        Assert.Equal("Lamp, large, blue", Assert.Single(Import(ExportText.Csv(Columns39, Row(("product-name", "Lamp, large, blue")))).Items).Title);

    [Theory]
    [InlineData("utf-16", "ランプ")]
    [InlineData("utf-8", "Lámpara")]
    [InlineData("windows-1252", "Schönes Gerät für Zuhause")]
    [InlineData("shift_jis", "電気スタンド")]
    public void The_encoding_is_told_by_the_bytes(string name, string title)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        var bytes = encoding.GetPreamble().Concat(encoding.GetBytes(Table('\t', Columns39, Row(("product-name", title))))).ToArray();

        Assert.Equal(title, Assert.Single(ImportRecorder.Import(folder.Write("a.txt", bytes)).Items).Title);
    }

    [Fact]
    public void Japan_s_day_is_kept_and_its_towns_are_written_as_there()
    {
        var item = Assert.Single(Import(Table('\t', Columns39, Row(
            ("sales-channel", "Amazon.co.jp"), ("currency", "JPY"), ("ship-postal-code", "231-0017"), ("ship-state", "神奈川県"), ("ship-city", "横浜市"), ("ship-country", "JP")))).Items);

        Assert.Equal("〒231-0017 神奈川県横浜市", item.ShipTo);
        Assert.Equal((new DateTimeOffset(2026, 5, 9, 8, 36, 26, TimeSpan.FromHours(9)), TimeSpan.FromHours(9)), (item.OrderDate, item.OrderDate!.Value.Offset));
    }

    [Fact]
    public void Who_sent_it_and_from_where_is_read()
    {
        var item = Assert.Single(Import(Table('\t', Columns(Name, "91 columns"), Row(
            ("default-ship-from-address-field-1", "9 Sample Road"), ("default-ship-from-city", "Leeds"), ("default-ship-from-country", "GB"), ("default-ship-from-postal-code", "LS1 9XX")))).Items);

        Assert.Equal(("Amazon", "9 Sample Road, Leeds, LS1 9XX, GB"), (item.FulfilledBy, item.ShipFrom));
    }

    [Fact]
    public void A_row_that_cannot_be_read_is_reported_and_the_others_go_on()
    {
        var import = Import(Table('\t', Columns39, Row(("purchase-date", "yesterday")), Row(("amazon-order-id", "")), Row(("quantity", "two")), Row()));

        Assert.Equal([2L, 3L], import.Skipped.Select(row => row.Line));
        Assert.Equal([4L, 5L], import.Items.Select(item => item.SourceLine));
        Assert.Equal([4L], import.Warnings.Select(row => row.Line));
    }

    [Fact]
    public void The_same_order_in_the_reports_of_two_months_is_one()
    {
        folder.Write("1.txt", Table('\t', Columns39, Row()));
        folder.Write("2.txt", Table('\t', Columns39, Row(), Row(("amazon-order-id", "111-1000002-2000002"))));

        var import = ImportRecorder.Import(folder.Path);

        Assert.Equal(2, import.Items.Count);
        Assert.Equal([0L, 1L], import.Files.Select(file => file.RowsRepeated));
    }

    private static Dictionary<string, string> Row(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["amazon-order-id"] = "111-1000001-2000001",
            ["purchase-date"] = "2026-05-08T23:36:26+00:00",
            ["last-updated-date"] = "2026-05-09T03:00:00+00:00",
            ["order-status"] = "Shipped",
            ["order-item-id"] = "90000000000001",
            ["fulfillment-channel"] = "Amazon",
            ["sales-channel"] = "Amazon.com",
            ["product-name"] = "Desk lamp",
            ["sku"] = "LAMP-01",
            ["asin"] = "B000000001",
            ["item-status"] = "Shipped",
            ["quantity"] = "2",
            ["currency"] = "USD",
            ["item-price"] = "50.0",
            ["item-tax"] = "4.0",
            ["shipping-price"] = "1.0",
            ["ship-city"] = "Springfield",
            ["ship-state"] = "OR",
            ["ship-postal-code"] = "97477",
            ["ship-country"] = "US",
        },
        cells);

    private ImportRecorder Import(string text) => ImportRecorder.Import(folder.Write("a.txt", text));
}
