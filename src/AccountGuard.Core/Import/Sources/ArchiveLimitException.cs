namespace AccountGuard.Import.Sources;

/// <summary>A file in an archive unpacks to more than its archive says, or to more than is reasonable.</summary>
internal sealed class ArchiveLimitException : Exception
{
    public ArchiveLimitException()
        : base("The file unpacks to an unreasonable size.")
    {
    }
}
