using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.DigitalExport;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

public sealed class AmazonDigitalPaymentsTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_amounts_of_an_item_are_one_payment_wherever_they_stand()
    {
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(
            Payments, Payment("9.99", "Price Amount"), Payment("5.00", "Price Amount", item: "2"), Payment("0.80", "Tax"), Payment("-2.00", "Price Amount", "Promotion"))));

        Assert.Equal(4, Assert.Single(import.Files).RowsImported);
        Assert.Equal([(ItemId, 8.79m), ("2", 5.00m)], import.Items.Select(item => (item.LineId!, item.Total!.Value)));
        Assert.All(import.Items, item => Assert.Equal((LineKind.Payment, "", null, "USD"), (item.Kind, item.OrderId, item.OrderDate, item.Currency)));
        Assert.Empty(OrderHistory.Gather(import.Items));
    }

    [Fact]
    public void What_was_paid_back_is_no_discount()
    {
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(
            Payments, Payment("9.99", "Price Amount"), Payment("0.80", "Tax"), Payment("-9.99", "Price Amount"), Payment("-0.80", "Tax"))));

        var payment = Assert.Single(import.Items);
        Assert.Equal((10.79m, 10.79m, OrderStatus.Returned), (payment.Total, payment.Refunded, payment.Status));
    }

    [Fact]
    public void An_amount_that_cannot_be_read_leaves_the_sum_open()
    {
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(Payments, Payment("9.99", "Price Amount"), Payment("some", "Tax"), Payment("1", "Tax", item: "N/A"))));

        Assert.Null(Assert.Single(import.Items).Total);
        Assert.Equal(3, Assert.Single(import.Warnings).Line);
        Assert.Equal(4, Assert.Single(import.Skipped).Line);
    }
}
