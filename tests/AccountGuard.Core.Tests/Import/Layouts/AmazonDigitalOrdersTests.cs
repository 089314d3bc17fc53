using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.DigitalExport;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonDigitalOrdersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_full_row_says_how_and_from_where_it_was_ordered()
    {
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(Orders24, Order())));

        var order = Assert.Single(import.Items);
        Assert.Equal(("AmazonDigitalOrders", LineKind.Order, OrderChannel.Digital), (order.Layout, order.Kind, order.Channel));
        Assert.Equal(("130-1000001-2000001", "131-1000001-2000001", "RO"), (order.SessionId, order.BrowserId, order.OrderingCountry));
        Assert.Equal(("Visa-2222,MasterCard-1111", OrderStatus.Closed, null), (order.Payment, order.Status, order.Total));
        Assert.Equal("Pat Example 1 Sample Street SPRINGFIELD OR 97477-0001 United States", order.BillTo);
        Assert.Null(order.ShipTo);
        Assert.Single(OrderHistory.Gather(import.Items));
    }

    [Fact]
    public void The_form_of_2025_has_the_country_under_another_name()
    {
        var import = ImportRecorder.Import(folder.Write("a.csv", Bom + Csv(Orders24WithCountryCode, Order())));

        var order = Assert.Single(import.Items);
        Assert.Equal(("AmazonDigitalOrders", "RO", "131-1000001-2000001"), (order.Layout, order.OrderingCountry, order.BrowserId));
    }

    [Theory]
    [InlineData("000-0000000-0000000", "Unknown Browser", null)]
    [InlineData("000-0000000-0000000", "00000000-0000-0000-000000000000", null)]
    [InlineData("000-0000107-1000001", "Not Available", "000-0000107-1000001")]
    public void Numbers_of_noughts_are_no_device(string session, string browser, string? expected)
    {
        var order = Assert.Single(ImportRecorder.Import(folder.Write("a.csv", Csv(Orders24, Order(("SessionId", session), ("UniqueBrowserId", browser))))).Items);

        Assert.Equal((expected, null), (order.SessionId, order.BrowserId));
    }

    [Fact]
    public void Without_the_country_the_browser_tells_it()
    {
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(Orders24.Where(column => column != "OrderingLocationCountry"), Order())));

        Assert.Equal(("AmazonDigitalOrders", null), (Assert.Single(import.Items).Layout, import.Items[0].OrderingCountry));
    }

    [Theory]
    [InlineData("FAILURE", OrderStatus.Cancelled)]
    [InlineData("PENDING", OrderStatus.Pending)]
    [InlineData("Not Applicable", OrderStatus.Unknown)]
    [InlineData("SUCCESS", OrderStatus.Closed)]
    public void States_are_known(string written, OrderStatus expected) =>
        Assert.Equal(expected, Assert.Single(ImportRecorder.Import(folder.Write("a.csv", Csv(Orders24, Order(("OrderStatus", written))))).Items).Status);

    [Fact]
    public void Few_columns_in_any_order_are_enough_and_rows_without_number_are_reported()
    {
        string[] columns = ["OrderingLocationCountry", "OrderDate", "PaymentInformation", "OrderID"];
        var first = new Dictionary<string, string> { ["OrderID"] = OrderId, ["OrderDate"] = "2021-09-27", ["PaymentInformation"] = "Payment Instrument Details Not Available" };
        var second = new Dictionary<string, string> { ["OrderDate"] = "2021-09-27", ["PaymentInformation"] = "Visa-2222" };

        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(columns, first, second)));

        Assert.Null(Assert.Single(import.Items).Payment);
        Assert.Equal(3, Assert.Single(import.Skipped).Line);
    }
}
