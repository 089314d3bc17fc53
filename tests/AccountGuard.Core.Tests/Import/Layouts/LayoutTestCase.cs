using AccountGuard.Import.Layouts;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Import.ExportText;

namespace AccountGuard.Core.Tests.Import.Layouts;

/// <summary>What the tests of a layout share: a folder of their own and files in every form of the layout.</summary>
public abstract class LayoutTestCase : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly OrderHistoryLayout layout;

    protected LayoutTestCase(string layout) => this.layout = LayoutCatalog.Find(layout)!;

    private protected TemporaryFolder Folder => folder;

    public void Dispose()
    {
        folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The columns of the newest form that has all the columns given.</summary>
    private protected IReadOnlyList<string> Columns(params string[] wanted) =>
        layout.Variants.Last(variant => wanted.All(variant.Columns.Contains)).Columns;

    private protected ImportRecorder Import(string text) => ImportRecorder.Import(folder.Write("orders.csv", text));

    private protected ImportRecorder ImportRows(params Dictionary<string, string>[] rows) => Import(Table(Columns(), rows));

    private protected string Table(IEnumerable<string> columns, params Dictionary<string, string>[] rows) =>
        layout.Separator is { } separator ? Csv(columns, rows).Replace("\",\"", $"\"{separator}\"", StringComparison.Ordinal) : Csv(columns, rows);

    private protected OrderItem Line(params (string Column, string Cell)[] cells) =>
        Assert.Single(ImportRows(Row(cells)).Items);

    /// <summary>An ordinary row; cells given replace its own.</summary>
    private protected abstract Dictionary<string, string> Row(params (string Column, string Cell)[] cells);

    /// <summary>The same row is read the same in every form, whatever the order of the columns.</summary>
    [Fact]
    public void Every_form_is_read_in_any_order_of_columns()
    {
        foreach (var variant in layout.Variants)
        {
            foreach (var columns in new[] { variant.Columns, variant.Columns.Reverse(), variant.Columns.OrderBy(column => column, StringComparer.Ordinal) })
            {
                var import = Import(Table(columns, Row(), Row()));

                Assert.Empty(import.Failures);
                Assert.Equal((layout.Name, 2L, 2L), (import.Files[0].Layout, import.Files[0].RowsRead, import.Files[0].RowsImported));
                Assert.All(import.Items, item => Assert.Equal(layout.Name, item.Layout));
                Assert.Empty(import.Warnings);
            }
        }
    }

    /// <summary>No cell, whatever it holds, stops the import or loses a row in silence.</summary>
    [Fact]
    public void Hostile_cells_lose_no_row()
    {
        string[] cells = ["", "\0", "=1+1", "999999999999999999999999", "-", "\"", new string('x', 100_000), "; ; ;", ",,,,", "31/02/2026", "\uD83D\uDE00 \u202E"];
        foreach (var column in layout.Variants[^1].Columns)
        {
            var import = Import(Table(layout.Variants[^1].Columns, [.. cells.Select(cell => Row((column, cell))), Row()]));

            Assert.Equal(cells.Length + 1, Assert.Single(import.Files).RowsRead);
            Assert.Empty(import.Failures);
            Assert.NotEmpty(import.Items);
        }
    }

    private protected static Dictionary<string, string> With(Dictionary<string, string> row, (string Column, string Cell)[] cells)
    {
        foreach (var (column, cell) in cells)
        {
            row[column] = cell;
        }

        return row;
    }

    private protected static DateTimeOffset Day(int year, int month, int day, int offset = 0) => new(year, month, day, 0, 0, 0, TimeSpan.FromHours(offset));
}
