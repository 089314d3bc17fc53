using AccountGuard.Cli.Output;
using AccountGuard.Detection;

namespace AccountGuard.Cli.Tests.Output;

public sealed class CsvOutputTests
{
    [Theory]
    [InlineData("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("say \"hi\", twice\nand leave", "say \"hi\", twice\nand leave")]
    [InlineData("冬虫夏草", "冬虫夏草")]
    public void A_title_is_text_whatever_it_looks_like(string title, string cell)
    {
        var rows = Write(Findings.Order(title, shipTo: title));

        Assert.Equal(cell, rows[1][Array.IndexOf(rows[0], "Titles")]);
        Assert.Equal(cell, rows[1][Array.IndexOf(rows[0], "ShipTo")]);
    }

    [Fact]
    public void A_negative_total_stays_a_number()
    {
        var rows = Write(Findings.Order("title", total: -12.5m));

        Assert.Equal("-12.5", rows[1][Array.IndexOf(rows[0], "Total")]);
        Assert.Equal("2026-11-01T12:30:00+09:00", rows[1][Array.IndexOf(rows[0], "OrderDate")]);
        Assert.Equal("6.25", rows[1][Array.IndexOf(rows[0], "Evidence")]);
    }

    private static List<string[]> Write(AnomalousOrder order)
    {
        using var output = new StringWriter();
        CsvOutput.Write(Findings.Result(order), output);
        return CsvRows.Read(output.ToString());
    }
}
