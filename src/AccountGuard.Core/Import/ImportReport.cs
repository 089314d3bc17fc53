using AccountGuard.Orders;

namespace AccountGuard.Import;

/// <summary>What became of one file. Always <see cref="RowsRead"/> = <see cref="RowsImported"/> + <see cref="RowsSkippedCount"/>.</summary>
public sealed class ImportedFile
{
    /// <summary>The file; for a file in a zip "archive.zip!/inner/path.csv".</summary>
    public required string Path { get; init; }

    /// <summary>The account its lines were written for.</summary>
    public required string Account { get; init; }

    /// <summary>The name of the layout it was read with; null where none was recognised.</summary>
    public string? Layout { get; init; }

    /// <summary>The IANA name of the encoding it was read with, such as "utf-8" or "shift_jis"; null where it was not read.</summary>
    public string? Encoding { get; init; }

    /// <summary>What stands between its cells, such as ',' or a tab; null where it was not read.</summary>
    public char? Separator { get; init; }

    /// <summary>The lines that it gave, counted by what they are. Rows folded into other lines or repeated give none.</summary>
    public IReadOnlyDictionary<LineKind, long> Lines { get; init; } = new Dictionary<LineKind, long>();

    /// <summary>Data rows in the file: the header, empty lines and lines of prose around the table are none.</summary>
    public long RowsRead { get; init; }

    /// <summary>Rows that became an order line, or were folded into the lines of their order (totals, charges).</summary>
    public long RowsImported { get; init; }

    /// <summary>Rows of <see cref="RowsImported"/> that gave no line of their own, because an earlier file of the account says all that they say.</summary>
    public long RowsRepeated { get; init; }

    /// <summary>Rows that did not.</summary>
    public long RowsSkippedCount { get; init; }

    /// <summary>The rows that did not, each with its line and the reason; of a hundred thousand the rest is only counted.</summary>
    public IReadOnlyList<SkippedRow> RowsSkipped { get; init; } = [];

    /// <summary>Why the file could not be read at all, or no further, in the language asked for; null when it was read to its end.</summary>
    public string? Error { get; init; }
}

/// <summary>A row that was not imported.</summary>
public sealed class SkippedRow
{
    /// <summary>The file; for a file in a zip "archive.zip!/inner/path.csv".</summary>
    public required string Path { get; init; }

    /// <summary>The line where the row starts, counted from 1 for the file's first line.</summary>
    public required long Line { get; init; }

    /// <summary>Why, in the language asked for. Names columns, never echoes the row.</summary>
    public required string Reason { get; init; }
}

/// <summary>A row that was imported without something it holds, or with something taken from elsewhere in the row.</summary>
public sealed class DoubtfulRow
{
    /// <summary>The file; for a file in a zip "archive.zip!/inner/path.csv".</summary>
    public required string Path { get; init; }

    /// <summary>The line where the row starts, counted from 1 for the file's first line.</summary>
    public required long Line { get; init; }

    /// <summary>What was lost or assumed, in the language asked for. Names columns, never echoes the row.</summary>
    public required string Reason { get; init; }
}

/// <summary>Why a path or a file gave nothing.</summary>
public enum ImportFailureKind
{
    /// <summary>No such path.</summary>
    NotFound,

    /// <summary>It is there but cannot be opened (locked, no permission).</summary>
    Unreadable,

    /// <summary>The columns are those of no known layout.</summary>
    UnknownLayout,

    /// <summary>The zip is damaged, encrypted or unreasonably large.</summary>
    BadArchive,

    /// <summary>The text is not in the encoding asked for, or in none that is known.</summary>
    BadText,

    /// <summary>A folder or zip holds no order history at all.</summary>
    NothingFound,
}

/// <summary>One path or file that could not be read; the others still go through.</summary>
public sealed class ImportFailure
{
    /// <summary>The path or file.</summary>
    public required string Path { get; init; }

    /// <summary>What kind of failure.</summary>
    public required ImportFailureKind Kind { get; init; }

    /// <summary>What is wrong and what to do, in the language asked for.</summary>
    public required string Message { get; init; }

    /// <summary>
    /// Of a table of no known layout that looks like orders all the same: which column seems to hold what. Only a
    /// proposal, made of names of columns; the file is read so when <see cref="ImportOptions.ColumnMap"/> says so.
    /// </summary>
    public OrderColumnMap? ColumnMap { get; init; }

    /// <summary>The exception behind it, if any.</summary>
    public Exception? Exception { get; init; }
}

/// <summary>How far a file has been read.</summary>
public sealed class ImportProgress
{
    /// <summary>The file.</summary>
    public required string Path { get; init; }

    /// <summary>Rows read so far.</summary>
    public required long RowsRead { get; init; }

    /// <summary>Bytes of the file's text read so far.</summary>
    public required long BytesRead { get; init; }

    /// <summary>The file's size in bytes (unpacked, in a zip); null where it is not known.</summary>
    public long? BytesTotal { get; init; }
}

/// <summary>
/// Hears what happens during an import. Calls come on the thread that enumerates the items, between two items, so
/// that a cmdlet may write from them.
/// </summary>
public interface IImportObserver
{
    /// <summary>A row was not imported.</summary>
    void RowSkipped(SkippedRow row);

    /// <summary>A row was imported, but a value of it could not be read (an amount, a shipping date) or was taken from another column.</summary>
    void RowWarning(DoubtfulRow row);

    /// <summary>A path or file could not be read. A file that was begun is followed by <see cref="FileFinished"/> with the rows up to there.</summary>
    void FileFailed(ImportFailure failure);

    /// <summary>A file next to the order histories was left alone, with the reason: it holds other data.</summary>
    void FileIgnored(string path, string reason);

    /// <summary>A file was read to its end, or to where it failed.</summary>
    void FileFinished(ImportedFile file);

    /// <summary>Some thousand rows more have been read.</summary>
    void Progress(ImportProgress progress);
}
