using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;

namespace AccountGuard.Import.Tables;

/// <summary>What the rows of one file have in common.</summary>
internal sealed class RowContext
{
    public RowContext(OrderHistoryLayout layout, ColumnMap columns, RowLedger ledger, string path, string account, TimeZoneInfo? zone, DateOrder dateOrder, string? currency)
    {
        Currency = currency ?? layout.Currency;
        Layout = layout;
        Columns = columns;
        Ledger = ledger;
        Path = path;
        Account = account;
        Dates = new DateCell(layout.Dates, zone, layout.Offset, dateOrder, layout.DateFormats);
    }

    public OrderHistoryLayout Layout { get; }

    public ColumnMap Columns { get; }

    public RowLedger Ledger { get; }

    public string Path { get; }

    public string Account { get; }

    public DateCell Dates { get; }

    /// <summary>The currency (ISO 4217) of amounts that name none: the one that stands in front of the table, or the layout's; null where neither tells.</summary>
    public string? Currency { get; }

    /// <summary>Reads an amount or count. What is there but cannot be read is reported, and the row goes on without it.</summary>
    public decimal? Number(in TableRow row, OrderField field)
    {
        var cell = row[field];
        if (Cell.IsAbsent(cell))
        {
            return null;
        }

        if (NumberCell.TryReadAmount(cell, Layout.DecimalMark, out var amount))
        {
            return amount.Value;
        }

        Ledger.Warn(row.Line, "RowNumberUnreadable", Columns.Name(field));
        return null;
    }

    /// <summary>Reads a count of pieces; see <see cref="Number"/>.</summary>
    public int? Count(in TableRow row, OrderField field)
    {
        if (Number(row, field) is not { } number)
        {
            return null;
        }

        if (number is >= int.MinValue and <= int.MaxValue && number == decimal.Truncate(number))
        {
            return (int)number;
        }

        Ledger.Warn(row.Line, "RowNumberUnreadable", Columns.Name(field));
        return null;
    }
}
