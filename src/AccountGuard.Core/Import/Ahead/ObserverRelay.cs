namespace AccountGuard.Import.Ahead;

/// <summary>Passes calls on to the caller's observer at once, or to a recorder while another thread reads.</summary>
internal sealed class ObserverRelay : IImportObserver
{
    private readonly IImportObserver observer;

    /// <param name="observer">The caller's observer.</param>
    public ObserverRelay(IImportObserver observer) => this.observer = observer;

    /// <summary>Takes the calls while it is set; set by the thread that makes them, or before that thread starts.</summary>
    public Action<Action<IImportObserver>>? Recorder { get; set; }

    public void RowSkipped(SkippedRow row) => Tell(told => told.RowSkipped(row));

    public void RowWarning(DoubtfulRow row) => Tell(told => told.RowWarning(row));

    public void FileFailed(ImportFailure failure) => Tell(told => told.FileFailed(failure));

    public void FileIgnored(string path, string reason) => Tell(told => told.FileIgnored(path, reason));

    public void FileFinished(ImportedFile file) => Tell(told => told.FileFinished(file));

    public void Progress(ImportProgress progress) => Tell(told => told.Progress(progress));

    private void Tell(Action<IImportObserver> call)
    {
        if (Recorder is { } record)
        {
            record(call);
        }
        else
        {
            call(observer);
        }
    }
}
