using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using CsvHelper;

namespace AccountGuard.Import.Tables;

/// <summary>The current row of a table, by field. Valid until the next row is read.</summary>
internal readonly struct TableRow
{
    private readonly CsvReader reader;
    private readonly ColumnMap columns;

    public TableRow(CsvReader reader, ColumnMap columns, long line)
    {
        this.reader = reader;
        this.columns = columns;
        Line = line;
    }

    /// <summary>The line of the file where the row starts, counted from 1.</summary>
    public long Line { get; }

    /// <summary>The trimmed cell of a field, the first that says something where it has several columns; empty where the file or the row has no such cell.</summary>
    public ReadOnlySpan<byte> this[OrderField field]
    {
        get
        {
            var index = columns[field];
            if (index < 0)
            {
                return columns.Composed(field) is { } composed ? composed.Read(reader) : default;
            }

            var cell = At(index);
            return columns.HasOthers && Cell.IsAbsent(cell) ? Other(field, cell) : cell;
        }
    }

    private ReadOnlySpan<byte> At(int index) => index < 0 || index >= reader.FieldCount ? default : Cell.Trim(reader.GetSpan(index));

    /// <summary>The first cell of the field's other columns that says something; the cell given where none does.</summary>
    private ReadOnlySpan<byte> Other(OrderField field, ReadOnlySpan<byte> absent)
    {
        for (var index = columns.Next(field, columns[field]); index >= 0; index = columns.Next(field, index))
        {
            var cell = At(index);
            if (!Cell.IsAbsent(cell))
            {
                return cell;
            }
        }

        return absent;
    }
}
