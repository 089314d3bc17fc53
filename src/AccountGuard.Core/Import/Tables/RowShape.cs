using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using CsvHelper;

namespace AccountGuard.Import.Tables;

/// <summary>Tells rows that are as the header says from those that are not: blank, torn, packed in one cell, too long, too short.</summary>
internal sealed class RowShape
{
    /// <summary>Cells that a line of prose may be cut into: "18,record(s) downloaded,from Sep-01-26 to Sep-30-26" (eBay).</summary>
    private const int MostCellsOfProse = 4;

    /// <summary>Bytes that no honest row reaches.</summary>
    private const int LongestOrdinaryRow = 64 * 1024;

    /// <summary>Bytes of the longest cell that a row of sums begins with.</summary>
    private const int LongestSummary = 256;

    /// <summary>U+FFFD.</summary>
    private static readonly byte[] Replacement = [0xEF, 0xBF, 0xBD];

    private readonly IReadOnlyList<string> headers;
    private readonly OrderHistoryLayout layout;
    private readonly ColumnMap columns;
    private readonly char separator;
    private readonly byte[] firstHeader;
    private int usualCells;

    public RowShape(OrderHistoryLayout layout, ColumnMap columns, IReadOnlyList<string> headers, char separator)
    {
        this.layout = layout;
        this.columns = columns;
        this.headers = headers;
        this.separator = separator;
        firstHeader = headers.Count == 0 ? [] : System.Text.Encoding.UTF8.GetBytes(headers[0]);
    }

    /// <summary>
    /// Whether nothing of the row as a whole needs to be looked at or said: it only has to be mapped. Changes nothing, so
    /// that several threads may ask once <see cref="HasSurplus"/> has been asked for the first row.
    /// </summary>
    public bool IsOrdinary(in FileRow row) =>
        !row.IsMalformed
        && row.Reader.FieldCount > 1
        && row.Reader.FieldCount <= usualCells
        && !IsBlankOrProse(row.Reader)
        && !IsSummary(row.Reader)
        && !IsHeader(row.Reader)
        && !HasFilledSurplus(row.Reader)
        && !IsShort(row.Reader)
        && !IsDamaged(row);

    /// <summary>Whether a quote in the row hides where its cells end, so that some may stand in the wrong column or be cut off.</summary>
    public bool IsShifted(in FileRow row) => row.IsMalformed && (row.Reader.FieldCount != headers.Count || IsLastCellOpen(row.Reader));

    /// <summary>
    /// The row out of the one cell that it is packed in: programs of countries whose lists have ";" between read a
    /// file of commas as one column and save each row in quotes. Null where the row is not packed.
    /// </summary>
    public CsvReader? Unwrapped(CsvReader reader)
    {
        if (reader.FieldCount != 1 || headers.Count < 2 || reader.RawRecord.Length < 2 || reader.RawRecord[0] != '"')
        {
            return null;
        }

        var row = reader.GetSpan(0);
        while (!row.IsEmpty && row[row.Length - 1] == ';')
        {
            row = row.Slice(0, row.Length - 1);
        }

        return row.IndexOf((byte)separator) < 0 ? null : CsvReader.Create(row.ToArray(), TableFile.RowOptions(separator));
    }

    /// <summary>
    /// The row line by line, where a quote that was not closed in its line has swallowed the lines behind it; null where
    /// the row is whole.
    /// </summary>
    public BrokenRow? Broken(in FileRow row)
    {
        var reader = row.Reader;
        var hasSwallowed = row.IsMalformed && reader.RawRecord.IndexOf((byte)'\n') >= 0
            && (reader.FieldCount > headers.Count || reader.RawRecord.Length > LongestOrdinaryRow || EndsOpen(reader));
        return hasSwallowed ? new BrokenRow(reader.RawRecord.ToArray(), separator, row.Line, row.MayBeDamaged) : null;
    }

    /// <summary>Whether the row is none: empty cells only, or a line of prose that the layout knows.</summary>
    public bool IsBlankOrProse(CsvReader reader) =>
        (reader.FieldCount <= MostCellsOfProse || new TableRow(reader, columns, line: 0)[OrderField.OrderId].IsEmpty) && HasNoCells(reader);

    /// <summary>Whether the row only sums the others up: its first filled cell says so.</summary>
    public bool IsSummary(CsvReader reader)
    {
        for (var index = 0; layout.SummaryRow is not null && index < reader.FieldCount; index++)
        {
            var cell = Cell.Trim(reader.GetSpan(index));
            if (!cell.IsEmpty)
            {
                return cell.Length <= LongestSummary && layout.SummaryRow.IsMatch(Cell.Text(cell));
            }
        }

        return false;
    }

    /// <summary>Whether the row is the header again: exports were joined.</summary>
    public bool IsHeader(CsvReader reader)
    {
        if (reader.FieldCount != headers.Count || !reader.GetSpan(0).SequenceEqual(firstHeader))
        {
            return false;
        }

        for (var index = 1; index < headers.Count; index++)
        {
            if (!string.Equals(reader.GetString(index), headers[index], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether the row has more cells than the header and the first row, or a filled cell behind the last column: a
    /// comma outside of quotes, most likely, has moved the cells behind it.
    /// </summary>
    public bool HasSurplus(CsvReader reader)
    {
        usualCells = usualCells == 0 ? Math.Max(reader.FieldCount, headers.Count) : usualCells;
        return reader.FieldCount > usualCells || HasFilledSurplus(reader);
    }

    /// <summary>Whether the row ends before the last column that the layout reads.</summary>
    public bool IsShort(CsvReader reader) => reader.FieldCount < headers.Count && reader.FieldCount <= columns.Last;

    /// <summary>Whether bytes of the row are no letters in the file's encoding, so that U+FFFD stands in their place.</summary>
    public static bool IsDamaged(in FileRow row) => row.MayBeDamaged && row.Reader.RawRecord.IndexOf(Replacement) >= 0;

    private bool HasFilledSurplus(CsvReader reader)
    {
        for (var index = headers.Count; index < reader.FieldCount; index++)
        {
            if (!Cell.Trim(reader.GetSpan(index)).IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private bool HasNoCells(CsvReader reader)
    {
        var filled = 0;
        var isProse = false;
        for (var index = 0; index < reader.FieldCount; index++)
        {
            var cell = Cell.Trim(reader.GetSpan(index));
            if (cell.IsEmpty)
            {
                continue;
            }

            if (++filled > MostCellsOfProse)
            {
                return false;
            }

            isProse |= layout.Prose.Count > 0 && layout.IsProse(Cell.Text(cell));
        }

        return filled == 0 || (isProse && (filled == 1 || reader.FieldCount <= MostCellsOfProse));
    }

    private static bool IsLastCellOpen(CsvReader reader)
    {
        var last = reader.GetRawSpan(reader.FieldCount - 1);
        return last.Length > 0 && last[0] == '"' && (last.Length == 1 || last[last.Length - 1] != '"');
    }

    /// <summary>Whether the row's last field begins with a quote and runs over lines, so that fields behind it are missing.</summary>
    private bool EndsOpen(CsvReader reader)
    {
        var last = reader.GetRawSpan(reader.FieldCount - 1);
        return reader.FieldCount < headers.Count && last.IndexOf((byte)'\n') >= 0;
    }
}
