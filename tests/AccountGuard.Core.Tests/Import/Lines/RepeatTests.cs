using AccountGuard.Import;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Lines;

/// <summary>What is given when several files tell the same.</summary>
public sealed class RepeatTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_is_there_twice_is_given_once_and_its_rows_are_accounted_for()
    {
        var rows = Csv(Retail28, Retail(), Retail(), Retail(("ASIN", "B000000002")));
        folder.Write("a/one.csv", rows);
        folder.Write("b/two.csv", rows);

        var import = ImportRecorder.Import(folder.Path);

        Assert.Equal(3, import.Items.Count);
        Assert.Equal([(3L, 0L), (3L, 3L)], import.Files.Select(file => (file.RowsImported, file.RowsRepeated)));
    }

    [Fact]
    public void One_more_unit_in_the_second_file_is_given()
    {
        folder.Write("a.csv", Csv(Retail28, Retail()));
        folder.Write("b.csv", Csv(Retail28, Retail(), Retail()));

        Assert.Equal([("a.csv", 2L), ("b.csv", 3L)], ImportRecorder.Import(folder.Path).Items.Select(item => (Path.GetFileName(item.SourcePath), item.SourceLine)));
    }

    [Fact]
    public void What_the_second_file_says_more_is_a_repeat_and_the_order_is_one()
    {
        folder.Write("a.csv", Csv(Retail28, Retail(("Order Status", "Authorized"), ("Shipment Status", "Not Available"), ("Ship Date", "Not Available"))));
        folder.Write("b.csv", Csv(YourOrders28, YourOrders()));

        var import = ImportRecorder.Import(folder.Path);

        Assert.Equal([LineKind.Item, LineKind.Repeat], import.Items.Select(item => item.Kind));
        var order = Assert.Single(OrderHistory.Gather(import.Items));
        Assert.Equal((OrderStatus.Shipped, 28.49m), (order.Status, order.Total));
        Assert.Single(order.Items);
    }

    [Fact]
    public void Paths_of_one_account_repeat_each_other_when_they_are_said_to_be_one()
    {
        var path = folder.Write("a.csv", Csv(Retail28, Retail()));
        var importer = new OrderHistoryImporter(new ImportOptions { Account = "me", JoinsPaths = true }, new ImportRecorder());

        Assert.Single(importer.Import(path, CancellationToken.None));
        Assert.Empty(importer.Import(path, CancellationToken.None));
        Assert.Empty(importer.Import(folder.Write("b.csv", Csv(Retail28, Retail())), CancellationToken.None));
    }
}
