using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import;

/// <summary>What a spreadsheet program does to numbers when it saves an export again; for dates see <see cref="DateOrderTests"/>.</summary>
public sealed class SavedAgainTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("12,50", "EUR", "1210")]
    [InlineData("1.050,00", "EUR", "1210")]
    [InlineData("12.50", "EUR", "1.210")]
    [InlineData("12", "EUR", "1.210")]
    [InlineData("12", "JPY", "1210")]
    [InlineData("12", "￥", "1210")]
    [InlineData("12,50", "KWD", "1.210")]
    public void A_point_before_three_digits_is_read_as_the_other_amounts_or_the_currency_say(string other, string currency, string expected)
    {
        var import = Import(Row("1.210", currency), Row(other, currency));

        Assert.Equal(decimal.Parse(expected, CultureInfo.InvariantCulture), import.Items[0].Total);
        Assert.Empty(import.Warnings);
    }

    [Fact]
    public void Amounts_that_contradict_each_other_decide_nothing() =>
        Assert.Equal(1.210m, Import(Row("1.210", "EUR"), Row("12,50", "EUR"), Row("12.50", "EUR")).Items[0].Total);

    [Fact]
    public void Pieces_are_no_amounts_of_the_rows_currency() =>
        Assert.Equal(1, Assert.Single(Import(Retail(("Quantity", "1.000"), ("Currency", "JPY"), ("Unit Price", "1200"), ("Total Owed", "1200"), ("Unit Price Tax", ""))).Items).Quantity);

    [Theory]
    [InlineData("2.49123E+17")]
    [InlineData("11210000010000000000")]
    [InlineData("\"=\"\"2.49123E+17\"\"\"")]
    public void A_lost_order_number_is_imported_and_told(string id)
    {
        var text = Csv(Retail28, Retail(("Order ID", "#"))).Replace("\"#\"", id, StringComparison.Ordinal);

        var import = ImportRecorder.Import(folder.Write("a.csv", text));

        Assert.Single(import.Items);
        Assert.Contains("“Order ID” was lost", Assert.Single(import.Warnings).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=\"111-1000001-2000001\"")]
    [InlineData("\"=\"\"111-1000001-2000001\"\"\"")]
    [InlineData("'111-1000001-2000001")]
    public void Excels_guards_around_an_order_number_are_none_of_it(string id)
    {
        var text = Csv(Retail28, Retail(("Order ID", "#"))).Replace("\"#\"", id, StringComparison.Ordinal);

        Assert.Equal("111-1000001-2000001", Assert.Single(ImportRecorder.Import(folder.Write("a.csv", text)).Items).OrderId);
    }

    [Theory]
    [InlineData("")]
    [InlineData(";")]
    [InlineData(";;;")]
    public void Rows_packed_in_one_cell_are_unpacked(string behind)
    {
        var lines = Csv(Retail28, Retail(("Product Name", "Lamp, 17\" wide")), Retail()).TrimEnd('\n').Split('\n');
        var packed = lines.Skip(1).Select(line => $"\"{line.Replace("\"", "\"\"", StringComparison.Ordinal)}\"{behind}");

        var import = ImportRecorder.Import(folder.Write("a.csv", string.Join("\r\n", packed.Prepend(lines[0].Replace("\"", "", StringComparison.Ordinal) + behind))));

        Assert.Equal(["Lamp, 17\" wide", "Desk lamp"], import.Items.Select(item => item.Title));
        Assert.Equal([2L, 3L], import.Items.Select(item => item.SourceLine));
        Assert.Empty(import.Warnings);
    }

    [Fact]
    public void Rows_sorted_before_the_header_are_reported()
    {
        var lines = Csv(Retail28, Retail(), Retail(), Retail()).TrimEnd('\n').Split('\n');

        var import = ImportRecorder.Import(folder.Write("a.csv", string.Join('\n', lines[1], lines[2], lines[0], lines[3])));

        Assert.Equal([1L, 2L], import.Skipped.Select(row => row.Line));
        Assert.Equal(4, Assert.Single(import.Items).SourceLine);
    }

    private static Dictionary<string, string> Row(string total, string currency) =>
        Retail(("Total Owed", total), ("Currency", currency), ("Unit Price", "12"), ("Shipping Charge", "0"));

    private ImportRecorder Import(params Dictionary<string, string>[] rows) =>
        ImportRecorder.Import(folder.Write("saved again.csv", Csv(Retail28, rows)));
}
