using System.Globalization;
using AccountGuard.Detection;

namespace AccountGuard.Cli.Output;

/// <summary>The orders of one episode as a table whose columns stand in line whatever the script.</summary>
internal sealed class OrderTable(CliText text, Page page)
{
    private const int Margin = 2;
    private const string Gap = "  ";

    /// <summary>Writes the head and one line an order.</summary>
    public void Write(IReadOnlyList<AnomalousOrder> orders)
    {
        var columns = Columns(orders);
        WriteRow(columns, columns.Select(column => column.Head).ToList(), Colour.Faint);
        foreach (var order in orders)
        {
            WriteRow(columns, columns.Select(column => column.Cell(order)).ToList(), VerdictColour(order.Verdict));
        }
    }

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
            new(text["ColumnVerdict"], order => text["Verdict" + order.Verdict]),
            new(text["ColumnOrder"], order => PlainText.Of(order.OrderId)),
            new(text["ColumnTotal"], Total, IsRight: true),
            new(text["ColumnState"], order => text[order.CanCancel ? "StateCanCancel" : "State" + order.Status]),
        ];
        foreach (var column in columns)
        {
            column.Width = orders.Select(column.Cell).Append(column.Head).Max(DisplayWidth.Of);
        }

        var taken = Margin + columns.Sum(column => column.Width + Gap.Length);
        columns.Add(new(text["ColumnTitles"], Titles) { Width = Math.Max(16, page.Width - taken) });
        return columns;
    }

    private void WriteRow(List<Column> columns, List<string> cells, string colour)
    {
        var fitted = columns.Select((column, index) => DisplayWidth.Fit(cells[index], column.Width, column.IsRight)).ToList();
        const int VerdictIndex = 1;
        fitted[VerdictIndex] = page.Paint(fitted[VerdictIndex], colour);
        page.Line(new string(' ', Margin) + string.Join(Gap, fitted));
    }

    private static string Total(AnomalousOrder order)
    {
        if (order.Total is not { } total)
        {
            return "";
        }

        var format = total == decimal.Truncate(total) && order.Currency is "JPY" or "KRW" ? "#,0" : "#,0.00";
        return PlainText.Of($"{total.ToString(format, CultureInfo.InvariantCulture)} {order.Currency}");
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
    }
}
