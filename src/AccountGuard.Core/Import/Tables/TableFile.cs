using System.Collections.Concurrent;
using System.Text;
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

    private readonly Utf8Stream text;
    private readonly ConcurrentDictionary<long, bool> malformed = [];

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
            OnMalformedRecord = record => malformed.TryAdd(record.LineNumber, true),
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
    public bool Read() => Reader.Read();

    /// <summary>The row that a reader of this file stands on; to be asked for once. Of several readers on several threads, each for its own rows.</summary>
    public FileRow Row(CsvReader reader) => new(
        reader,
        reader.LineNumber,
        isMalformed: !malformed.IsEmpty && malformed.TryRemove(reader.LineNumber, out _),
        mayBeDamaged: text.IsDamaged && reader.ByteOffset + reader.RawRecord.Length > text.DamagedFrom);

    /// <summary>The lines in front of the header that are rows and no prose: a spreadsheet program has sorted the header among them.</summary>
    public IEnumerable<long> RowsBeforeHeader()
    {
        using var reader = CsvReader.Create(Preamble, RowOptions(Reader.Separator));
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

    /// <summary>How one row is read by itself.</summary>
    public static CsvReaderOptions RowOptions(char separator) => new()
    {
        Separator = separator,
        HasHeader = false,
        MaxRecordSize = MostRowBytes,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        OnMalformedRecord = _ => { },
    };

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
