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
}

/// <summary>An open table: its text as UTF-8, its header, and its rows one after the other.</summary>
internal sealed class TableFile : IDisposable
{
    /// <summary>Bytes that one row may have. A gift message has a few hundred; a quote that is never closed swallows all that follows.</summary>
    private const int MostRowBytes = 4 * 1024 * 1024;

    /// <summary>Bytes that no honest row reaches.</summary>
    private const int LongestOrdinaryRow = 64 * 1024;

    /// <summary>Bytes of the longest cell that a row of sums begins with.</summary>
    private const int LongestSummary = 256;

    private readonly Utf8Stream text;
    private bool isMalformed;
    private int usualCells;

    private TableFile(Utf8Stream text, OrderHistoryLayout? wanted)
    {
        this.text = text;
        var start = text.Peek();
        State = StateOf(start);
        var header = new HeaderPlace(0, ',');
        var headless = State == TableState.Table ? HeadlessTable.Find(start) : null;
        if (headless is not null)
        {
            header = new HeaderPlace(0, headless.SeparatorWithoutHeader);
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
        }
    }

    public CsvReader Reader { get; }

    public TableState State { get; }

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

    /// <summary>Whether a quote in the current row hides where its cells end, so that some may stand in the wrong column.</summary>
    public bool IsShifted => isMalformed && Reader.FieldCount != Headers.Count;

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
        var prose = default(ReadOnlySpan<byte>);
        for (var index = 0; index < reader.FieldCount; index++)
        {
            var cell = Cell.Trim(reader.GetSpan(index));
            if (!cell.IsEmpty && !prose.IsEmpty)
            {
                return false;
            }

            prose = cell.IsEmpty ? prose : cell;
        }

        return prose.IsEmpty || layout.IsProse(Cell.Text(prose));
    }

    /// <inheritdoc/>
    public void Dispose() => Reader.Dispose();

    /// <summary>Text may have a stray zero byte; programs' files, and UTF-16 without its mark, are full of them.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> start)
    {
        var zeros = 0;
        foreach (var one in start)
        {
            zeros += one == 0 ? 1 : 0;
        }

        return zeros * 100 > start.Length;
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
