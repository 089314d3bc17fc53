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

    /// <summary>The trimmed cell of a field; empty where the file or the row has no such cell.</summary>
    public ReadOnlySpan<byte> this[OrderField field]
    {
        get
        {
            var index = columns[field];
            if (index < 0)
            {
                return columns.Composed(field) is { } composed ? composed.Read(reader) : default;
            }

            return index >= reader.FieldCount ? default : Cell.Trim(reader.GetSpan(index));
        }
    }
}
