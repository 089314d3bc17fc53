using AccountGuard.Import;

namespace AccountGuard.Auditing;

/// <summary>One path of an audit, and what the importer reports of it while it is read.</summary>
internal abstract class AuditedPath(string account) : IImportObserver
{
    private const int MostDoubtsKept = 100_000;
    private readonly List<ImportedFile> files = [];

    /// <summary>The account it is, or is about, as long as nothing tells another.</summary>
    public string Account { get; } = account;

    public List<ImportFailure> Failures { get; } = [];

    public List<DoubtfulRow> DoubtfulRows { get; } = [];

    public long DoubtfulRowsCount { get; private set; }

    public List<KeyValuePair<string, string>> Ignored { get; } = [];

    /// <summary>The files that were begun, and behind them those that could not even be begun.</summary>
    public IReadOnlyList<ImportedFile> AllFiles()
    {
        var begun = new HashSet<string>(files.Select(file => file.Path), StringComparer.Ordinal);
        var refused = Failures
            .Where(failure => begun.Add(failure.Path))
            .Select(failure => new ImportedFile { Path = failure.Path, Account = Account, Error = failure.Message });
        return [.. files, .. refused];
    }

    public void RowSkipped(SkippedRow row)
    {
    }

    public void RowWarning(DoubtfulRow row)
    {
        if (DoubtfulRowsCount++ < MostDoubtsKept)
        {
            DoubtfulRows.Add(row);
        }
    }

    public void FileFailed(ImportFailure failure) => Failures.Add(failure);

    public void FileIgnored(string path, string reason) => Ignored.Add(new(path, reason));

    public void FileFinished(ImportedFile file) => files.Add(file);

    public void Progress(ImportProgress progress)
    {
    }
}
