using AccountGuard.Import.Layouts;

namespace AccountGuard.Core.Tests.Import.Layouts;

/// <summary>Makes sellers' reports in the shapes that shops write. All customers and orders are invented.</summary>
internal static class SellerText
{
    /// <summary>The columns of a form of a layout.</summary>
    public static string[] Columns(string layout, string variant) =>
        [.. LayoutCatalog.Find(layout)!.Variants.Single(form => form.Name == variant).Columns];

    /// <summary>All forms of a layout.</summary>
    public static TheoryData<string> Forms(string layout) => [.. LayoutCatalog.Find(layout)!.Variants.Select(form => form.Name)];

    /// <summary>A table without quotes.</summary>
    public static string Table(char separator, IEnumerable<string> columns, params Dictionary<string, string>[] rows)
    {
        var names = columns.ToList();
        var lines = rows.Select(row => names.Select(name => row.GetValueOrDefault(name, ""))).Prepend(names);
        return string.Concat(lines.Select(cells => string.Join(separator, cells) + "\r\n"));
    }

    /// <summary>A copy of a row with other cells.</summary>
    public static Dictionary<string, string> With(Dictionary<string, string> row, params (string Column, string Cell)[] cells)
    {
        var copy = new Dictionary<string, string>(row, StringComparer.Ordinal);
        foreach (var (column, cell) in cells)
        {
            copy[column] = cell;
        }

        return copy;
    }

    /// <summary>The columns the other way round, without some.</summary>
    public static string[] Turned(IEnumerable<string> columns, params string[] without) => [.. columns.Reverse().Except(without)];
}
