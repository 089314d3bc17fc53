using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.DigitalExport;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonDigitalItemsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_full_row_is_read(bool isNamed)
    {
        var item = Read(isNamed ? ItemsWithProductName : ItemsWithTitle, Item());

        Assert.Equal(("AmazonDigitalItems", LineKind.Item, OrderChannel.Digital), (item.Layout, item.Kind, item.Channel));
        Assert.Equal((OrderId, ItemId, "Sample novel", "B000000011"), (item.OrderId, item.LineId, item.Title, item.ProductId));
        Assert.Equal((9.99m, 10.79m, "USD", 1), (item.UnitPrice, item.Total, item.Currency, item.Quantity));
        Assert.Equal(new DateTimeOffset(2025, 9, 25, 0, 44, 0, TimeSpan.Zero), item.OrderDate);
        Assert.Equal(("www.amazon.com", "Example Digital Services", OrderStatus.Shipped), (item.Site, item.Seller, item.Status));
        Assert.Equal((null, null, false), (item.GiftRecipient, item.ShipTo, item.IsGift));
    }

    [Theory]
    [InlineData("friend@example.com", "other@example.com", "friend@example.com")]
    [InlineData("Not Applicable", "other@example.com", "other@example.com")]
    [InlineData("", "Not Available", "090-0000-0000")]
    public void The_first_address_given_says_who_it_was_sent_to(string gift, string recipient, string expected) => Assert.Equal(
        expected,
        Read(ItemsWithTitle, Item(("GiftEmail", gift), ("RecipientEmail", recipient), ("FulfillmentMobileNumber", "090-0000-0000"))).GiftRecipient);

    [Theory]
    [InlineData("GiftItem", "Yes")]
    [InlineData("GiftMessage", "Happy birthday")]
    public void A_gift_is_one(string column, string cell) => Assert.True(Read(ItemsWithTitle, Item((column, cell))).IsGift);

    [Theory]
    [InlineData("2021-09-27", 2021, 9, 27)]
    [InlineData("9/27/2021 15:03", 2021, 9, 27)]
    public void Older_dates_are_read(string date, int year, int month, int day) =>
        Assert.Equal(new DateTime(year, month, day), Read(ItemsWithTitle, Item(("OrderDate", date))).OrderDate!.Value.Date);

    [Fact]
    public void A_day_of_an_order_in_Japan_stays_its_day() => Assert.Equal(
        new DateTimeOffset(2021, 9, 27, 9, 0, 0, ShopTime.Japan),
        Read(ItemsWithTitle, Item(("OrderDate", "2021-09-27"), ("Marketplace", "www.amazon.co.jp"))).OrderDate);

    [Fact]
    public void Columns_may_be_shuffled_dropped_and_spelt_otherwise()
    {
        string[] columns = ["Quantity", "OrderDate", "DIGITALORDERITEMID", "OrderID", "ProductName"];
        var row = new Dictionary<string, string>
        {
            ["Quantity"] = "3",
            ["OrderDate"] = "2025-09-25T00:44:00.123Z",
            ["DIGITALORDERITEMID"] = ItemId,
            ["OrderID"] = OrderId,
            ["ProductName"] = "Not Applicable",
        };

        var item = Read(columns, row);

        Assert.Equal((3, OrderId, ItemId, null, null), (item.Quantity, item.OrderId, item.LineId, item.Title, item.Total));
    }

    [Fact]
    public void Each_piece_is_priced() => Assert.Equal(20.78m, Read(ItemsWithTitle, Item(("QuantityOrdered", "2"))).Total);

    [Fact]
    public void Rows_without_number_or_date_are_reported_and_the_others_read()
    {
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(
            ItemsWithTitle,
            Item(("OrderId", "Not Applicable")),
            Item(("OrderDate", ""), ("FulfilledDate", "")),
            Item(("OrderDate", "yesterday")),
            Item(("OurPrice", "a lot"), ("Title", "=HYPERLINK(\"x\")\u0000\n\"quoted\"")))));

        Assert.Equal([2L, 3L, 4L], import.Skipped.Select(row => row.Line));
        Assert.Null(Assert.Single(import.Items).Total);
        Assert.Single(import.Warnings.Select(row => row.Reason).Distinct());
    }

    private OrderItem Read(IEnumerable<string> columns, Dictionary<string, string> row)
    {
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(columns, row)));
        Assert.Empty(import.Warnings);
        return Assert.Single(import.Items);
    }
}
