using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonYourOrdersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(28, "\n")]
    [InlineData(29, "\r\n")]
    public void Renamed_columns_are_read(int columns, string lineEnd)
    {
        var row = YourOrders(("Gift Recipient Contact", "friend@example.com"), ("Department", "Home"), ("Original Quantity", "3"));
        var import = ImportRecorder.Import(folder.Write("Order History.csv", Csv(columns == 28 ? YourOrders28 : YourOrders29, lineEnd, row)));

        var item = Assert.Single(import.Items);
        Assert.Equal("AmazonYourOrders", item.Layout);
        Assert.Equal((28.49m, 3, "Visa - 1234"), (item.Total, item.Quantity, item.Payment));
        Assert.Equal(("friend@example.com", "Desk lamp", "Amazon.com"), (item.GiftRecipient, item.Title, item.Site));
        Assert.Equal("Pat Example 1 Sample Street SPRINGFIELD OR 97477-0001 United States", item.ShipTo);
        Assert.Equal(OrderStatus.Shipped, item.Status);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('|')]
    [InlineData('\t')]
    public void Other_separators_are_told_from_commas_in_cells(char separator)
    {
        string Line(IEnumerable<string> cells) => string.Join(separator, cells) + "\n";
        var row = YourOrders(("Product Name", "Lamp, desk, red"), ("Shipping Address", "Pat Example, 1 Sample Street, SPRINGFIELD, OR"), ("Ship Date", "2026-01-11T03:12:45Z"));

        var import = ImportRecorder.Import(folder.Write(
            "a.csv", Line(YourOrders28) + Line(YourOrders28.Select(name => row.GetValueOrDefault(name, "")))));

        Assert.Equal("Lamp, desk, red", Assert.Single(import.Items).Title);
    }

    [Fact]
    public void Loose_quoting_and_japanese_addresses_are_read()
    {
        var text = string.Join(",", YourOrders28.Select(name => name.Contains(' ', StringComparison.Ordinal) ? $"\"{name}\"" : name)) + "\r\n"
            + string.Join(",", YourOrders28.Select(name => name switch
            {
                "Order ID" => "503-1000001-2000001",
                "Order Date" => "2026-05-01T03:04:05Z",
                "Shipping Address" => "\"見本 花子 〒100-0001 東京都 千代田区 架空町 1-2-3 JP\"",
                "Product Name" => "\"冬虫夏草 100g, 3袋\"",
                "Total Amount" => "\"2,200\"",
                "Original Quantity" => "1",
                "Currency" => "JPY",
                "Website" => "Amazon.co.jp",
                "Order Status" => "Authorized",
                _ => "\"Not Available\"",
            }));

        var item = Assert.Single(ImportRecorder.Import(folder.Write("a.csv", Bom + text)).Items);

        Assert.Equal("見本 花子 〒100-0001 東京都 千代田区 架空町 1-2-3 JP", item.ShipTo);
        Assert.Equal(("冬虫夏草 100g, 3袋", 2200m, "JPY"), (item.Title, item.Total, item.Currency));
        Assert.Equal(OrderStatus.Unshipped, item.Status);
    }
}
