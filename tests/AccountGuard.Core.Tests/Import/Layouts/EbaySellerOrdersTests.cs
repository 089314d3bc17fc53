using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.Layouts.SellerText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class EbaySellerOrdersTests : IDisposable
{
    private const string Footer = "\r\n\"2 record(s) downloaded\",,,,\r\n\r\nSeller ID : made-up-shop\r\n";
    private static readonly string[] America = Columns("EbaySellerOrders", "USA");
    private static readonly string[] Germany = Columns("EbaySellerOrders", "Germany, the columns read");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("\r\n")]
    [InlineData(",,,,,,,,,\r\n")]
    [InlineData("")]
    public void An_order_of_several_items_is_a_sum_and_its_items(string start)
    {
        var import = Import(start + ExportText.Csv(
            America,
            Single(),
            Sum(),
            Item(("Item Number", "400000000002"), ("Item Title", "Bulb"), ("Sold For", "$5.00"), ("Quantity", "2"), ("Transaction ID", "500002")),
            Item(("Item Number", "400000000003"), ("Item Title", "Shade"), ("Sold For", "$7.50"), ("Quantity", "1"), ("Transaction ID", "500003"))) + Footer);

        Assert.Equal(["Desk lamp", "Bulb", "Shade"], import.Items.Select(item => item.Title));
        Assert.Equal([43m, 10m, 7.50m], import.Items.Select(item => item.Total));
        Assert.All(import.Items, item => Assert.Equal(("EbaySellerOrders", LineKind.Sale, "eBay"), (item.Layout, item.Kind, item.Site)));
        var bulb = import.Items[1];
        Assert.Equal(("20-00000-00002", "500002", "lee_example"), (bulb.OrderId, bulb.LineId, bulb.OrderedBy));
        Assert.Equal(("Lee Example", "2 Sample Street, Springfield, OR 97477, United States", "Lee Example 2 Sample Street, Springfield"), (bulb.ShipToName, bulb.ShipTo, bulb.BillTo));
        Assert.Equal((new DateTimeOffset(2026, 9, 5, 0, 0, 0, TimeSpan.Zero), OrderStatus.Shipped), (bulb.OrderDate, bulb.Status));
        Assert.Equal((4L, 4L), (Assert.Single(import.Files).RowsRead, import.Files[0].RowsImported));
        Assert.Empty(import.Warnings);
    }

    [Theory]
    [InlineData("2,record(s) downloaded,from Sep-01-26 to Sep-30-26\r\nSeller ID : made-up-shop\r\n")]
    [InlineData(",,,,,,,,\r\n\"2 record(s) downloaded\"\r\n")]
    public void A_footer_is_no_row_however_it_is_cut(string footer)
    {
        var import = Import(ExportText.Csv(America, Single()) + footer);

        Assert.Equal(1, Assert.Single(import.Files).RowsRead);
        Assert.Empty(import.Skipped);
    }

    [Fact]
    public void A_sum_without_items_is_a_line_of_its_own()
    {
        var import = Import(ExportText.Csv(America, Sum(), Single(), Sum(("Order Number", "20-00000-00003"))));

        Assert.Equal(["20-00000-00001", "20-00000-00002", "20-00000-00003"], import.Items.Select(item => item.OrderId).Order());
        Assert.Equal((3L, 3L), (import.Files[0].RowsRead, import.Files[0].RowsImported));
        Assert.Equal([43m, 20m, 20m], import.Items.Select(item => item.Total));
    }

    [Theory]
    [InlineData("AU $3,000.00", "AUD", "3000")]
    [InlineData("EUR 90,00", "EUR", "90")]
    [InlineData("$43.00", null, "43")]
    [InlineData("£1,234.50", "GBP", "1234.50")]
    public void Amounts_name_their_currency(string written, string? currency, string total)
    {
        var item = Assert.Single(Import(ExportText.Csv(America, Single(("Total Price", written)))).Items);

        Assert.Equal((currency, decimal.Parse(total, CultureInfo.InvariantCulture)), (item.Currency, item.Total));
    }

    [Theory]
    [InlineData("26-May-26", 2026, 5, 26)]
    [InlineData("Sep-04-26", 2026, 9, 4)]
    [InlineData("10-Dez-25", 2025, 12, 10)]
    public void Dates_name_the_month(string written, int year, int month, int day) =>
        Assert.Equal(new DateTimeOffset(year, month, day, 0, 0, 0, TimeSpan.Zero), Assert.Single(Import(ExportText.Csv(America, Single(("Sale Date", written)))).Items).OrderDate);

    [Fact]
    public void A_German_file_with_semicolons_is_read()
    {
        var item = Assert.Single(Import(";;;;\r\n" + Table(';', Germany, new Dictionary<string, string>
        {
            ["Verkaufsprotokollnummer"] = "1",
            ["Bestellnummer"] = "20-00000-00001",
            ["Nutzername des Käufers"] = "kim_example",
            ["Name des Käufers"] = "--",
            ["Name des Empfängers"] = "Kim Beispiel",
            ["Adresse 1 des Empfängers"] = "Musterweg 1",
            ["Versand nach - Ort"] = "Bremen",
            ["Versand nach - PLZ"] = "28195",
            ["Versand nach - Land"] = "Deutschland",
            ["Artikelnummer"] = "400000000001",
            ["Angebotstitel"] = "Schreibtischlampe",
            ["Anzahl"] = "2",
            ["Verkauft für"] = "EUR 45,00",
            ["Gesamtbetrag"] = "116,99 €",
            ["Verkauft am"] = "10-Dez-25",
            ["Transaktionsnummer"] = "500001",
        })).Items);

        Assert.Equal(("20-00000-00001", 116.99m, "EUR", 2), (item.OrderId, item.Total, item.Currency, item.Quantity));
        Assert.Equal(("Kim Beispiel", "Musterweg 1, Bremen, 28195, Deutschland", null), (item.ShipToName, item.ShipTo, item.BillTo));
    }

    [Fact]
    public void A_British_file_is_read()
    {
        var columns = Columns("EbaySellerOrders", "Australia and United Kingdom, the columns read").Except(["Post To State", "Post To Postal Code"]);
        var row = With(Single(), ("Post To Name", "Pat Example"), ("Post To Address 1", "1 Sample Street"), ("Post To City", "Leeds"), ("Post To County", "West Yorkshire"), ("Post To Postcode", "LS1 0AA"), ("Post To Country", "United Kingdom"), ("Total Price", "£43.00"));

        Assert.Equal("1 Sample Street, Leeds, West Yorkshire LS1 0AA, United Kingdom", Assert.Single(Import(ExportText.Csv(columns, row)).Items).ShipTo);
    }

    [Fact]
    public void Columns_are_found_by_name_in_any_order_and_number()
    {
        var import = Import(ExportText.Csv(Turned(America, "Sales Record Number", "Ship To Address 2", "Total Price"), Single()) + Footer);

        Assert.Equal(43m, Assert.Single(import.Items).Total);
        Assert.Empty(import.Skipped);
    }

    [Fact]
    public void Of_a_broken_row_only_that_row_is_lost()
    {
        var import = Import(ExportText.Csv(America, Single(("Sale Date", "soon")), Single(("Order Number", "")), Single()));

        Assert.Equal([2L, 3L], import.Skipped.Select(row => row.Line));
        Assert.Single(import.Items);
    }

    private static Dictionary<string, string> Single(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["Sales Record Number"] = "1",
            ["Order Number"] = "20-00000-00001",
            ["Buyer Username"] = "kim_example",
            ["Buyer Name"] = "Kim Example",
            ["Ship To Name"] = "Pat Example",
            ["Ship To Address 1"] = "1 Sample Street",
            ["Ship To City"] = "Springfield",
            ["Item Number"] = "400000000001",
            ["Item Title"] = "Desk lamp",
            ["Quantity"] = "1",
            ["Sold For"] = "$43.00",
            ["Total Price"] = "$43.00",
            ["Sale Date"] = "Sep-04-26",
            ["Transaction ID"] = "500001",
        },
        cells);

    private static Dictionary<string, string> Sum(params (string Column, string Cell)[] cells) => With(
        new()
        {
            ["Sales Record Number"] = "2",
            ["Order Number"] = "20-00000-00002",
            ["Buyer Username"] = "lee_example",
            ["Buyer Name"] = "Lee Example",
            ["Buyer Address 1"] = "2 Sample Street",
            ["Buyer City"] = "Springfield",
            ["Ship To Name"] = "Lee Example",
            ["Ship To Address 1"] = "2 Sample Street",
            ["Ship To City"] = "Springfield",
            ["Ship To State"] = "OR",
            ["Ship To Zip"] = "97477",
            ["Ship To Country"] = "United States",
            ["Quantity"] = "3",
            ["Total Price"] = "$20.00",
            ["Sale Date"] = "Sep-05-26",
            ["Shipped On Date"] = "Sep-06-26",
        },
        cells);

    private static Dictionary<string, string> Item(params (string Column, string Cell)[] cells) => With(
        new() { ["Sales Record Number"] = "2", ["Order Number"] = "20-00000-00002", ["Buyer Username"] = "lee_example" },
        cells);

    private ImportRecorder Import(string text) => ImportRecorder.Import(folder.Write("a.csv", text));
}
