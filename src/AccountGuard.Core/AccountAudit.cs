using System.Globalization;
using AccountGuard.Detection;
using AccountGuard.Import;
using AccountGuard.Recovery;

namespace AccountGuard;

/// <summary>What to audit.</summary>
public sealed class AuditRequest
{
    /// <summary>Files, zips or folders (literal paths); each is one account, named after it.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The language of everything a person reads: Japanese for "ja", English for every other.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Country of the checklist's numbers; null to tell it from the orders. See <see cref="ChecklistOptions.Country"/>.</summary>
    public string? Country { get; init; }

    /// <summary>The present instant, from the caller's clock.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Addresses (one line each, with or without the name) that the owner vouches for. See <see cref="DetectionOptions.TrustedAddresses"/>.</summary>
    public IReadOnlyList<string> TrustedAddresses { get; init; } = [];
}

/// <summary>What an audit found.</summary>
public sealed class AuditResult
{
    /// <summary>One entry a path, in the order given.</summary>
    public required IReadOnlyList<AccountAuditResult> Accounts { get; init; }
}

/// <summary>What an audit found in one account.</summary>
public sealed class AccountAuditResult
{
    /// <summary>The account's name.</summary>
    public required string Account { get; init; }

    /// <summary>What became of each file; a path or file that could not be read stands here too, once, with its error.</summary>
    public required IReadOnlyList<ImportedFile> Files { get; init; }

    /// <summary>Paths and files that could not be read.</summary>
    public required IReadOnlyList<ImportFailure> Failures { get; init; }

    /// <summary>Rows that were imported without something they hold.</summary>
    public required IReadOnlyList<DoubtfulRow> DoubtfulRows { get; init; }

    /// <summary>Files next to the order histories that hold other data, with the reason.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Ignored { get; init; }

    /// <summary>How many orders the files hold, each counted once.</summary>
    public required int Orders { get; init; }

    /// <summary>When the oldest order was placed; null where there is none.</summary>
    public DateTimeOffset? FirstOrder { get; init; }

    /// <summary>When the newest order was placed; null where there is none.</summary>
    public DateTimeOffset? LastOrder { get; init; }

    /// <summary>The orders that need the owner's eye, oldest first.</summary>
    public required IReadOnlyList<AnomalousOrder> AnomalousOrders { get; init; }

    /// <summary>What to do next; empty when no order reached Alert.</summary>
    public required IReadOnlyList<RecoveryStep> Checklist { get; init; }
}

/// <summary>The whole line in one call: exports in, findings and steps out. The command line and the module both go through it.</summary>
public static class AccountAudit
{
    /// <summary>Audits each path as an account of its own.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static AuditResult Run(AuditRequest request, CancellationToken cancellationToken) => new()
    {
        Accounts = request.Paths.Select(path => Audit(path, request, cancellationToken)).ToList(),
    };

    private static AccountAuditResult Audit(string path, AuditRequest request, CancellationToken cancellationToken)
    {
        var record = new ImportRecord(OrderHistoryImporter.AccountName(path));
        var importer = new OrderHistoryImporter(new ImportOptions { Language = request.Language }, record);
        var findings = new AnomalyDetector(new DetectionOptions { Language = request.Language, TrustedAddresses = request.TrustedAddresses })
            .Find(importer.Import(path, cancellationToken), out var orders, cancellationToken);
        return new AccountAuditResult
        {
            Account = record.Account,
            Files = record.AllFiles(),
            Failures = record.Failures,
            DoubtfulRows = record.DoubtfulRows,
            Ignored = record.Ignored,
            Orders = orders.Count,
            FirstOrder = orders.Count == 0 ? null : orders[0].OrderDate,
            LastOrder = orders.Count == 0 ? null : orders[orders.Count - 1].OrderDate,
            AnomalousOrders = findings,
            Checklist = Checklist(findings, request),
        };
    }

    private static IReadOnlyList<RecoveryStep> Checklist(IReadOnlyList<AnomalousOrder> findings, AuditRequest request)
    {
        var alarming = findings.Where(finding => finding.Verdict >= Verdict.Alert).ToList();
        return alarming.Count == 0
            ? []
            : RecoveryChecklist.Create(alarming, new ChecklistOptions { Language = request.Language, Country = request.Country, Now = request.Now });
    }

    /// <summary>Keeps what the importer reports.</summary>
    private sealed class ImportRecord(string account) : IImportObserver
    {
        private readonly List<ImportedFile> files = [];

        public string Account { get; } = account;

        public List<ImportFailure> Failures { get; } = [];

        public List<DoubtfulRow> DoubtfulRows { get; } = [];

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

        public void RowWarning(DoubtfulRow row) => DoubtfulRows.Add(row);

        public void FileFailed(ImportFailure failure) => Failures.Add(failure);

        public void FileIgnored(string path, string reason) => Ignored.Add(new(path, reason));

        public void FileFinished(ImportedFile file) => files.Add(file);

        public void Progress(ImportProgress progress)
        {
        }
    }
}
