using System.Text;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Tables;

/// <summary>Rows that several threads map are told as by one thread: long files beside the same rows in files too short for threads.</summary>
public sealed class ParallelRowsTests : IDisposable
{
    private const int Rows = 12_000;
    private const int RowsOfShortFile = 3000;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("blank", 1)]
    [InlineData("spaces", 1)]
    [InlineData("short", 1)]
    [InlineData("surplus", 1)]
    [InlineData("stray quote", 1)]
    [InlineData("text behind quote", 1)]
    [InlineData("unclosed quote", 3)]
    [InlineData("header", 1)]
    [InlineData("packed", 1)]
    [InlineData("no order", 1)]
    [InlineData("bad date", 1)]
    [InlineData("bad amount", 1)]
    [InlineData("lost id", 1)]
    [InlineData("zeros", 1)]
    [InlineData("two lines", 2)]
    public void A_row_that_is_odd_is_told_as_in_a_short_file(string oddity, int lines)
    {
        var rows = Enumerable.Range(0, Rows).Select(number => number % 500 == 250 ? Odd(oddity, number) : Line(Row(number))).ToList();
        var header = Csv(Retail28).TrimEnd('\r', '\n');

        var whole = ImportRecorder.Import(folder.Write("long.csv", string.Join("\r\n", rows.Prepend(header)) + "\r\n"));
        var parts = Enumerable.Range(0, Rows / RowsOfShortFile)
            .Select(part => ImportRecorder.Import(folder.Write(
                $"short{part}.csv", string.Join("\r\n", rows.Skip(part * RowsOfShortFile).Take(RowsOfShortFile).Prepend(header)) + "\r\n")))
            .ToList();

        var linesOfPart = RowsOfShortFile + (RowsOfShortFile / 500 * (lines - 1));
        Assert.Equal(parts.SelectMany((part, index) => part.Items.Select(item => Told(item, index * linesOfPart))), whole.Items.Select(item => Told(item, 0)));
        Assert.Equal(
            parts.SelectMany((part, index) => part.Skipped.Select(row => (row.Line + (index * linesOfPart), row.Reason))), whole.Skipped.Select(row => (row.Line, row.Reason)));
        Assert.Equal(
            Once(parts.SelectMany((part, index) => part.Warnings.Select(row => (row.Line + (index * linesOfPart), row.Reason))), oddity),
            whole.Warnings.Select(row => (row.Line, row.Reason)));
        Assert.Equal(parts.Sum(part => part.Files[0].RowsRead), whole.Files[0].RowsRead);
    }

    [Fact]
    public void The_first_date_that_reads_one_way_tells_those_behind_it_and_none_before()
    {
        const int Telling = 9000;
        var header = Csv(Retail28).TrimEnd('\r', '\n');
        var rows = Enumerable.Range(0, Rows).Select(number => Line(Row(number, ("Website", "shop.example"), ("Order Date", number == Telling ? "31/03/2026 10:00" : "05/04/2026 10:00"))));

        var import = ImportRecorder.Import(folder.Write("long.csv", string.Join("\r\n", rows.Prepend(header))));

        Assert.Equal(Enumerable.Range(0, Telling).Select(number => number + 2L), import.Skipped.Select(row => row.Line));
        Assert.Equal(Rows - Telling, import.Items.Count);
        Assert.All(import.Items.Skip(1), item => Assert.Equal(new DateTime(2026, 4, 5), item.OrderDate!.Value.Date));
    }

    [Fact]
    public void Damaged_letters_are_told_where_they_stand()
    {
        var header = Csv(Retail28).TrimEnd('\r', '\n');
        var text = Encoding.UTF8.GetBytes(string.Join("\r\n", Enumerable.Range(0, Rows).Select(number => Line(Row(number, ("Product Name", number == 8000 ? "Lamp ##" : "Lamp é")))).Prepend(header)));
        text.AsSpan(text.AsSpan().IndexOf("##"u8), 2).Fill(0xFF);
        var path = Path.Combine(folder.Path, "long.csv");
        File.WriteAllBytes(path, text);

        var import = ImportRecorder.Import(path);

        Assert.Equal(8002, Assert.Single(import.Warnings).Line);
        Assert.Equal(Rows, import.Items.Count);
    }

    /// <summary>Zeros in place of rows are told once a file.</summary>
    private static IEnumerable<(long Line, string Reason)> Once(IEnumerable<(long Line, string Reason)> warnings, string oddity) => oddity == "zeros" ? warnings.Take(1) : warnings;

    private static string Odd(string oddity, int number) => oddity switch
    {
        "blank" => "",
        "spaces" => string.Join(",", Enumerable.Repeat("  ", 28)),
        "short" => Line(Row(number)).Split(',')[0] + "," + Line(Row(number)).Split(',')[1],
        "surplus" => Line(Row(number)) + ",more",
        "stray quote" => Titled(number, "12\" lamp"),
        "text behind quote" => Titled(number, "\"12\" lamp"),
        "unclosed quote" => Titled(number, "\"lamp") + "\r\n" + Line(Row(number)) + "\r\n" + Titled(number, "lamp\""),
        "header" => Csv(Retail28).TrimEnd('\r', '\n'),
        "packed" => "\"" + Line(Row(number)).Replace("\"", "\"\"", StringComparison.Ordinal) + "\"",
        "no order" => Line(Row(number, ("Order ID", ""))),
        "bad date" => Line(Row(number, ("Order Date", "soon"))),
        "bad amount" => Line(Row(number, ("Total Owed", "a lot"))),
        "lost id" => Line(Row(number, ("Order ID", "1.12345E+16"))),
        "zeros" => new string('\0', 40),
        "two lines" => Line(Row(number, ("Product Name", "a lamp\r\nand a shade"))),
        _ => throw new ArgumentOutOfRangeException(nameof(oddity)),
    };

    private static string Titled(int number, string written) => Line(Row(number, ("Product Name", "TITLE"))).Replace("\"TITLE\"", written, StringComparison.Ordinal);

    private static string Line(Dictionary<string, string> row) => Csv(Retail28, row).TrimEnd('\r', '\n').Split(["\r\n", "\n"], 2, StringSplitOptions.None)[1];

    private static Dictionary<string, string> Row(int number, params (string Column, string Cell)[] cells) =>
        Retail([("Order ID", $"111-{number:0000000}-0000001"), ("Product Name", $"Desk lamp {number % 700}"), .. cells]);

    private static string Told(OrderItem item, int linesBefore) =>
        $"{item.SourceLine + linesBefore} {item.OrderId} {item.OrderDate:O} {item.Title} {item.Total} {item.Quantity} {item.ShipTo} {item.Payment} {item.Status} {item.ShippedOn:O}";
}
