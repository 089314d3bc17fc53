namespace AccountGuard.Import.Sources;

/// <summary>A file in an archive is packed by a method that cannot be unpacked here, such as LZMA or Zstandard.</summary>
internal sealed class ArchiveMethodException : Exception
{
    public ArchiveMethodException(Exception inner)
        : base("The file is packed by a method that is not supported.", inner)
    {
    }
}
