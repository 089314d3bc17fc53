using System.Text;
using AccountGuard.Import;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Tables;

/// <summary>Headers that do not stand in the first line, and separators other than the comma.</summary>
public sealed class HeaderSearchTests : IDisposable
{
    private const string Prose =
        "\"Includes Amazon Marketplace, Fulfillment by Amazon (FBA), and Amazon Webstore transactions\"\n"
        + "\"All amounts in USD, unless specified\"\n"
        + "\"Definitions:\"\n"
        + "\"Sales tax collected: Includes sales tax collected from buyers for product sales, shipping, and gift wrap.\"\n"
        + "\"Selling fees: Includes variable closing fees and referral fees.\"\n\n";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    public static TheoryData<string, int> Preambles() => new()
    {
        { "", 1 },
        { Prose, 7 },
        { "Amazon の取引、すべて\n指定のない場合、単位は円\n\n", 4 },
        { Prose.Replace("\n", "\r\n", StringComparison.Ordinal), 7 },
        { "\n\n\n", 4 },
        { ",,,,,,\n", 2 },
        { "\r\r", 3 },
        { "A note with a \"quote that nobody closes, and commas\n\"another, one\n", 3 },
        { "\"prose over\ntwo lines, quoted\"\n", 3 },
        { string.Concat(Enumerable.Repeat("A line of prose; with | other, marks\n", 20)), 21 },
        { "sep=,\r\n", 2 },
    };

    [Theory]
    [MemberData(nameof(Preambles))]
    public void A_header_behind_a_preamble_is_found_in_every_layout_and_lines_keep_their_numbers(string preamble, int headerLine)
    {
        (string[] Columns, Dictionary<string, string> Row)[] layouts = [(Retail28, Retail()), (YourOrders29, YourOrders()), (Report36, Report()), (Filter18, Filter(("商品名", "見本")))];
        foreach (var (columns, row) in layouts)
        {
            var import = ImportRecorder.Import(folder.Write("a.csv", preamble + Csv(columns, row, row)));

            Assert.Equal([headerLine + 1L, headerLine + 2L], import.Items.Select(item => item.SourceLine));
            Assert.Empty(import.Skipped);
            Assert.Empty(import.Failures);
        }
    }

    [Fact]
    public void A_preamble_longer_than_any_report_has_is_no_header()
    {
        var path = folder.Write("a.csv", string.Concat(Enumerable.Repeat("prose\n", 30)) + Csv(Retail28, Retail()));

        Assert.Equal(ImportFailureKind.UnknownLayout, Assert.Single(ImportRecorder.Import(path).Failures).Kind);
    }

    [Theory]
    [InlineData(',')]
    [InlineData('\t')]
    [InlineData(';')]
    [InlineData('|')]
    public void Each_separator_is_told_with_and_without_quotes(char separator)
    {
        string[] columns = ["Order ID", "Order Date", "Total Owed", "Product Name, size; colour | other"];
        string[] row = ["111-1000001-2000001", "2026-01-10", "5", "Lamp"];
        var quoted = Join(columns, true) + Join(row, true);
        var bare = Join(columns[..3], false) + Join(row[..3], false);

        foreach (var text in new[] { quoted, bare, Prose + quoted, "\n" + bare })
        {
            Assert.Equal(5, Assert.Single(ImportRecorder.Import(folder.Write("a.csv", text)).Items).Total);
        }

        string Join(string[] cells, bool isQuoted) => string.Join(separator, cells.Select(cell => isQuoted ? $"\"{cell}\"" : cell)) + "\n";
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    [InlineData('|')]
    public void Excel_names_the_separator_in_the_first_line(char separator)
    {
        var text = $"sep={separator}\r\nOrder ID{separator}Order Date{separator}Total Owed\r\n111-1000001-2000001{separator}2026-01-10{separator}5\r\n";

        Assert.Equal(3, Assert.Single(ImportRecorder.Import(folder.Write("a.csv", text)).Items).SourceLine);
    }

    [Fact]
    public void Names_of_columns_in_a_row_of_an_ordinary_file_are_no_header()
    {
        var path = folder.Write("a.csv", "Order ID,Order Date,Total Owed,Product Name\n111-1000001-2000001,2026-01-10,5,\"Order ID,Order Date,Total Owed\"\n111-1000001-2000002,2026-01-10,5,Lamp\n");

        var import = ImportRecorder.Import(path);

        Assert.Equal([2L, 3L], import.Items.Select(item => item.SourceLine));
    }

    [Fact]
    public void The_layout_asked_for_finds_its_header_by_the_columns_it_requires()
    {
        var path = folder.Write("a.csv", "Prose, with a comma\nOrder Date;Order ID\n2026-01-10;111-1000001-2000001\n");

        var import = ImportRecorder.Import(path, new ImportOptions { Layout = "AmazonRetailOrderHistory" });

        Assert.Equal(3, Assert.Single(import.Items).SourceLine);
    }

    [Fact]
    public void An_unknown_table_is_cut_by_the_separator_that_its_rows_agree_on()
    {
        var path = folder.Write("a.csv", "\n\"Bestellnummer\";Datum (Tag, Monat);Summe\n1;1,5;2,5\n2;1,5;2\n");

        Assert.Contains("Bestellnummer, Datum (Tag, Monat), Summe.", Assert.Single(ImportRecorder.Import(path).Failures).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Day_and_month_are_told_by_the_rows_and_not_by_the_preamble()
    {
        var text = "Made on,25/12/2025\n" + Csv(Retail28, Retail(("Order Date", "12/25/2025"), ("Ship Date", "")), Retail(("Order Date", "03/04/2026"), ("Ship Date", "")));

        Assert.Equal(3, ImportRecorder.Import(folder.Write("a.csv", Encoding.UTF8.GetBytes(text))).Items[1].OrderDate!.Value.Month);
    }
}
