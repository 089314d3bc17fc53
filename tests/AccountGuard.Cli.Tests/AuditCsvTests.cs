using CsvHelper;

namespace AccountGuard.Cli.Tests;

public sealed class AuditCsvTests
{
    [Fact]
    public async Task The_header_stands_there_when_nothing_was_found()
    {
        var run = await CliRun.AuditAsync(Repository.Sample("honest-account"), "--format", "csv");

        Assert.Equal("Account,OrderId,OrderDate,Verdict,Evidence,Pattern,Reasons,Episode,Titles,Quantity,Total,Currency,ShipTo,CanCancel,Kind,Layouts\r\n", run.Output);
    }

    [Fact]
    public async Task The_findings_read_back()
    {
        var run = await CliRun.AuditAsync(Repository.Sample("hijacked-buyer-en"), "--format", "csv");

        var rows = CsvRows.Read(run.Output);
        Assert.Equal(5, rows.Count);
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
        Assert.Equal("1198", rows[4][Array.IndexOf(rows[0], "Total")]);
        Assert.Equal("True", rows[4][Array.IndexOf(rows[0], "CanCancel")]);
        Assert.Equal("Apple iPad Air 11-inch Tablet, 128GB, Wi-Fi, Blue", rows[4][Array.IndexOf(rows[0], "Titles")]);
        Assert.Equal("2026-10-26T08:05:20+00:00", rows[4][Array.IndexOf(rows[0], "OrderDate")]);
    }
}

/// <summary>Reads CSV text back.</summary>
internal static class CsvRows
{
    public static List<string[]> Read(string text)
    {
        using var reader = CsvReader.FromText(text, new CsvReaderOptions { HasHeader = false });
        var rows = new List<string[]>();
        while (reader.Read())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).Select(index => reader.GetString(index)).ToArray());
        }

        return rows;
    }
}
