using AccountGuard.Cli.Output;
using AccountGuard.Detection;
using AccountGuard.Import;

namespace AccountGuard.Cli.Tests.Output;

public sealed class TextOutputTests
{
    [Fact]
    public void Columns_stand_in_line_whatever_the_script()
    {
        var lines = Write(
            100,
            Findings.Order("サナギタケ 粒 100粒入 国内製造 健康補助食品 とても長い題名がここまで続きます", id: "249-0000001-0000001", total: 1234567),
            Findings.Order("ｻﾅｷﾞﾀｹ half width", id: "249-2"),
            Findings.Order("Laptop", id: "三-3", total: null));

        var rows = lines.Where(line => line.StartsWith("  2026-11-01", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, rows.Count);
        string[] titles = ["サナギタケ", "ｻﾅｷﾞﾀｹ", "Laptop"];
        Assert.Single(rows.Zip(titles, (row, title) => DisplayWidth.Of(row[..row.IndexOf(title, StringComparison.Ordinal)])).Distinct());
        Assert.All(lines, line => Assert.InRange(DisplayWidth.Of(line), 0, 100));
    }

    [Fact]
    public void What_comes_from_a_file_cannot_steer_the_terminal()
    {
        var lines = Write(80, Findings.Order("\e[2J\u202Eevil\a\r\ntitle", shipTo: "\e]0;owned\a street", id: "1\e[31m", reason: "\e[8mhidden"));

        Assert.DoesNotContain(lines, line => line.Any(character => char.IsControl(character) || character == '\u202E'));
        Assert.Contains(lines, line => line.Contains("street", StringComparison.Ordinal));
    }

    [Fact]
    public void Each_destination_of_an_episode_stands_over_its_own_orders()
    {
        var lines = Write(100, Findings.Order("Tea", shipTo: "here"), Findings.Order("Watch", shipTo: "there"), Findings.Order("Cups", shipTo: "here"));

        var shown = lines.Where(line => line.Contains("Sent to", StringComparison.Ordinal) || line.StartsWith("  2026-11-01", StringComparison.Ordinal))
            .Select(line => line.Trim().Split(' ')[^1]);
        Assert.Equal(["here", "Tea", "Cups", "there", "Watch"], shown);
    }

    [Fact]
    public void Colours_are_written_only_where_they_can_be_shown()
    {
        Assert.Contains(Write(80, hasColour: true, Findings.Order("title")), line => line.Contains('\e', StringComparison.Ordinal));
        Assert.DoesNotContain(Write(80, hasColour: false, Findings.Order("title")), line => line.Contains('\e', StringComparison.Ordinal));
    }

    [Fact]
    public void Rows_left_out_are_said_the_first_few_by_line()
    {
        var skipped = Enumerable.Range(2, 9).Select(line => new SkippedRow { Path = "a.csv", Line = line, Reason = $"reason of {line}" }).ToList();
        var file = new ImportedFile { Path = "a.csv", Account = "account", RowsRead = 50, RowsImported = 41, RowsSkipped = skipped, RowsSkippedCount = skipped.Count };

        var text = string.Join('\n', Write(100, false, Findings.Result([file])));

        Assert.Contains("9 of 50 rows were not imported from a.csv", text, StringComparison.Ordinal);
        Assert.Contains("line 6: reason of 6", text, StringComparison.Ordinal);
        Assert.DoesNotContain("reason of 7", text, StringComparison.Ordinal);
        Assert.Contains("and 4 more", text, StringComparison.Ordinal);
    }

    private static List<string> Write(int width, params AnomalousOrder[] orders) => Write(width, false, orders);

    private static List<string> Write(int width, bool hasColour, params AnomalousOrder[] orders) => Write(width, hasColour, Findings.Result(orders));

    private static List<string> Write(int width, bool hasColour, AuditResult result)
    {
        using var output = new StringWriter();
        new TextOutput(new CliText(CliText.Of("en")), new Terminal { Output = output, Error = TextWriter.Null, Width = width, HasColour = hasColour }).Write(result);
        return [.. output.ToString().ReplaceLineEndings("\n").Split('\n')];
    }
}
