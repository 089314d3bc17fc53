using System.Globalization;
using AccountGuard.Detection;

namespace AccountGuard.Cli.Output;

/// <summary>The orders of one episode as a table whose columns stand in line whatever the script.</summary>
internal sealed class OrderTable(CliText text, Page page)
{
    private const int Margin = 2;
    private const string Gap = "  ";

    /// <summary>Real order numbers and totals are shorter; what a file claims beyond that must not push the rest aside.</summary>
    private const int WidestColumn = 24;

    /// <summary>With less room beside the other columns a title stands on a line of its own.</summary>
    private const int NarrowestTitle = 24;
    private const int TitleIndent = Margin + 2;

    /// <summary>Writes the head and each order on a line, on a narrow terminal on two.</summary>
    public void Write(IReadOnlyList<AnomalousOrder> orders)
    {
        var columns = Columns(orders);
        var room = page.Width - Margin - columns.Sum(column => column.Width + Gap.Length);
        var hasTitleColumn = room >= NarrowestTitle;
        if (hasTitleColumn)
        {
            columns.Add(new(text["ColumnTitles"], Titles) { Width = room });
        }

        page.Line(Row(columns, column => column.Fit(column.Head)), Colour.Faint);
        foreach (var order in orders)
        {
            page.Line(Row(columns, column => page.Paint(column.Fit(column.Cell(order)), column.Colour(order))));
            if (!hasTitleColumn)
            {
                page.Line(new string(' ', TitleIndent) + DisplayWidth.Fit(Titles(order), page.Width - TitleIndent));
            }
        }
    }

    private static string Row(List<Column> columns, Func<Column, string> cell) =>
        new string(' ', Margin) + string.Join(Gap, columns.Select(cell));

    private static string VerdictColour(Verdict verdict) => verdict switch
    {
        Verdict.Severe => Colour.Red,
        Verdict.Alert => Colour.Yellow,
        _ => Colour.Cyan,
    };

    private List<Column> Columns(IReadOnlyList<AnomalousOrder> orders)
    {
        var isUtc = orders.All(order => order.OrderDate.Offset == TimeSpan.Zero);
        List<Column> columns =
        [
            new(text[isUtc ? "ColumnDateUtc" : "ColumnDate"], order => order.OrderDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            new(text["ColumnVerdict"], order => text["Verdict" + order.Verdict]) { Colour = order => VerdictColour(order.Verdict) },
            new(text["ColumnOrder"], order => PlainText.Of(order.OrderId)),
            new(text["ColumnTotal"], order => Amount.Of(order.Total, order.Currency), IsRight: true),
            new(text["ColumnState"], order => text[order.CanCancel ? "StateCanCancel" : "State" + order.Status]),
        ];
        foreach (var column in columns)
        {
            column.Width = Math.Min(WidestColumn, orders.Select(column.Cell).Append(column.Head).Max(DisplayWidth.Of));
        }

        return columns;
    }

    private string Titles(AnomalousOrder order) => order.Titles.Count switch
    {
        0 => "",
        1 => PlainText.Of(order.Titles[0]),
        var count => text["TitleAndMore", PlainText.Of(order.Titles[0]), count - 1],
    };

    private sealed record Column(string Head, Func<AnomalousOrder, string> Cell, bool IsRight = false)
    {
        public int Width { get; set; }

        public Func<AnomalousOrder, string> Colour { get; init; } = _ => Output.Colour.None;

        public string Fit(string cell) => DisplayWidth.Fit(cell, Width, IsRight);
    }
}
