using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import;

/// <summary>What the speed of long files rests on, told by counts and not by clocks.</summary>
public sealed class LongFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Lines_of_a_long_file_come_in_its_order_with_their_warnings_and_account_for_all_rows()
    {
        const int Rows = 12_000;
        var path = folder.Write("long.csv", Csv(Retail28, [.. Enumerable.Range(0, Rows).Select(number => Row(number, number % 1000 == 0 ? "" : Id(number)))]));

        var import = ImportRecorder.Import(path);

        Assert.Equal(Enumerable.Range(0, Rows).Where(number => number % 1000 != 0).Select(Id), import.Items.Select(item => item.OrderId));
        Assert.Equal(Enumerable.Range(0, Rows).Where(number => number % 1000 == 0).Select(number => number + 2L), import.Skipped.Select(row => row.Line));
        Assert.Equal(Rows, Assert.Single(import.Files).RowsRead);
    }

    [Fact]
    public void Lines_share_the_texts_that_they_have_in_common()
    {
        var path = folder.Write("long.csv", Csv(Retail28, [.. Enumerable.Range(0, 10_000).Select(number => Row(number, Id(number)))]));

        var items = ImportRecorder.Import(path).Items;

        Assert.Single(items.Select(item => item.ShipTo!).Distinct(ReferenceEqualityComparer.Instance));
        Assert.Single(items.Select(item => item.Payment!).Distinct(ReferenceEqualityComparer.Instance));

        // Of thousands of titles one may drive another out of its table now and then.
        Assert.InRange(items.Select(item => item.Title!).Distinct(ReferenceEqualityComparer.Instance).Count(), 5000, 5050);
    }

    [Fact]
    public void A_file_can_be_deleted_as_soon_as_nobody_reads_on()
    {
        var path = folder.Write("long.csv", Csv(Retail28, [.. Enumerable.Range(0, 12_000).Select(number => Row(number, Id(number)))]));

        var some = new AccountGuard.Import.OrderHistoryImporter(new AccountGuard.Import.ImportOptions(), new ImportRecorder()).Import(path, CancellationToken.None).Take(6000).Count();
        using var alone = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(6000, some);
    }

    private static string Id(int number) => $"111-{number:0000000}-0000001";

    private static Dictionary<string, string> Row(int number, string id) => Retail(("Order ID", id), ("Product Name", $"Desk lamp {number % 5000}"));
}
