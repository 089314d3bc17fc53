namespace AccountGuard.Import;

/// <summary>Hears everything and keeps nothing: for a look at a file that another reading reports on.</summary>
public sealed class SilentObserver : IImportObserver
{
    private SilentObserver()
    {
    }

    /// <summary>The only one.</summary>
    public static SilentObserver Instance { get; } = new();

    /// <inheritdoc/>
    public void RowSkipped(SkippedRow row)
    {
    }

    /// <inheritdoc/>
    public void RowWarning(DoubtfulRow row)
    {
    }

    /// <inheritdoc/>
    public void FileFailed(ImportFailure failure)
    {
    }

    /// <inheritdoc/>
    public void FileIgnored(string path, string reason)
    {
    }

    /// <inheritdoc/>
    public void FileFinished(ImportedFile file)
    {
    }

    /// <inheritdoc/>
    public void Progress(ImportProgress progress)
    {
    }
}
