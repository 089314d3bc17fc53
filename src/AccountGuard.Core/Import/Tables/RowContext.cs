using System.Text;
using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;

namespace AccountGuard.Import.Tables;

/// <summary>What the rows of one file have in common.</summary>
internal sealed class RowContext
{
    private readonly DecimalMark mark;
    private readonly byte[] currencyBytes;

    public RowContext(OrderHistoryLayout layout, ColumnMap columns, RowLedger ledger, string path, string account, TimeZoneInfo? zone, TableEvidence evidence, string? currency)
    {
        Currency = currency ?? layout.Currency;
        Layout = layout;
        Columns = columns;
        Ledger = ledger;
        Path = path;
        Account = account;
        Dates = new DateCell(layout.Dates, zone, layout.Offset, evidence.DateOrder, layout.DateFormats);
        mark = layout.DecimalMark == DecimalMark.Unknown ? evidence.DecimalMark : layout.DecimalMark;
        currencyBytes = Encoding.ASCII.GetBytes(Currency ?? "");
    }

    public OrderHistoryLayout Layout { get; }

    public ColumnMap Columns { get; }

    public RowLedger Ledger { get; }

    public string Path { get; }

    public string Account { get; }

    public DateCell Dates { get; }

    /// <summary>The currency (ISO 4217) of amounts that name none: the one that stands in front of the table, or the layout's; null where neither tells.</summary>
    public string? Currency { get; }

    /// <summary>Reads an amount. What is there but cannot be read is reported, and the row goes on without it.</summary>
    public decimal? Number(in TableRow row, OrderField field)
    {
        var named = row[OrderField.Currency];
        return Number(row, field, named.IsEmpty ? currencyBytes : named);
    }

    /// <summary>Reads a count of pieces; see <see cref="Number(in TableRow, OrderField)"/>.</summary>
    public int? Count(in TableRow row, OrderField field)
    {
        if (Number(row, field, default) is not { } number)
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

    /// <summary>Whether a number that tells orders or lines apart is lost: one that a spreadsheet program has shortened tells nothing any more. Reports it.</summary>
    public bool IsIdLost(in TableRow row, OrderField field)
    {
        var isLost = SpreadsheetId.IsLost(row[field]);
        if (isLost)
        {
            Ledger.Warn(row.Line, "RowIdLost", Columns.Name(field));
        }

        return isLost;
    }

    private decimal? Number(in TableRow row, OrderField field, ReadOnlySpan<byte> currencyOfRow)
    {
        var cell = row[field];
        if (Cell.IsAbsent(cell))
        {
            return null;
        }

        if (NumberCell.TryReadAmount(cell, mark, out var amount, currencyOfRow))
        {
            return amount.Value;
        }

        if (!NumberCell.IsAbsent(cell))
        {
            Ledger.Warn(row.Line, "RowNumberUnreadable", Columns.Name(field));
        }

        return null;
    }
}
