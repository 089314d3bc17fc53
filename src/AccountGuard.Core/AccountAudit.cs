using System.Globalization;
using AccountGuard.Auditing;
using AccountGuard.Detection;
using AccountGuard.Detection.Episodes;
using AccountGuard.Events;
using AccountGuard.Import;
using AccountGuard.Incidents;
using AccountGuard.Notices;
using AccountGuard.Orders;
using AccountGuard.Recovery;
using AccountGuard.Recovery.Playbooks;
using AccountGuard.Trust;

namespace AccountGuard;

/// <summary>What to audit.</summary>
public sealed class AuditRequest
{
    /// <summary>
    /// Files, zips or folders (literal paths); each is one account, named after it, unless it shares orders with another.
    /// May be empty where there are mails.
    /// </summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>
    /// Mails, mailboxes, zips or folders of them (literal paths). What only the mails tell of orders joins the account's
    /// history, and they are heard as <see cref="Notices"/> are.
    /// </summary>
    public IReadOnlyList<string> NoticePaths { get; init; } = [];

    /// <summary>The language of everything a person reads: Japanese for "ja", English for every other.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>Country of the checklist's numbers; null to tell it from the orders. See <see cref="ChecklistOptions.Country"/>.</summary>
    public string? Country { get; init; }

    /// <summary>What the checklist's steps come from; null for what comes with the engine. See <see cref="ChecklistOptions.Playbooks"/>.</summary>
    public PlaybookLibrary? Playbooks { get; init; }

    /// <summary>The present instant, from the caller's clock.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>How to read the paths; null to go by the layouts that are known.</summary>
    public ImportOptions? Import { get; init; }

    /// <summary>Addresses (one line each, with or without the name) that the owner vouches for. See <see cref="DetectionOptions.TrustedAddresses"/>.</summary>
    public IReadOnlyList<string> TrustedAddresses { get; init; } = [];

    /// <summary>What the owner vouches for, such as <see cref="TrustFile.Read"/> gives it.</summary>
    public TrustList Trust { get; init; } = TrustList.Empty;

    /// <summary>Whether <see cref="AccountAuditResult.Timeline"/> has all orders, and not the findings alone.</summary>
    public bool HasAllOrdersInTimeline { get; init; }

    /// <summary>Mails about the accounts that the caller has, treated as those of <see cref="NoticePaths"/>. See <see cref="DetectionOptions.Notices"/>.</summary>
    public IReadOnlyList<AccountNotice> Notices { get; init; } = [];

    /// <summary>What the owner changed themselves. See <see cref="IncidentOptions.OwnChanges"/>.</summary>
    public IReadOnlyList<OwnChange> OwnChanges { get; init; } = [];

    /// <summary>Changes that the owner did not make. See <see cref="IncidentOptions.DeniedChanges"/>.</summary>
    public IReadOnlyList<OwnChange> DeniedChanges { get; init; } = [];

    /// <summary>Orders and sales that the owner did not make, by number. See <see cref="IncidentOptions.DeniedOrders"/>.</summary>
    public IReadOnlyList<string> DeniedOrders { get; init; } = [];

    /// <summary>Whether two-step verification was on; null where the owner does not say.</summary>
    public bool? TwoStepWasOn { get; init; }
}

/// <summary>What an audit found.</summary>
public sealed class AuditResult
{
    /// <summary>One entry an account, in the order in which its first path was given; behind them the accounts that only mails tell.</summary>
    public required IReadOnlyList<AccountAuditResult> Accounts { get; init; }
}

/// <summary>What an audit found in one account.</summary>
public sealed class AccountAuditResult
{
    private IReadOnlyList<OrderEpisode>? episodes;

    /// <summary>The account's name.</summary>
    public required string Account { get; init; }

    /// <summary>
    /// What became of each file of all its paths; a path or file that could not be read stands here too, once, with its
    /// error. Mailboxes stand behind the exports, with <see cref="NoticeOrders.Layout"/> for their layout.
    /// </summary>
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

    /// <summary>How many of <see cref="Orders"/> only mails tell.</summary>
    public int OrdersOfMails { get; init; }

    /// <summary>The mails about the account, each once; those with no date last. Forged ones are among them.</summary>
    public IReadOnlyList<AccountNotice> Notices { get; init; } = [];

    /// <summary>Findings and mails in the order in which they happened, and where asked for all other orders.</summary>
    public IReadOnlyList<AccountEvent> Timeline { get; init; } = [];

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

    /// <summary>What is likely to have happened to the account, by its findings and mails and the owner's word.</summary>
    public required AccountIncident Incident { get; init; }

    /// <summary>What to do next; empty when no order reached Alert and <see cref="Incident"/> tells no story.</summary>
    public required IReadOnlyList<RecoveryStep> Checklist { get; init; }
}

/// <summary>The whole line in one call: exports in, findings and steps out. The command line and the module both go through it.</summary>
public static class AccountAudit
{
    /// <summary>
    /// Audits each path as an account of its own, but for paths that share one of Amazon's order numbers: those are
    /// downloads of one account and are audited together, as the account of the path that has more lines. Mails join
    /// the account that they are about.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static AuditResult Run(AuditRequest request, CancellationToken cancellationToken)
    {
        using var rest = CollectorRest.For(request.Paths);
        var import = request.Import ?? new ImportOptions { Language = request.Language };
        var groups = Groups(request.Paths.Select(path => new ExportPath(path, import, cancellationToken)).ToList());
        if (request.NoticePaths.Count + request.Notices.Count == 0)
        {
            return new AuditResult { Accounts = groups.Select(group => Audit(group, AccountMails.None, request, cancellationToken)).ToList() };
        }

        var mailboxes = request.NoticePaths.Select(path => new MailPath(path, new NoticeOptions { Language = request.Language }, cancellationToken)).ToList();
        var exports = groups.Select(group => new ExportFacts(group[0].Account, [.. group.SelectMany(path => path.ReadAll())])).ToList();
        var mails = MailSorter.Sort(exports, request.Notices, mailboxes);
        return new AuditResult
        {
            Accounts = mails.Select((mail, index) => Audit(index < groups.Count ? groups[index] : [], mail, request, cancellationToken)).ToList(),
        };
    }

    /// <summary>The paths, each list those of one account.</summary>
    private static List<IReadOnlyList<ExportPath>> Groups(List<ExportPath> paths) =>
        paths.Count == 1 ? [paths] : SharedNumbers.Groups([.. paths.Select(path => path.ReadAll())]).Select(IReadOnlyList<ExportPath> (group) => [.. group.Select(index => paths[index])]).ToList();

    private static AccountAuditResult Audit(IReadOnlyList<ExportPath> exports, AccountMails mails, AuditRequest request, CancellationToken cancellationToken)
    {
        IReadOnlyList<AuditedPath> paths = [.. exports, .. mails.Paths];
        var name = exports.Count > 0 ? exports[0].Account : mails.Notices.Count > 0 ? mails.Notices[0].Account : paths[0].Account;
        var notices = mails.Notices.Select(notice => notice.About(name)).OrderBy(notice => notice.Date ?? DateTimeOffset.MaxValue).ToList();
        var sellerLines = new SellerLines();
        var judged = new AnomalyDetector(new DetectionOptions { Language = request.Language, TrustedAddresses = request.TrustedAddresses, Trust = request.Trust, Notices = notices, IncludeVouched = true })
            .Find(sellerLines.Count(exports.SelectMany(path => path.Lines).Concat(NoticeOrders.From(notices))), out var history, cancellationToken);
        var findings = judged.Where(order => order.Verdict > Verdict.Normal).ToList();
        var sales = history.Count(order => order.IsSale);
        var oldest = Array.Find(history, order => !order.IsSale);
        var incident = Resolve(judged, notices, history, sellerLines, oldest?.Account ?? name, request);
        return new AccountAuditResult
        {
            Account = oldest?.Account ?? name,
            Files = [.. paths.SelectMany(path => path.AllFiles())],
            Failures = [.. paths.SelectMany(path => path.Failures)],
            DoubtfulRows = [.. paths.SelectMany(path => path.DoubtfulRows)],
            DoubtfulRowsCount = paths.Sum(path => path.DoubtfulRowsCount),
            Ignored = [.. paths.SelectMany(path => path.Ignored)],
            Orders = history.Length - sales,
            OrdersOfMails = notices.Count == 0 ? 0 : history.Count(order => !order.IsSale && order.IsOfMails),
            Notices = notices,
            Timeline = AccountTimeline.Create(new TimelineRequest { Findings = findings, Orders = request.HasAllOrdersInTimeline ? history : [], Notices = notices, Language = request.Language }),
            Sales = sellerLines.Sales,
            Payouts = sellerLines.Payouts,
            Bookings = sellerLines.Bookings,
            FirstOrder = oldest?.OrderDate,
            LastOrder = Array.FindLast(history, order => !order.IsSale)?.OrderDate,
            AnomalousOrders = findings,
            VouchedOrders = [.. judged.Where(order => order.Verdict == Verdict.Normal)],
            Incident = incident,
            Checklist = Checklist(findings, incident, request),
        };
    }

    private static AccountIncident Resolve(
        IReadOnlyList<AnomalousOrder> judged, IReadOnlyList<AccountNotice> notices, Order[] history, SellerLines sellerLines, string account, AuditRequest request)
    {
        var salesWereJudged = sellerLines.Sales + sellerLines.Payouts > 0;
        return IncidentResolver.Resolve(judged, notices, new IncidentOptions
        {
            Account = account,
            Language = request.Language,
            OwnChanges = request.OwnChanges,
            DeniedChanges = request.DeniedChanges,
            DeniedOrders = request.DeniedOrders,
            TwoStepWasOn = request.TwoStepWasOn,
            OrdersWereJudged = salesWereJudged || Array.Exists(history, IsOrdinaryOrder),
            SalesWereJudged = salesWereJudged,
            OrdinaryOrders = [.. NamedInMails(history.Where(IsOrdinaryOrder), notices).Except(judged.Select(order => order.OrderId), StringComparer.OrdinalIgnoreCase)],
        })[0];
    }

    /// <summary>What only mails tell has no past to be like: it is nobody's ordinary order.</summary>
    private static bool IsOrdinaryOrder(Order order) => !order.IsSale && !order.IsOfMails;

    /// <summary>Of long histories only what the mails are about is of interest.</summary>
    private static IEnumerable<string> NamedInMails(IEnumerable<Order> orders, IReadOnlyList<AccountNotice> notices)
    {
        var named = new HashSet<string>(notices.SelectMany(notice => notice.OrderIds), StringComparer.OrdinalIgnoreCase);
        return named.Count == 0 ? [] : orders.Select(order => order.OrderId).Where(named.Contains);
    }

    private static IReadOnlyList<RecoveryStep> Checklist(IReadOnlyList<AnomalousOrder> findings, AccountIncident incident, AuditRequest request)
    {
        var alarming = findings.Where(finding => finding.Verdict >= Verdict.Alert).ToList();
        var options = new ChecklistOptions { Language = request.Language, Country = request.Country, Now = request.Now, Playbooks = request.Playbooks };
        alarming.AddRange(incident.Orders.Where(order => order.Verdict < Verdict.Alert && request.DeniedOrders.Contains(order.OrderId, StringComparer.OrdinalIgnoreCase)));
        return alarming.Count > 0 || incident.Kind.IsStory() ? RecoveryChecklist.Create(incident, alarming, options) : [];
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
}
