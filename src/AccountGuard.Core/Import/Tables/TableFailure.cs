using AccountGuard.Import.Sources;
using AccountGuard.Import.Text;
using CsvHelper;

namespace AccountGuard.Import.Tables;

/// <summary>What an exception while reading a table means to its user.</summary>
internal sealed class TableFailure
{
    private TableFailure(ImportFailureKind kind, string key, params object?[] arguments)
    {
        Kind = kind;
        Key = key;
        Arguments = arguments;
    }

    public ImportFailureKind Kind { get; }

    /// <summary>The key of the text that says so.</summary>
    public string Key { get; }

    public object?[] Arguments { get; }

    /// <summary>The failure behind an exception that input can cause; null for any other, which is a fault of the program.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="source">The table being read.</param>
    /// <param name="file">The open table; null where it was not opened yet.</param>
    public static TableFailure? Of(Exception exception, TableSource source, TableFile? file) => exception switch
    {
        TextFormatException { Encoding: null } => new(ImportFailureKind.BadText, "FileTextUnknown"),
        TextFormatException text => new(ImportFailureKind.BadText, "FileTextBroken", text.Encoding, text.ByteOffset),
        CsvFormatException row => new(ImportFailureKind.BadText, "FileRowTooLarge", Math.Max(row.LineNumber, file is null ? 1 : 2)),
        ArchiveMethodException => new(ImportFailureKind.BadArchive, "ArchiveMethodUnknown"),
        ArchiveLimitException => new(ImportFailureKind.BadArchive, "ArchiveFileTooLarge"),
        InvalidDataException => new(ImportFailureKind.BadArchive, "ArchiveFileDamaged"),
        EndOfStreamException when source.Origin == SourceOrigin.Archive => new(ImportFailureKind.BadArchive, "ArchiveFileDamaged"),
        IOException or UnauthorizedAccessException => new(ImportFailureKind.Unreadable, "FileUnreadable"),
        _ => null,
    };
}
