using AccountGuard.Import;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import;

public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("lamp, red", 1)]
    [InlineData("lamp,", 0)]
    [InlineData("lamp\n111-1000001-2000002,2026-01-10,5,lamp,", 1)]
    public void A_row_with_more_cells_than_columns_is_imported_with_a_warning(string title, int warnings)
    {
        var path = folder.Write("a.csv", "Order ID,Order Date,Total Owed,Product Name\n111-1000001-2000001,2026-01-10,5," + title + "\n");

        var import = ImportRecorder.Import(path);

        Assert.Equal("lamp", import.Items[^1].Title);
        Assert.Equal(warnings, import.Warnings.Count(warning => warning.Reason.Contains("more cells", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_file_that_is_useless_row_after_row_is_given_up_before_it_fills_the_memory()
    {
        var path = folder.Write("a.csv", "Order ID,Order Date,Total Owed\n" + string.Concat(Enumerable.Repeat("1,,\n", 100_100)));

        var file = Assert.Single(ImportRecorder.Import(path).Files);

        Assert.Equal(100_000, file.RowsSkipped.Count);
        Assert.Contains("reading stopped", file.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_layout_names_the_columns_found_and_those_missing_from_the_nearest()
    {
        var header = Retail28.Where(column => column is not "Total Owed");
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(header, Retail())));

        var failure = Assert.Single(import.Failures);
        Assert.Equal(ImportFailureKind.UnknownLayout, failure.Kind);
        Assert.Contains("Website, Order ID, Order Date", failure.Message, StringComparison.Ordinal);
        Assert.Contains("AmazonRetailOrderHistory", failure.Message, StringComparison.Ordinal);
        Assert.EndsWith("missing: Total Owed. If columns were removed or renamed, please use the file as it was downloaded.", failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Springfield", failure.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(failure.Message, Assert.Single(import.Files).Error);
    }

    [Fact]
    public void A_file_without_header_shows_no_row()
    {
        var failure = Assert.Single(ImportRecorder.Import(folder.Write("a.csv", "111-1000001-2000001,Pat Example,pat@example.com\n")).Failures);

        Assert.DoesNotContain("Pat", failure.Message, StringComparison.Ordinal);
        Assert.Contains("first line", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_come_in_japanese()
    {
        var options = new ImportOptions { Language = CultureInfo.GetCultureInfo("ja-JP") };
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(Retail28, Retail(("Order Date", "soon")))), options);

        Assert.Equal("「Order Date」列の内容を日付として読み取れません。", Assert.Single(import.Skipped).Reason);
    }

    [Fact]
    public void A_layout_without_its_dates_is_a_failure()
    {
        var failure = Assert.Single(ImportRecorder.Import(folder.Write("a.csv", Csv(Retail28.Where(column => column != "Order Date"), Retail()))).Failures);

        Assert.Contains("Order Date", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("File Name,Description\n", "descriptions")]
    [InlineData("{\"orders\": []}", "JSON")]
    [InlineData("", "empty")]
    [InlineData(" \r\n\r\n", "empty")]
    public void Other_files_named_directly_are_told_apart(string text, string expected) =>
        Assert.Contains(expected, Assert.Single(ImportRecorder.Import(folder.Write("a.csv", text)).Failures).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_quote_never_closed_costs_only_its_own_row(bool allQuoted)
    {
        var rows = Enumerable.Range(0, 5).Select(number => Retail(("Order ID", $"111-000000{number}-0000000"), ("Product Name", number == 2 ? "#" : "Lamp"))).ToArray();
        var text = Csv(Retail28, rows);
        text = (allQuoted ? text : text.Replace("\"", "", StringComparison.Ordinal)).Replace(allQuoted ? "\"#\"" : "#", "\"17 inch", StringComparison.Ordinal);

        var import = ImportRecorder.Import(folder.Write("a.csv", text));

        Assert.Equal([2L, 3L, 4L, 5L, 6L], import.Items.Select(item => item.SourceLine));
        Assert.Equal(4, import.Items.Count(item => item.Title == "Lamp"));
        Assert.Equal(4, Assert.Single(import.Warnings).Line);
    }

    [Fact]
    public void A_row_of_many_megabytes_stops_the_file()
    {
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(Retail28, Retail(), Retail(("Product Name", new string('x', 12_000_000))))));

        Assert.Single(import.Items);
        Assert.Equal(ImportFailureKind.BadText, Assert.Single(import.Failures).Kind);
        Assert.Contains("line 3", import.Failures[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stray_zero_byte_costs_nothing_else()
    {
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(Retail28, Retail(("Product Name", "La\0mp")), Retail())));

        Assert.Equal(["La\0mp", "Desk lamp"], import.Items.Select(item => item.Title));
    }

    [Fact]
    public void Rows_of_empty_cells_are_none()
    {
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(Retail28, Retail()) + ",,,\n\n , ,\n"));

        Assert.Equal(1, import.Files[0].RowsRead);
    }

    [Fact]
    public void A_layout_named_that_is_none_is_a_wrong_argument() =>
        Assert.Throws<ArgumentException>(() => new OrderHistoryImporter(new ImportOptions { Layout = "none" }, new ImportRecorder()));

    [Fact]
    public void A_layout_named_is_read_without_its_signature()
    {
        var options = new ImportOptions { Layout = "amazonretailorderhistory" };
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(Retail28.Where(column => column != "Total Owed"), Retail())), options);

        Assert.Null(Assert.Single(import.Items).Total);
    }

    [Fact]
    public void Cancelling_stops_a_long_file()
    {
        var path = folder.Write("a.csv", Csv(Retail28, [.. Enumerable.Repeat(Retail(), 3000)]));
        using var cancellation = new CancellationTokenSource();
        using var items = new OrderHistoryImporter(new ImportOptions(), new ImportRecorder()).Import(path, cancellation.Token).GetEnumerator();
        Assert.True(items.MoveNext());
        cancellation.Cancel();

        var rows = 1;
        Assert.Throws<OperationCanceledException>(() =>
        {
            while (items.MoveNext())
            {
                rows++;
            }
        });
        Assert.InRange(rows, 1, 1100);
    }

    [Fact]
    public void Progress_is_told_in_a_long_file()
    {
        var import = ImportRecorder.Import(folder.Write("a.csv", Csv(Retail28, [.. Enumerable.Repeat(Retail(), 9000)])));

        Assert.Equal([4096L, 8192L], import.Reports.Select(report => report.RowsRead));
        Assert.All(import.Reports, report => Assert.InRange(report.BytesRead, 1, report.BytesTotal!.Value));
    }
}
