namespace AccountGuard.Import.Sources;

/// <summary>What a file may be, told by its ending (in folders and zips) or by its first bytes.</summary>
internal static class FileKind
{
    private static readonly string[] TableEndings = [".csv", ".tsv", ".txt"];
    private static readonly byte[][] ZipMarks = [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6], [0x50, 0x4B, 7, 8]];

    /// <summary>The part that makes a zip an Excel workbook.</summary>
    public const string WorkbookPart = "xl/workbook.xml";

    /// <summary>The key of the text that says why a file of that name is left alone, when it is neither a table nor a zip.</summary>
    public static string IgnoredReason(string name) =>
        HasEnding(name, ".json") ? "IgnoredJson" : HasEnding(name, ".xlsx", ".xls", ".xlsm", ".ods") ? "IgnoredWorkbook" : "IgnoredKind";

    /// <summary>Whether a file of that name may be a table.</summary>
    public static bool IsTableName(string name) => HasEnding(name, TableEndings);

    /// <summary>Whether a file of that name is meant to be a zip.</summary>
    public static bool IsArchiveName(string name) => HasEnding(name, ".zip");

    /// <summary>Whether the system made the file, not the user or the shop: "__MACOSX", "._name", hidden files.</summary>
    public static bool IsSystemName(string path) =>
        path.Split('/', '\\').Any(part => part.Length > 1 && part[0] == '.' && part != ".."
            || string.Equals(part, "__MACOSX", StringComparison.Ordinal));

    /// <summary>Whether a file begins like a zip.</summary>
    /// <exception cref="IOException">It cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be opened.</exception>
    public static bool IsArchive(string path)
    {
        var start = new byte[4];
        using var stream = Open(path);
        return stream.Read(start, 0, start.Length) == start.Length && ZipMarks.Any(mark => mark.AsSpan().SequenceEqual(start));
    }

    /// <summary>
    /// The size of a file in bytes; null for a link that leads nowhere. Pipes and devices have none: what is empty must
    /// not be opened, as that could wait for ever, and there would be no end.
    /// </summary>
    public static long? Length(string path)
    {
        var file = new FileInfo(path);
#if NET8_0_OR_GREATER
        if (file.LinkTarget is not null)
        {
            file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        }
#endif
        return file.Exists ? file.Length : null;
    }

    /// <summary>Opens a file to be read from its start to its end while others may write to it.</summary>
    public static Stream Open(string path) => Length(path) == 0
        ? Stream.Null
        : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1, FileOptions.SequentialScan);

    private static bool HasEnding(string name, params string[] endings) =>
        endings.Any(ending => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
