using System.Text;
using System.Text.RegularExpressions;
using AccountGuard.Import.Layouts;
using AccountGuard.Import.Sources;
using AccountGuard.Import.Text;
using AccountGuard.Import.Values;
using CsvHelper;

namespace AccountGuard.Import.Tables;

/// <summary>What the first block of a file says it is.</summary>
internal enum TableState
{
    /// <summary>A header was read.</summary>
    Table,

    /// <summary>Nothing, or nothing but spaces and line breaks.</summary>
    Empty,

    /// <summary>Bytes that stand in no text.</summary>
    Binary,

    /// <summary>JSON.</summary>
    Json,

    /// <summary>A file of another kind that is known; <see cref="TableFile.OtherKind"/> says which.</summary>
    Other,
}

/// <summary>An open table: its text as UTF-8, its header, and its rows one after the other.</summary>
internal sealed class TableFile : IDisposable
{
    /// <summary>Bytes that one row may have. A gift message has a few hundred; a quote that is never closed swallows all that follows.</summary>
    private const int MostRowBytes = 4 * 1024 * 1024;

    /// <summary>Bytes that no honest row reaches.</summary>
    private const int LongestOrdinaryRow = 64 * 1024;

    /// <summary>U+FFFD.</summary>
    private static readonly byte[] Replacement = [0xEF, 0xBF, 0xBD];

    /// <summary>Bytes of the longest cell that a row of sums begins with.</summary>
    private const int LongestSummary = 256;

    /// <summary>Cells that a line of prose may be cut into: "18,record(s) downloaded,from Sep-01-26 to Sep-30-26" (eBay).</summary>
    public const int MostCellsOfProse = 4;

    private readonly Utf8Stream text;
    private readonly byte[] firstHeader = [];
    private bool isMalformed;
    private int usualCells;

    private TableFile(Utf8Stream text, OrderHistoryLayout? wanted)
    {
        this.text = text;
        OtherKind = FileSignature.Of(text.PeekSource());
        var start = OtherKind is null ? text.Peek() : default;
        State = OtherKind is null ? StateOf(start) : TableState.Other;
        var header = new HeaderPlace(0, ',');
        var headless = State == TableState.Table ? HeadlessTable.Find(start) : null;
        if (headless is not null)
        {
            header = new HeaderPlace(0, headless.Separator ?? ',');
            Head = start.ToArray();
        }
        else if (State == TableState.Table)
        {
            var head = start.ToArray();
            header = new HeaderSearch(head, cells => LayoutMatch.Fit(cells, wanted)).Find();
            text.Blank(header.Offset);
            Head = head.AsMemory(header.Offset);
            Preamble = head.AsMemory(0, header.Offset);
        }

        Reader = CsvReader.Create(text, new CsvReaderOptions
        {
            Separator = header.Separator,
            HasHeader = headless is null,
            MaxRecordSize = MostRowBytes,
            TrackLineNumbers = true,
            IncludeValuesInExceptions = false,
            OnMalformedRecord = _ => isMalformed = true,
        });
        if (headless is not null)
        {
            Headers = [.. headless.Variants[headless.Variants.Count - 1].Columns];
        }
        else if (State == TableState.Table)
        {
            Reader.ReadHeader();
            Headers = Reader.Headers;
            firstHeader = Headers.Count == 0 ? [] : System.Text.Encoding.UTF8.GetBytes(Headers[0]);
        }
    }

    public CsvReader Reader { get; }

    public TableState State { get; }

    /// <summary>The key of the text that says what the file is, where its state is <see cref="TableState.Other"/>.</summary>
    public string? OtherKind { get; }

    /// <summary>The names of the columns as they stand in the file.</summary>
    public IReadOnlyList<string> Headers { get; } = [];

    /// <summary>The first bytes of the text from the header on, as UTF-8, some hundred rows: enough to see how the file writes what layouts leave open.</summary>
    public ReadOnlyMemory<byte> Head { get; }

    /// <summary>What stands in front of the header, as UTF-8.</summary>
    public ReadOnlyMemory<byte> Preamble { get; }

    /// <summary>The IANA name of the encoding.</summary>
    public string Encoding => text.SourceEncoding.WebName;

    /// <summary>Whether the encoding is only the last that fits, so that letters beyond ASCII may be other ones than were meant.</summary>
    public bool IsEncodingGuess => text.IsGuess;

    /// <summary>Whether bytes of the current row are no letters in the file's encoding, so that U+FFFD stands in their place.</summary>
    public bool IsDamaged(CsvReader reader) => text.IsDamaged && reader.RawRecord.IndexOf(Replacement) >= 0;

    /// <summary>Bytes of the file read so far.</summary>
    public long BytesRead => text.BytesRead;

    /// <summary>Opens a table, finds its header and reads it.</summary>
    /// <param name="source">The file.</param>
    /// <param name="encoding">The encoding to read with; null to tell it by evidence.</param>
    /// <param name="wanted">The layout asked for; null to go by the columns alone.</param>
    public static TableFile Open(TableSource source, Encoding? encoding, OrderHistoryLayout? wanted = null)
    {
        var text = new Utf8Stream(source.Open(), encoding);
        try
        {
            return new TableFile(text, wanted);
        }
        catch
        {
            text.Dispose();
            throw;
        }
    }

    /// <summary>Moves to the next row.</summary>
    public bool Read()
    {
        isMalformed = false;
        return Reader.Read();
    }

    /// <summary>Whether a quote in the current row hides where its cells end, so that some may stand in the wrong column or be cut off.</summary>
    public bool IsShifted => isMalformed && (Reader.FieldCount != Headers.Count || IsLastCellOpen());

    /// <summary>
    /// The current row out of the one cell that it is packed in: programs of countries whose lists have ";" between read a
    /// file of commas as one column and save each row in quotes. Null where the row is not packed.
    /// </summary>
    public CsvReader? Unwrapped()
    {
        if (Reader.FieldCount != 1 || Headers.Count < 2 || Reader.RawRecord.Length < 2 || Reader.RawRecord[0] != '"')
        {
            return null;
        }

        var row = Reader.GetSpan(0);
        while (!row.IsEmpty && row[row.Length - 1] == ';')
        {
            row = row.Slice(0, row.Length - 1);
        }

        return row.IndexOf((byte)Reader.Separator) < 0 ? null : CsvReader.Create(row.ToArray(), RowOptions());
    }

    /// <summary>The lines in front of the header that are rows and no prose: a spreadsheet program has sorted the header among them.</summary>
    public IEnumerable<long> RowsBeforeHeader()
    {
        using var reader = CsvReader.Create(Preamble, RowOptions());
        while (Headers.Count > 2 && reader.Read())
        {
            if (reader.FieldCount == Headers.Count && HasCells(reader))
            {
                yield return reader.LineNumber;
            }
        }
    }

    /// <summary>Whether more than one cell of a row is filled.</summary>
    private static bool HasCells(CsvReader reader)
    {
        var filled = 0;
        for (var index = 0; index < reader.FieldCount; index++)
        {
            filled += Cell.Trim(reader.GetSpan(index)).IsEmpty ? 0 : 1;
        }

        return filled > 1;
    }

    private CsvReaderOptions RowOptions() => new()
    {
        Separator = Reader.Separator,
        HasHeader = false,
        MaxRecordSize = MostRowBytes,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        OnMalformedRecord = _ => { },
    };

    /// <summary>Whether a row ends before the last column that the layout reads.</summary>
    public bool IsShort(CsvReader reader, ColumnMap columns) => reader.FieldCount < Headers.Count && reader.FieldCount <= columns.Last;

    /// <summary>Whether a row is the header again: exports were joined.</summary>
    public bool IsHeader(CsvReader reader)
    {
        if (reader.FieldCount != Headers.Count || !reader.GetSpan(0).SequenceEqual(firstHeader))
        {
            return false;
        }

        for (var index = 1; index < Headers.Count; index++)
        {
            if (!string.Equals(reader.GetString(index), Headers[index], StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether a row has more cells than the header and the first row, or a filled cell behind the last column: a
    /// comma outside of quotes, most likely, has moved the cells behind it.
    /// </summary>
    public bool HasSurplus(CsvReader reader)
    {
        usualCells = usualCells == 0 ? Math.Max(reader.FieldCount, Headers.Count) : usualCells;
        var isSurplus = reader.FieldCount > usualCells;
        for (var index = Headers.Count; index < reader.FieldCount && !isSurplus; index++)
        {
            isSurplus = !Cell.Trim(reader.GetSpan(index)).IsEmpty;
        }

        return isSurplus;
    }

    /// <summary>
    /// The current row line by line, where a quote that was not closed in its line has swallowed the lines behind it;
    /// null where the row is whole.
    /// </summary>
    public BrokenRow? Broken()
    {
        var hasSwallowed = isMalformed && Reader.RawRecord.IndexOf((byte)'\n') >= 0
            && (Reader.FieldCount > Headers.Count || Reader.RawRecord.Length > LongestOrdinaryRow || EndsOpen());
        return hasSwallowed ? new BrokenRow(Reader.RawRecord.ToArray(), Reader.Separator, Reader.LineNumber) : null;
    }

    private bool IsLastCellOpen()
    {
        var last = Reader.GetRawSpan(Reader.FieldCount - 1);
        return last.Length > 0 && last[0] == '"' && (last.Length == 1 || last[last.Length - 1] != '"');
    }

    /// <summary>Whether the row's last field begins with a quote and runs over lines, so that fields behind it are missing.</summary>
    private bool EndsOpen()
    {
        var last = Reader.GetRawSpan(Reader.FieldCount - 1);
        return Reader.FieldCount < Headers.Count && last.IndexOf((byte)'\n') >= 0;
    }

    /// <summary>Whether the current row of a reader only sums the others up: its first filled cell says so.</summary>
    public static bool IsSummary(CsvReader reader, Regex summary)
    {
        for (var index = 0; index < reader.FieldCount; index++)
        {
            var cell = Cell.Trim(reader.GetSpan(index));
            if (!cell.IsEmpty)
            {
                return cell.Length <= LongestSummary && summary.IsMatch(Cell.Text(cell));
            }
        }

        return false;
    }

    /// <summary>Whether the current row of a reader is none: empty cells only, or a line of prose that the layout knows.</summary>
    public static bool IsBlankOrProse(CsvReader reader, OrderHistoryLayout layout)
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

    /// <inheritdoc/>
    public void Dispose() => Reader.Dispose();

    /// <summary>Text may have a stray zero byte, and zeros alone at its end, where a download was interrupted; programs' files are full of them.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> start)
    {
        var length = start.Length;
        while (length > 0 && start[length - 1] == 0)
        {
            length--;
        }

        var zeros = 0;
        foreach (var one in start.Slice(0, length))
        {
            zeros += one == 0 ? 1 : 0;
        }

        return zeros * 100 > length || (length == 0 && !start.IsEmpty);
    }

    private static TableState StateOf(ReadOnlySpan<byte> start)
    {
        var visible = Cell.Trim(start);
        return IsBinary(start) ? TableState.Binary
            : visible.IsEmpty ? TableState.Empty
            : visible[0] == '{' || (visible[0] == '[' && visible.IndexOf((byte)'{') is > 0 and < 8) ? TableState.Json
            : TableState.Table;
    }
}
