using System.Globalization;
using AccountGuard.Detection;
using AccountGuard.Detection.Episodes;
using AccountGuard.Import;
using AccountGuard.Notices;
using AccountGuard.Orders;
using AccountGuard.Recovery;
using AccountGuard.Trust;

namespace AccountGuard;

/// <summary>What to audit.</summary>
public sealed class AuditRequest
{
    /// <summary>Files, zips or folders (literal paths); each is one account, named after it, unless it shares orders with another.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The language of everything a person reads: Japanese for "ja", English for every other.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Country of the checklist's numbers; null to tell it from the orders. See <see cref="ChecklistOptions.Country"/>.</summary>
    public string? Country { get; init; }

    /// <summary>The present instant, from the caller's clock.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>How to read the paths; null to go by the layouts that are known.</summary>
    public ImportOptions? Import { get; init; }

    /// <summary>Addresses (one line each, with or without the name) that the owner vouches for. See <see cref="DetectionOptions.TrustedAddresses"/>.</summary>
    public IReadOnlyList<string> TrustedAddresses { get; init; } = [];

    /// <summary>What the owner vouches for, such as <see cref="TrustFile.Read"/> gives it.</summary>
    public TrustList Trust { get; init; } = TrustList.Empty;

    /// <summary>Mails about the accounts. See <see cref="DetectionOptions.Notices"/>.</summary>
    public IReadOnlyList<AccountNotice> Notices { get; init; } = [];
}

/// <summary>What an audit found.</summary>
public sealed class AuditResult
{
    /// <summary>One entry an account, in the order in which its first path was given.</summary>
    public required IReadOnlyList<AccountAuditResult> Accounts { get; init; }
}

/// <summary>What an audit found in one account.</summary>
public sealed class AccountAuditResult
{
    private IReadOnlyList<OrderEpisode>? episodes;

    /// <summary>The account's name.</summary>
    public required string Account { get; init; }

    /// <summary>What became of each file of all its paths; a path or file that could not be read stands here too, once, with its error.</summary>
    public required IReadOnlyList<ImportedFile> Files { get; init; }

    /// <summary>Paths and files that could not be read.</summary>
    public required IReadOnlyList<ImportFailure> Failures { get; init; }

    /// <summary>Rows that were imported without something they hold, the first 100,000 of each path.</summary>
    public required IReadOnlyList<DoubtfulRow> DoubtfulRows { get; init; }

    /// <summary>How many doubts there were, told in <see cref="DoubtfulRows"/> or not.</summary>
    public long DoubtfulRowsCount { get; init; }

    /// <summary>Files next to the order histories that hold other data, with the reason.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Ignored { get; init; }

    /// <summary>How many orders of the account the files hold, each counted once; what it sold is not among them.</summary>
    public required int Orders { get; init; }

    /// <summary>Lines of goods that the account sold. They are judged against what it sold before.</summary>
    public int Sales { get; init; }

    /// <summary>Lines of money paid out to the seller's bank account. They are judged against the payouts before.</summary>
    public int Payouts { get; init; }

    /// <summary>Fees and other bookings on the account of a seller. They are not judged: that nothing is found in them says nothing.</summary>
    public int Bookings { get; init; }

    /// <summary>When the oldest order was placed; null where there is none.</summary>
    public DateTimeOffset? FirstOrder { get; init; }

    /// <summary>When the newest order was placed; null where there is none.</summary>
    public DateTimeOffset? LastOrder { get; init; }

    /// <summary>The orders, sales and payouts that need the owner's eye, oldest first.</summary>
    public required IReadOnlyList<AnomalousOrder> AnomalousOrders { get; init; }

    /// <summary>The same orders gathered to episodes.</summary>
    public IReadOnlyList<OrderEpisode> Episodes => episodes ??= OrderEpisode.Gather(AnomalousOrders);

    /// <summary>The orders that would need the owner's eye without the owner's word, with verdict Normal, oldest first.</summary>
    public IReadOnlyList<AnomalousOrder> VouchedOrders { get; init; } = [];

    /// <summary>What to do next; empty when no order reached Alert.</summary>
    public required IReadOnlyList<RecoveryStep> Checklist { get; init; }
}

/// <summary>The whole line in one call: exports in, findings and steps out. The command line and the module both go through it.</summary>
public static class AccountAudit
{
    /// <summary>
    /// Audits each path as an account of its own, but for paths that share one of Amazon's order numbers: those are
    /// downloads of one account and are audited together, as the account of the path that has more lines.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static AuditResult Run(AuditRequest request, CancellationToken cancellationToken)
    {
        var paths = request.Paths.Select(path => new PathRecord(path, request, cancellationToken)).ToList();
        return new AuditResult
        {
            Accounts = paths.Count == 1
                ? [Audit(paths, request, cancellationToken)]
                : SharedNumbers.Groups([.. paths.Select(path => path.ReadAll())]).Select(group => Audit([.. group.Select(index => paths[index])], request, cancellationToken)).ToList(),
        };
    }

    private static AccountAuditResult Audit(IReadOnlyList<PathRecord> paths, AuditRequest request, CancellationToken cancellationToken)
    {
        var sellerLines = new SellerLines();
        var judged = new AnomalyDetector(new DetectionOptions { Language = request.Language, TrustedAddresses = request.TrustedAddresses, Trust = request.Trust, Notices = request.Notices, IncludeVouched = true })
            .Find(sellerLines.Count(paths.SelectMany(path => path.Lines)), out var history, cancellationToken);
        var findings = judged.Where(order => order.Verdict > Verdict.Normal).ToList();
        var sales = history.Count(order => order.IsSale);
        var oldest = Array.Find(history, order => !order.IsSale);
        return new AccountAuditResult
        {
            Account = oldest?.Account ?? paths[0].Account,
            Files = [.. paths.SelectMany(path => path.AllFiles())],
            Failures = [.. paths.SelectMany(path => path.Failures)],
            DoubtfulRows = [.. paths.SelectMany(path => path.DoubtfulRows)],
            DoubtfulRowsCount = paths.Sum(path => path.DoubtfulRowsCount),
            Ignored = [.. paths.SelectMany(path => path.Ignored)],
            Orders = history.Length - sales,
            Sales = sellerLines.Sales,
            Payouts = sellerLines.Payouts,
            Bookings = sellerLines.Bookings,
            FirstOrder = oldest?.OrderDate,
            LastOrder = Array.FindLast(history, order => !order.IsSale)?.OrderDate,
            AnomalousOrders = findings,
            VouchedOrders = [.. judged.Where(order => order.Verdict == Verdict.Normal)],
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

    /// <summary>Counts the lines of a seller's account as they go by.</summary>
    private sealed class SellerLines
    {
        public int Sales { get; private set; }

        public int Payouts { get; private set; }

        public int Bookings { get; private set; }

        public IEnumerable<OrderItem> Count(IEnumerable<OrderItem> lines)
        {
            foreach (var line in lines)
            {
                Sales += line.Kind == LineKind.Sale ? 1 : 0;
                Payouts += line.Kind == LineKind.Payout ? 1 : 0;
                Bookings += line.Kind == LineKind.Fee ? 1 : 0;
                yield return line;
            }
        }
    }

    /// <summary>One path: its lines, and what the importer reports of it while they are read.</summary>
    private sealed class PathRecord : IImportObserver
    {
        private const int MostDoubtsKept = 100_000;
        private readonly List<ImportedFile> files = [];

        public PathRecord(string path, AuditRequest request, CancellationToken cancellationToken)
        {
            var options = request.Import ?? new ImportOptions { Language = request.Language };
            Account = options.Account ?? OrderHistoryImporter.AccountName(path);
            Lines = new OrderHistoryImporter(options, this).Import(path, cancellationToken);
        }

        public string Account { get; }

        /// <summary>The lines; read from the file when they are asked for, unless they were before.</summary>
        public IEnumerable<OrderItem> Lines { get; private set; }

        public List<ImportFailure> Failures { get; } = [];

        public List<DoubtfulRow> DoubtfulRows { get; } = [];

        public long DoubtfulRowsCount { get; private set; }

        public List<KeyValuePair<string, string>> Ignored { get; } = [];

        /// <summary>Reads all lines and keeps them.</summary>
        public List<OrderItem> ReadAll()
        {
            var all = Lines.ToList();
            Lines = all;
            return all;
        }

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
}
