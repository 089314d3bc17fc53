using AccountGuard.Import;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonRetailOrderHistoryTests : IDisposable
{
    private const string Notice = "Due to technical limitations, please refer to your Order History (available in your Amazon account) for certain details about any orders placed prior to 2002";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(27)]
    [InlineData(28)]
    public void Every_field_of_an_ordinary_row_is_read(int columns)
    {
        var path = folder.Write("renamed by its owner.csv", Bom + Csv(columns == 27 ? Retail27 : Retail28, Retail()));

        var import = ImportRecorder.Import(path);

        var item = Assert.Single(import.Items);
        Assert.Equal("renamed by its owner", item.Account);
        Assert.Equal("Amazon.com", item.Site);
        Assert.Equal("111-1000001-2000001", item.OrderId);
        Assert.Equal(new DateTimeOffset(2026, 1, 10, 19, 48, 15, TimeSpan.Zero), item.OrderDate);
        Assert.Equal(new DateTimeOffset(2026, 1, 11, 3, 12, 45, 123, TimeSpan.Zero), item.ShippedOn);
        Assert.Equal("Desk lamp", item.Title);
        Assert.Equal("B000000001", item.ProductId);
        Assert.Equal((1, 26.49m, 28.49m, "USD"), (item.Quantity, item.UnitPrice, item.Total, item.Currency));
        Assert.Equal("Pat Example 1 Sample Street SPRINGFIELD OR 97477-0001 United States", item.ShipTo);
        Assert.Same(item.ShipTo, item.BillTo);
        Assert.Equal("Visa - 1234", item.Payment);
        Assert.Equal((OrderStatus.Shipped, OrderChannel.Retail), (item.Status, item.Channel));
        Assert.False(item.IsGift || item.IsSubscription);
        Assert.Null(item.GiftRecipient);
        Assert.Equal(("AmazonRetailOrderHistory", path, 2L), (item.Layout, item.SourcePath, item.SourceLine));
        Assert.Empty(import.Warnings);
    }

    [Fact]
    public void Columns_are_found_by_name_in_any_order_and_spelling_and_without_those_the_owner_dropped()
    {
        var item = One(" total  owed ,ORDER DATE,Ｏｒｄｅｒ ID\n5,2024-01-15,111-1000001-2000001\n");

        Assert.Equal((5m, "111-1000001-2000001"), (item.Total, item.OrderId));
        Assert.Equal((null, null, null, OrderStatus.Unknown), (item.ShipTo, item.Payment, item.Title, item.Status));
        Assert.Equal(OrderChannel.Retail, item.Channel);
    }

    [Theory]
    [InlineData("11/11/2021 22:32:48 UTC", "2021-11-11T22:32:48Z")]
    [InlineData("2026-01-10T19:48:15Z", "2026-01-10T19:48:15Z")]
    [InlineData("2026-01-10T19:48:15.123Z", "2026-01-10T19:48:15.123Z")]
    [InlineData("2024-07-19T20:23:05+00:00 and 2024-07-19T19:52:49Z", "2024-07-19T19:52:49Z")]
    [InlineData("2024-01-15", "2024-01-15T00:00:00Z")]
    [InlineData("01/15/2026", "2026-01-15T00:00:00Z")]
    [InlineData("7/25/2024 15:03", "2024-07-25T15:03:00Z")]
    [InlineData("2015-12-1", "2015-12-01T00:00:00Z")]
    [InlineData("45498.76488", "2024-07-25T18:21:26Z")]
    public void Dates_are_read_in_every_form_seen(string cell, string expected) =>
        Assert.Equal(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), OneRetail(("Order Date", cell)).OrderDate);

    [Fact]
    public void The_last_parcel_ships_the_line() =>
        Assert.Equal(
            new DateTimeOffset(2024, 7, 21, 20, 23, 5, TimeSpan.Zero),
            OneRetail(("Ship Date", "2024-07-19T19:52:49Z and 2024-07-21T20:23:05+00:00"), ("Shipment Status", "Shipped and Shipped")).ShippedOn);

    [Theory]
    [InlineData("26.49", "26.49")]
    [InlineData("1,813.18", "1813.18")]
    [InlineData("'-1.47'", "-1.47")]
    [InlineData("'1,495'", "1495")]
    [InlineData("2,200", "2200")]
    [InlineData("￥2,200", "2200")]
    [InlineData("£12.50", "12.50")]
    [InlineData("０", "0")]
    public void Amounts_are_read_in_every_form_seen(string cell, string expected) =>
        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), OneRetail(("Total Owed", cell)).Total);

    [Theory]
    [InlineData("Not Available")]
    [InlineData("not applicable")]
    [InlineData("N/A")]
    [InlineData("REDACTED")]
    [InlineData("  ")]
    [InlineData(Notice)]
    public void Words_for_nothing_are_null(string nothing)
    {
        var import = Import(Csv(Retail28, Retail(
            ("Website", nothing), ("Currency", nothing), ("Unit Price", nothing), ("Total Owed", nothing), ("ASIN", nothing), ("Quantity", nothing),
            ("Payment Instrument Type", nothing), ("Ship Date", nothing), ("Shipping Address", nothing), ("Billing Address", nothing),
            ("Product Name", nothing), ("Gift Message", nothing), ("Gift Sender Name", nothing), ("Gift Recipient Contact Details", nothing))));

        var item = Assert.Single(import.Items);
        Assert.Equal((null, null, null, null), (item.Site, item.Currency, item.UnitPrice, item.Total));
        Assert.Equal((null, null, null, null), (item.ProductId, item.Quantity, item.Payment, item.ShippedOn));
        Assert.Equal((null, null, null, false), (item.ShipTo, item.BillTo, item.Title, item.IsGift));
        Assert.Equal((null, OrderChannel.Retail), (item.GiftRecipient, item.Channel));
        Assert.Empty(import.Warnings);
    }

    [Fact]
    public void An_asin_that_is_none_is_null() => Assert.Null(OneRetail(("ASIN", "_ASINLESS_")).ProductId);

    [Theory]
    [InlineData("Authorized", "Not Available", "Not Available", OrderStatus.Unshipped)]
    [InlineData("Authorized", "Shipped", "2026-01-11T03:12:45Z", OrderStatus.Shipped)]
    [InlineData("Closed", "Not Available", "Not Available", OrderStatus.Closed)]
    [InlineData("Closed", "Shipped and Shipped", "Not Available", OrderStatus.Shipped)]
    [InlineData("Cancelled", "Not Available", "Not Available", OrderStatus.Cancelled)]
    [InlineData("Something new", "Not Available", "Not Available", OrderStatus.Unknown)]
    public void Order_state_parcel_state_and_shipping_date_make_one_status(string order, string parcel, string shipped, OrderStatus expected) =>
        Assert.Equal(expected, OneRetail(("Order Status", order), ("Shipment Status", parcel), ("Ship Date", shipped)).Status);

    [Fact]
    public void A_cancelled_line_keeps_its_quantity_of_zero()
    {
        var item = OneRetail(("Order Status", "Cancelled"), ("Quantity", "0"), ("Shipment Status", "Not Available"), ("Ship Date", "Not Available"));

        Assert.Equal((OrderStatus.Cancelled, 0), (item.Status, item.Quantity));
    }

    [Theory]
    [InlineData("panda01")]
    [InlineData("Amazon")]
    public void Receipts_of_stores_are_no_parcels(string site)
    {
        var item = OneRetail(("Website", site), ("Shipping Address", "Not Available"), ("Shipping Option", "Not Available"), ("Payment Instrument Type", "Not Available"));

        Assert.Equal((OrderChannel.Store, null, null), (item.Channel, item.ShipTo, item.Payment));
    }

    [Fact]
    public void A_reload_of_a_gift_card_is_digital() =>
        Assert.Equal(OrderChannel.Digital, OneRetail(("Shipping Address", "Not Available"), ("Shipping Option", "Not Available"), ("ASIN", "_ASINLESS_")).Channel);

    [Fact]
    public void A_redacted_address_makes_nothing_digital() =>
        Assert.Equal(OrderChannel.Retail, OneRetail(("Shipping Address", "REDACTED"), ("Shipping Option", "Not Available")).Channel);

    [Fact]
    public void Gifts_and_subscriptions_are_told()
    {
        var item = OneRetail(
            ("Gift Message", "Happy birthday\nfrom all of us"), ("Gift Recipient Contact Details", "friend@example.com"), ("Shipping Option", "std-sns-us-48"));

        Assert.Equal((true, "friend@example.com", true), (item.IsGift, item.GiftRecipient, item.IsSubscription));
        Assert.True(OneRetail(("Gift Sender Name", "Pat")).IsGift);
    }

    [Fact]
    public void A_telephone_number_is_taken_off_the_address() =>
        Assert.Equal("Pat Example 1 Sample Street", OneRetail(("Shipping Address", "Pat Example 1 Sample Street Primary Phone: 3330000001")).ShipTo);

    [Theory]
    [InlineData("Gift Certificate/Card and Visa - 1234", "Gift Certificate/Card and Visa - 1234")]
    [InlineData("Visa - 4111111111111111", "Visa - ****1111")]
    [InlineData("Visa - 4111 1111 1111 1111", "Visa - ****1111")]
    public void Payment_stays_as_written_with_four_digits_at_most(string cell, string expected) =>
        Assert.Equal(expected, OneRetail(("Payment Instrument Type", cell)).Payment);

    [Fact]
    public void Exact_duplicates_inside_a_file_are_kept_with_their_lines()
    {
        var import = Import(Csv(Retail28, Retail(("Gift Message", "two\nlines")), Retail(("Gift Message", "two\nlines")), Retail()));

        Assert.Equal([2L, 4L, 6L], import.Items.Select(item => item.SourceLine));
    }

    [Theory]
    [InlineData("\r\n", true)]
    [InlineData("\n", false)]
    [InlineData("\r\n", false)]
    public void Line_ends_and_a_missing_last_one_change_nothing(string lineEnd, bool atEnd)
    {
        var text = Csv(Retail28, lineEnd, Retail(), Retail());

        Assert.Equal(2, Import(atEnd ? text : text.TrimEnd('\r', '\n')).Items.Count);
    }

    [Fact]
    public void A_row_without_number_or_date_is_skipped_with_its_line_and_reason()
    {
        var import = Import(Csv(Retail28, Retail(("Order ID", "Not Available")), Retail(("Order Date", "soon")), Retail()));

        Assert.Single(import.Items);
        Assert.Equal([2L, 3L], import.Skipped.Select(row => row.Line));
        Assert.Contains("Order ID", import.Skipped[0].Reason, StringComparison.Ordinal);
        Assert.Contains("Order Date", import.Skipped[1].Reason, StringComparison.Ordinal);
        Assert.DoesNotContain("soon", import.Skipped[1].Reason, StringComparison.Ordinal);
        Assert.Equal((3L, 1L), (import.Files[0].RowsRead, import.Files[0].RowsImported));
    }

    [Fact]
    public void A_notice_in_place_of_the_date_gives_way_to_the_shipping_date()
    {
        var import = Import(Csv(
            Retail28, Retail(("Order Date", Notice)), Retail(("Order Date", Notice), ("Ship Date", "Not Available")), Retail(("Ship Date", Notice))));

        Assert.Equal([2L, 4L], import.Items.Select(item => item.SourceLine));
        Assert.Equal(import.Items[0].ShippedOn, import.Items[0].OrderDate);
        Assert.Null(import.Items[1].ShippedOn);
        Assert.Contains("Ship Date", Assert.Single(import.Warnings).Reason, StringComparison.Ordinal);
        Assert.Contains("oldest orders", Assert.Single(import.Skipped).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void An_amount_that_cannot_be_read_costs_only_the_amount()
    {
        var import = Import(Csv(Retail28, Retail(("Total Owed", "twenty"))));

        Assert.Null(Assert.Single(import.Items).Total);
        var warning = Assert.Single(import.Warnings);
        Assert.Equal(2, warning.Line);
        Assert.Contains("Total Owed", warning.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_breaks_off_is_imported_as_far_as_it_goes()
    {
        var item = One("Order ID,Order Date,Total Owed,Product Name\n111-1000001-2000001,2024-01-15,7\n");

        Assert.Equal((7m, null), (item.Total, item.Title));
    }

    [Fact]
    public void A_zone_given_applies_only_where_the_date_names_none()
    {
        var options = new ImportOptions { TimeZone = TimeZoneInfo.CreateCustomTimeZone("test", TimeSpan.FromHours(-7), null, null) };
        var path = folder.Write("a.csv", Csv(Retail28, Retail(), Retail(("Order Date", "7/25/2024 15:03"))));

        var items = ImportRecorder.Import(path, options).Items;

        Assert.Equal(TimeSpan.Zero, items[0].OrderDate!.Value.Offset);
        Assert.Equal(new DateTimeOffset(2024, 7, 25, 15, 3, 0, TimeSpan.FromHours(-7)), items[1].OrderDate);
    }

    private ImportRecorder Import(string text) => ImportRecorder.Import(folder.Write("a.csv", text));

    private OrderItem One(string text) => Assert.Single(Import(text).Items);

    private OrderItem OneRetail(params (string Column, string Cell)[] cells) => One(Csv(Retail28, Retail(cells)));
}
