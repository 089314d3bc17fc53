using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.DigitalExport;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonDigitalContentOrdersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_rows_of_an_item_are_one_line()
    {
        var import = Import(Component("9.99", "Price Amount"), Component("0.80", "Tax", ("Recipient Email", "friend@example.com")));

        var item = Assert.Single(import.Items);
        Assert.Equal(("AmazonDigitalContentOrders", LineKind.Item, OrderChannel.Digital), (item.Layout, item.Kind, item.Channel));
        Assert.Equal((OrderId, ItemId, "Sample novel", "B000000011"), (item.OrderId, item.LineId, item.Title, item.ProductId));
        Assert.Equal((9.99m, 10.79m, "USD", 1, null), (item.UnitPrice, item.Total, item.Currency, item.Quantity, item.Refunded));
        Assert.Equal(("130-1000001-2000001", "131-1000001-2000001", "RO"), (item.SessionId, item.BrowserId, item.OrderingCountry));
        Assert.Equal(("friend@example.com", OrderStatus.Shipped, 2L), (item.GiftRecipient, item.Status, item.SourceLine));
        Assert.Equal((null, null), (item.Payment, item.ShipTo));
        Assert.Equal(new DateTimeOffset(2025, 9, 25, 0, 44, 0, 456, TimeSpan.Zero), item.OrderDate);
        Assert.Equal(2, Assert.Single(import.Files).RowsImported);
    }

    [Fact]
    public void A_credit_of_a_subscription_lowers_the_price_and_is_no_refund()
    {
        var item = Assert.Single(Import(Component("14.95", "Price Amount"), Component("-14.95", "Price Amount", ("Offer Type Code", "Promotion"))).Items);

        Assert.Equal((0m, null, OrderStatus.Shipped), (item.Total, item.Refunded, item.Status));
    }

    [Fact]
    public void Negative_amounts_without_an_offer_were_paid_back()
    {
        var item = Assert.Single(Import(Component("9.99", "Price Amount"), Component("0.80", "Tax"), Component("-5.00", "Price Amount")).Items);

        Assert.Equal((10.79m, 5.00m, OrderStatus.Shipped), (item.Total, item.Refunded, item.Status));
    }

    [Fact]
    public void Items_of_one_order_stay_apart_also_without_their_numbers()
    {
        var import = Import(
            Component("9.99", "Price Amount"),
            Component("3.00", "Price Amount", ("Digital Order Item ID", "2")),
            Component("0.80", "Tax"),
            Component("1.00", "Price Amount", ("Digital Order Item ID", "N/A"), ("ASIN", "B000000012")),
            Component("0.10", "Tax", ("Digital Order Item ID", "N/A"), ("ASIN", "B000000012")));

        Assert.Equal([10.79m, 3.00m, 1.10m], import.Items.Select(item => item.Total));
        Assert.Single(OrderHistory.Gather(import.Items));
    }

    [Fact]
    public void A_failed_order_is_cancelled() =>
        Assert.Equal(OrderStatus.Cancelled, Assert.Single(Import(Component("9.99", "Price Amount", ("Order Status", "FAILURE"))).Items).Status);

    [Fact]
    public void A_payment_that_is_told_is_kept() =>
        Assert.Equal("Visa-2222,MasterCard-1111", Assert.Single(Import(Component("9.99", "Price Amount", ("Payment Information", "Visa-2222,MasterCard-1111"))).Items).Payment);

    [Fact]
    public void Few_columns_in_any_order_are_enough()
    {
        string[] columns = ["Transaction Amount", "Order ID", "Component Type", "Digital Order Item ID", "Order Date"];

        var item = Assert.Single(ImportRecorder.Import(folder.Write("a.csv", Bom + Csv(columns, "\r\n", Component("9.99", "Price Amount"), Component("0.80", "Tax")))).Items);

        Assert.Equal((10.79m, null, null), (item.Total, item.Currency, item.Title));
    }

    [Fact]
    public void Hostile_rows_are_accounted_for_and_cost_no_other()
    {
        var import = Import(
            Component("9.99", "Price Amount"),
            Component("0.80", "Tax", ("Order ID", "")),
            Component("1e400", "Tax", ("Digital Order Item ID", "2")),
            Component("0.80", "Tax", ("Order Date", "32/32/2025"), ("Digital Order Item ID", "3")));

        Assert.Equal([9.99m, null], import.Items.Select(item => item.Total));
        Assert.Equal([3L, 5L], import.Skipped.Select(row => row.Line));
        Assert.Single(import.Warnings);
    }

    private ImportRecorder Import(params Dictionary<string, string>[] rows) => ImportRecorder.Import(folder.Write("a.csv", Csv(Content, rows)));
}
