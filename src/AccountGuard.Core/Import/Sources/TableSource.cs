namespace AccountGuard.Import.Sources;

/// <summary>Where a file was met, which decides how much is said when it holds no orders.</summary>
internal enum SourceOrigin
{
    /// <summary>The user named it.</summary>
    Named,

    /// <summary>It lies in a folder the user named.</summary>
    Folder,

    /// <summary>It lies in a zip, among whatever the shop put there.</summary>
    Archive,
}

/// <summary>A file that may hold a table.</summary>
internal sealed class TableSource
{
    private readonly Func<Stream> open;

    public TableSource(string path, SourceOrigin origin, long? length, Func<Stream> open)
    {
        Path = path;
        Origin = origin;
        Length = length;
        this.open = open;
    }

    /// <summary>The file; for a file in a zip "archive.zip!/inner/path.csv".</summary>
    public string Path { get; }

    public SourceOrigin Origin { get; }

    /// <summary>Its size in bytes, unpacked; null where it is not known.</summary>
    public long? Length { get; }

    /// <summary>Opens it from its start; the caller disposes the stream.</summary>
    public Stream Open() => open();
}
