using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Import;

/// <summary>The two honest real accounts of the tuning data, counted with another program (Python's csv).</summary>
public class SharedExportTests
{
    private const string Italian = "exports/Retail.OrderHistory.2.anonymised.csv";
    private const string American = "amazon-order-history-report/one-real-account-redacted.csv";

    [SharedDataFact(Italian)]
    public void The_italian_export_is_read_without_loss()
    {
        var import = ImportRecorder.Import(SharedData.Find(Italian)!);

        var file = Assert.Single(import.Files);
        Assert.Equal(("AmazonRetailOrderHistory", "utf-8", 1934L, 1934L), (file.Layout, file.Encoding, file.RowsRead, file.RowsImported));
        Assert.Empty(import.Skipped);
        Assert.Empty(import.Warnings);
        Assert.Empty(import.Failures);
        Assert.Equal(1934, import.Items.Count);
        Assert.All(import.Items, item => Assert.NotNull(item.Total));
        Assert.All(import.Items, item => Assert.NotNull(item.UnitPrice));
        Assert.Equal(16, import.Items.Select(item => item.ShipTo).Where(address => address is not null).Distinct().Count());
        Assert.Equal(5, import.Items.Count(item => item.ShipTo is null));
        Assert.Equal(5, import.Items.Count(item => item.Channel == OrderChannel.Digital));
        Assert.Equal(42, import.Items.Count(item => item.Status == OrderStatus.Cancelled));
        Assert.Equal(7, import.Items.Count(item => item.Status == OrderStatus.Closed));
        Assert.Equal(1885, import.Items.Count(item => item.Status == OrderStatus.Shipped));
        Assert.Equal(1340, import.Items.Count(item => item.Payment == "Carta - XXXX"));
        Assert.DoesNotContain(import.Items, item => item.IsGift);
        Assert.Equal(46528.10m, import.Items.Sum(item => item.Total));
    }

    [SharedDataFact(American)]
    public void The_american_report_is_read_without_loss()
    {
        var import = ImportRecorder.Import(SharedData.Find(American)!);

        var file = Assert.Single(import.Files);
        Assert.Equal(("AmazonOrderHistoryReport", "utf-8", 228L, 228L), (file.Layout, file.Encoding, file.RowsRead, file.RowsImported));
        Assert.Empty(import.Skipped);
        Assert.Empty(import.Warnings);
        Assert.Equal(169, OrderHistory.Gather(import.Items).Count);
        Assert.All(import.Items, item => Assert.NotNull(item.Total));
        Assert.All(import.Items, item => Assert.Equal("USD", item.Currency));
        Assert.Equal(17, import.Items.Count(item => item.Title is null));
        Assert.Equal(6, import.Items.Count(item => item.ShipTo is null));
        Assert.Equal("Street A01, BROOKLYN, NY 112xx", import.Items[0].ShipTo);
        Assert.Equal("Visa - CARD01", import.Items[0].Payment);
        Assert.Equal(new DateTimeOffset(2018, 1, 21, 0, 0, 0, TimeSpan.Zero), import.Items[0].OrderDate);
        Assert.Equal(5650.95m, import.Items.Sum(item => item.Total));
        Assert.Equal(227, import.Items.Count(item => item.Status == OrderStatus.Shipped));
    }
}
