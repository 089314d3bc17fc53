using System.Text;
using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>What the rows of one file have in common.</summary>
internal sealed class RowContext
{
    private readonly DecimalMark mark;
    private readonly byte[] currencyBytes;
    private readonly TextPool pool;

    public RowContext(OrderHistoryLayout layout, ColumnMap columns, IRowLedger ledger, string path, string account, TimeZoneInfo? zone, TableEvidence evidence, string? currency)
    {
        Currency = currency ?? layout.Currency;
        Layout = layout;
        Columns = columns;
        Ledger = ledger;
        Origin = new LineOrigin(account, layout.Name, path);
        Dates = new DateCell(layout.Dates, zone, layout.Offset, evidence.DateOrder, layout.DateFormats);
        mark = layout.DecimalMark == DecimalMark.Unknown ? evidence.DecimalMark : layout.DecimalMark;
        currencyBytes = Encoding.ASCII.GetBytes(Currency ?? "");
        pool = new TextPool();
    }

    private RowContext(RowContext other, IRowLedger ledger)
    {
        Currency = other.Currency;
        Layout = other.Layout;
        Columns = other.Columns;
        Ledger = ledger;
        Origin = other.Origin;
        Dates = other.Dates.Copy();
        mark = other.mark;
        currencyBytes = other.currencyBytes;
        pool = other.pool;
    }

    public OrderHistoryLayout Layout { get; }

    public ColumnMap Columns { get; }

    public IRowLedger Ledger { get; }

    /// <summary>Where the lines come from.</summary>
    public LineOrigin Origin { get; }

    public DateCell Dates { get; }

    /// <summary>The currency (ISO 4217) of amounts that name none: the one that stands in front of the table, or the layout's; null where neither tells.</summary>
    public string? Currency { get; }

    /// <summary>The same for a mapper on another thread, with the dates known so far.</summary>
    public RowContext With(IRowLedger ledger) => new(this, ledger);

    /// <summary>Texts made of cells, one for each distinct one.</summary>
    /// <param name="read">Makes a text of a trimmed cell that is not absent.</param>
    public CellCache<string?> Texts(Func<string, string?> read) => new(cell => read(cell) is { } text ? pool.Share(text) : null);

    /// <summary>Reads an amount. What is there but cannot be read is reported, and the row goes on without it.</summary>
    public decimal? Number(in TableRow row, OrderField field)
    {
        var cell = row[field];
        return cell.IsEmpty ? null : NumberCell.TryReadBare(cell, out var bare) ? bare : Written(row, field, CurrencyOf(row));
    }

    /// <summary>Reads a count of pieces; see <see cref="Number(in TableRow, OrderField)"/>.</summary>
    public int? Count(in TableRow row, OrderField field)
    {
        var cell = row[field];
        if (cell.IsEmpty || !((NumberCell.TryReadBare(cell, out var bare) ? bare : Written(row, field, [])) is { } number))
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

    private ReadOnlySpan<byte> CurrencyOf(in TableRow row)
    {
        var named = row[OrderField.Currency];
        return named.IsEmpty ? currencyBytes : named;
    }

    private decimal? Written(in TableRow row, OrderField field, ReadOnlySpan<byte> currency)
    {
        var cell = row[field];
        if (Cell.IsAbsent(cell))
        {
            return null;
        }

        if (NumberCell.TryReadAmount(cell, mark, out var amount, currency))
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
