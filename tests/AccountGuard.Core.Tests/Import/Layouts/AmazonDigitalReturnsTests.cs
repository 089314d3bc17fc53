using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.DigitalExport;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonDigitalReturnsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(8, "9.99", "0.80")]
    [InlineData(12, "-9.99", "-0.80")]
    [InlineData(8, "", "Not Applicable")]
    public void The_rows_of_a_return_are_one_refund(int columns, string price, string tax)
    {
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(columns == 8 ? Returns8 : Returns12, Return(price, "Price Amount"), Return(tax, "Tax"))));

        var refund = Assert.Single(import.Items);
        Assert.Equal(("AmazonDigitalReturns", LineKind.Refund, OrderStatus.Returned), (refund.Layout, refund.Kind, refund.Status));
        Assert.Equal((10.79m, "USD", ItemId, null), (refund.Refunded, refund.Currency, refund.LineId, refund.Total));
        Assert.Equal(new DateTimeOffset(2025, 9, 27, 10, 0, 0, TimeSpan.Zero), refund.RefundedOn);
        Assert.Equal(2, Assert.Single(import.Files).RowsImported);
    }

    [Theory]
    [InlineData("Pending", true)]
    [InlineData("Denied", false)]
    public void What_was_not_given_back_is_not_told(string status, bool hasDate)
    {
        var refund = Assert.Single(ImportRecorder.Import(folder.Write("a.csv", Csv(Returns8, Return("9.99", "Price Amount", status)))).Items);

        Assert.Null(refund.Refunded);
        Assert.Equal(hasDate, refund.RefundedOn is not null);
    }

    [Fact]
    public void Two_items_are_two_refunds_and_a_row_without_order_is_reported()
    {
        var lost = Return("1", "Tax");
        lost["Order ID"] = "Not Available";

        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(Returns8, Return("9.99", "Price Amount"), Return("3", "Price Amount", item: "2"), lost)));

        Assert.Equal([9.99m, 3m], import.Items.Select(item => item.Refunded));
        Assert.Equal(4, Assert.Single(import.Skipped).Line);
    }
}
