using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import;

/// <summary>Files that a spreadsheet program saved again in the order of its user's country.</summary>
public sealed class DateOrderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Amazon.com", "25/12/2025 08:00", "2026-04-03")]
    [InlineData("Amazon.co.uk", "12/25/2025 08:00", "2026-03-04")]
    [InlineData("Amazon.co.jp", "25.12.2025 08:00", "2026-04-03")]
    [InlineData("Amazon.com", "03/04/2026 08:00", "2026-03-04")]
    [InlineData("amazon.ca", "03/04/2026 08:00", "2026-03-04")]
    [InlineData("Amazon.it", "03/04/2026 08:00", "2026-04-03")]
    [InlineData("Amazon.com.au", "03/04/2026 08:00", "2026-04-03")]
    public void The_other_dates_of_the_file_decide_then_the_marketplace(string site, string other, string expected)
    {
        var import = Import(Row(site, "03/04/2026 09:15"), Row(site, other));

        Assert.Equal(2, import.Items.Count);
        Assert.Equal(DateTime.Parse(expected, CultureInfo.InvariantCulture), import.Items[0].OrderDate!.Value.UtcDateTime.Date);
        Assert.Empty(import.Warnings);
    }

    [Fact]
    public void A_shipping_date_decides_as_well() =>
        Assert.Equal(3, Import(Row("Amazon.com", "04/03/2026"), Row("Amazon.com", "2026-01-01", "25/12/2025")).Items[0].OrderDate!.Value.Month);

    [Theory]
    [InlineData("Amazon.co.jp", "Amazon.co.jp")]
    [InlineData("Amazon.com", "Amazon.it")]
    [InlineData("", "panda01")]
    public void Where_nothing_decides_the_row_is_reported(string site, string other)
    {
        var import = Import(Row(site, "03/04/2026 09:15"), Row(other, "2026-01-10T19:48:15Z", "05/06/2026"));

        Assert.Contains("-DateOrder", Assert.Single(import.Skipped).Reason, StringComparison.Ordinal);
        Assert.Contains("Ship Date", Assert.Single(import.Warnings).Reason, StringComparison.Ordinal);
        Assert.Null(Assert.Single(import.Items).ShippedOn);
    }

    [Fact]
    public void A_file_of_both_kinds_gives_only_the_dates_that_read_one_way()
    {
        var import = Import(Row("Amazon.com", "25/12/2025"), Row("Amazon.com", "12/25/2025"), Row("Amazon.com", "03/04/2026"));

        Assert.Equal(2, import.Items.Count);
        Assert.Equal(4, Assert.Single(import.Skipped).Line);
    }

    [Fact]
    public void A_row_far_behind_that_contradicts_is_reported_and_not_turned_round()
    {
        var rows = Enumerable.Repeat(Row("Amazon.com", "03/04/2026"), 3000).Append(Row("Amazon.com", "25/12/2025")).Append(Row("Amazon.com", "05/06/2026"));

        var import = Import([.. rows]);

        Assert.Equal(3002, Assert.Single(import.Skipped).Line);
        Assert.Contains("other way round", import.Skipped[0].Reason, StringComparison.Ordinal);
        Assert.Equal(5, import.Items[^1].OrderDate!.Value.Month);
    }

    [Fact]
    public void The_first_telling_row_far_behind_decides_for_those_behind_it()
    {
        var rows = Enumerable.Repeat(Row("", "2026-01-10"), 3000).Append(Row("", "03/04/2026")).Append(Row("", "25/12/2025")).Append(Row("", "05/06/2026"));

        var import = Import([.. rows]);

        Assert.Equal(3002, Assert.Single(import.Skipped).Line);
        Assert.Equal(6, import.Items[^1].OrderDate!.Value.Month);
    }

    [Fact]
    public void The_shops_own_dates_are_read_its_way_in_every_country() =>
        Assert.Equal(3, Import(Row("Amazon.co.uk", "03/04/2021 22:32:48 UTC")).Items[0].OrderDate!.Value.Month);

    [Fact]
    public void The_order_history_report_writes_the_month_first_by_itself()
    {
        var path = folder.Write("items.csv", Csv(Report36, Report(("Order Date", "03/04/18"), ("Website", ""), ("Shipment Date", ""))));

        Assert.Equal(3, Assert.Single(ImportRecorder.Import(path).Items).OrderDate!.Value.Month);
    }

    [Theory]
    [InlineData("Amazon.co.uk", "03/04/18", 4)]
    [InlineData("Amazon.co.uk", "12/25/18", 3)]
    [InlineData("Amazon.com", "25/12/18", 4)]
    [InlineData("Amazon.com", "03/04/18", 3)]
    public void The_order_history_report_of_another_country_is_read_its_way(string site, string other, int month)
    {
        var path = folder.Write("items.csv", Csv(
            Report36,
            Report(("Order Date", "03/04/18"), ("Website", site), ("Shipment Date", "")),
            Report(("Order Date", other), ("Website", site), ("Shipment Date", ""))));

        Assert.Equal(month, ImportRecorder.Import(path).Items[0].OrderDate!.Value.Month);
    }

    [Fact]
    public void The_order_history_report_of_two_countries_is_not_guessed()
    {
        var path = folder.Write("items.csv", Csv(
            Report36,
            Report(("Order Date", "03/04/18"), ("Website", "Amazon.com"), ("Shipment Date", "")),
            Report(("Order Date", "03/04/18"), ("Website", "Amazon.co.uk"), ("Shipment Date", ""))));

        Assert.Equal(2, ImportRecorder.Import(path).Skipped.Count);
    }

    private static Dictionary<string, string> Row(string site, string ordered, string shipped = "Not Available") =>
        Retail(("Website", site), ("Order Date", ordered), ("Ship Date", shipped));

    private ImportRecorder Import(params Dictionary<string, string>[] rows) =>
        ImportRecorder.Import(folder.Write("saved again.csv", Csv(Retail28, rows)));
}
