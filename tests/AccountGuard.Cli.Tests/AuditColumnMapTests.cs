namespace AccountGuard.Cli.Tests;

public sealed class AuditColumnMapTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_file_of_any_shop_is_read_by_its_map()
    {
        var path = Write("Nummer;Datum;Summe;Strasse;Ort\nB-1;03/04/2026;1.210;Musterweg 5;Musterstadt\n");

        var run = await CliRun.AuditAsync(
            path, "--column-map", "OrderId=Nummer", "--column-map", "orderdate=Datum", "--column-map", "Total=Summe", "--column-map", "ShipTo=Strasse", "--column-map", "ShipTo=Ort",
            "--column-map", "Currency==EUR", "--date-order", "day-first", "--decimal-mark", ",");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Contains("2026-04-03", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_of_dates_can_be_given()
    {
        var path = Write("Nummer;Datum\nB-1;20260403\n");

        var run = await CliRun.AuditAsync(path, "--column-map", "OrderId=Nummer", "--column-map", "OrderDate=Datum", "--date-format", "yyyyMMdd");

        Assert.Contains("2026-04-03", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_file_is_not_guessed_at_but_a_map_is_proposed_that_reads_it()
    {
        var path = Write("Bestellnummer;Bestell Datum;Summe\nB-1;03.04.2026;12,50\n");

        var run = await CliRun.AuditAsync(path);

        Assert.Equal(2, run.Code);
        Assert.Contains("--column-map OrderId=Bestellnummer --column-map 'OrderDate=Bestell Datum'", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("12,50", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--column-map OrderId=a", "OrderDate")]
    [InlineData("--column-map OrderId", "OrderId")]
    [InlineData("--column-map OrderId=a --column-map OrderDate=b --column-map Colour=c", "Colour")]
    [InlineData("--column-map OrderId=a --column-map OrderDate=b --date-format dd", "dd")]
    [InlineData("--date-format dd.MM.yyyy", "--column-map")]
    [InlineData("--decimal-mark ,", "--column-map")]
    [InlineData("--date-order both", "both")]
    public async Task What_cannot_be_is_refused_before_anything_is_read(string arguments, string named)
    {
        var run = await CliRun.AuditAsync(["nowhere.csv", .. arguments.Split(' ')]);

        Assert.Equal(2, run.Code);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("nowhere.csv", run.Error, StringComparison.Ordinal);
    }

    private string Write(string text)
    {
        var path = Path.Combine(folder.Path, "shop.csv");
        File.WriteAllText(path, text);
        return path;
    }
}
