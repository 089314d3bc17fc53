using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonOrderHistoryReportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_field_of_an_ordinary_row_is_read()
    {
        var item = Assert.Single(Import(Csv(Report36, Report())).Items);

        Assert.Equal("AmazonOrderHistoryReport", item.Layout);
        Assert.Equal(new DateTimeOffset(2018, 1, 21, 0, 0, 0, TimeSpan.Zero), item.OrderDate);
        Assert.Equal(new DateTimeOffset(2018, 1, 22, 0, 0, 0, TimeSpan.Zero), item.ShippedOn);
        Assert.Equal(("Pat Example", "1 Sample Street, Apt 2, SPRINGFIELD, OR 97477"), (item.ShipToName, item.ShipTo));
        Assert.Equal((1028.99m, 1031.56m, "USD"), (item.UnitPrice, item.Total, item.Currency));
        Assert.Equal(("Example Seller", "PAPER_TOWEL", "B000000002"), (item.Seller, item.Category, item.ProductId));
        Assert.Equal((OrderStatus.Shipped, "Visa - 1234"), (item.Status, item.Payment));
        Assert.Null(item.BillTo);
    }

    [Fact]
    public void A_period_without_orders_is_an_empty_file()
    {
        var import = Import(Csv(Report36) + "No data found for this time period\n");

        var file = Assert.Single(import.Files);
        Assert.Equal((0L, null), (file.RowsRead, file.Error));
        Assert.Empty(import.Failures);
    }

    [Fact]
    public void The_line_of_an_empty_period_is_no_row_wherever_the_order_number_stands()
    {
        var import = Import(Csv(["Order ID", .. Report36.Where(column => column != "Order ID")]) + "No data found for this time period\n");

        Assert.Equal(0, Assert.Single(import.Files).RowsRead);
        Assert.Empty(import.Skipped);
    }

    [Fact]
    public void A_header_with_a_name_twice_is_read()
    {
        string[] header = [.. Report36[..22], "Shipping Address Street 2", .. Report36[22..]];

        Assert.Equal("1 Sample Street, Apt 2, SPRINGFIELD, OR 97477", Assert.Single(Import(Csv(header, Report())).Items).ShipTo);
    }

    [Fact]
    public void A_parcel_without_address_has_none() =>
        Assert.Null(Assert.Single(Import(Csv(Report36, Report(
            ("Shipping Address Street 1", ""), ("Shipping Address Street 2", ""), ("Shipping Address City", ""), ("Shipping Address State", ""),
            ("Shipping Address Zip", "")))).Items).ShipTo);

    [Fact]
    public void The_currency_is_told_by_the_sign_where_the_column_is_gone()
    {
        var header = Report36.Where(column => column != "Currency");

        Assert.Equal("GBP", Assert.Single(Import(Csv(header, Report(("Item Total", "£12.50")))).Items).Currency);
    }

    [Theory]
    [InlineData("Purchase Price Per Unit")]
    [InlineData("ASIN/ISBN")]
    public void A_copy_without_the_address_is_told_by_its_amounts(string column)
    {
        var item = Assert.Single(Import(Csv(["Order ID", "Order Date", "Payment Instrument Type", column, "Item Total"], Report(("Payment Instrument Type", "Discover0179")))).Items);

        Assert.Equal(("AmazonOrderHistoryReport", "Discover0179", null), (item.Layout, item.Payment, item.ShipTo));
    }

    private ImportRecorder Import(string text) => ImportRecorder.Import(folder.Write("a.csv", text));
}
