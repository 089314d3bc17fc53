using AccountGuard.Detection;
using AccountGuard.Notices;
using AccountGuard.Orders;

namespace AccountGuard.Incidents;

/// <summary>All that is known of one account, before it is split by time.</summary>
internal sealed class AccountEvidence
{
    private readonly HashSet<string> ordinaryOrders;

    public AccountEvidence(string account, IReadOnlyList<AnomalousOrder> findings, IReadOnlyList<AccountNotice> notices, IncidentOptions options)
    {
        Account = account;
        Text = new IncidentText(options.Language);
        Owner = new OwnerStatements(options);
        Findings = [.. findings.Where(finding => finding.Verdict > Verdict.Normal || Owner.DenyOrder(finding.OrderId)).OrderBy(finding => finding.OrderDate.UtcTicks).ThenBy(finding => finding.OrderId, StringComparer.Ordinal)];
        ordinaryOrders = new HashSet<string>(findings.Where(finding => finding.Verdict == Verdict.Normal).Select(finding => finding.OrderId).Concat(options.OrdinaryOrders).Where(number => !Owner.DenyOrder(number)), StringComparer.OrdinalIgnoreCase);
        Forged = [.. InOrder(notices.Where(notice => notice.Verdict == NoticeVerdict.Phishing))];
        Mails = [.. InOrder(notices.Where(notice => notice.Verdict != NoticeVerdict.Phishing))];
        OrdersWereJudged = options.OrdersWereJudged || findings.Count > 0;
        SalesWereJudged = options.SalesWereJudged || findings.Any(IsOfSeller);
        Sells = SalesWereJudged || Mails.Any(mail => NoticeRoles.IsOfSeller(mail.Kind) && MailWeight.Of(mail) >= MailWeight.OfUnknown)
            || Owner.Own.Concat(Owner.Denied).Any(change => change.Part is AccountPart.PayoutAccount or AccountPart.Listings);
        Site = findings.Select(finding => finding.Site).Concat(Mails.Select(mail => mail.Site)).FirstOrDefault(site => site is { Length: > 0 });
    }

    /// <summary>The account.</summary>
    public string Account { get; }

    /// <summary>The shop's site; null where nothing names one.</summary>
    public string? Site { get; }

    /// <summary>The sentences, in the language asked for.</summary>
    public IncidentText Text { get; }

    /// <summary>What the owner says.</summary>
    public OwnerStatements Owner { get; }

    /// <summary>Orders, sales and payouts that need the owner's eye, oldest first.</summary>
    public IReadOnlyList<AnomalousOrder> Findings { get; }

    /// <summary>Mails that are not known to be forged, oldest first, those without a date behind.</summary>
    public IReadOnlyList<AccountNotice> Mails { get; }

    /// <summary>Forged mails, in the same order.</summary>
    public IReadOnlyList<AccountNotice> Forged { get; }

    /// <summary>Whether the orders were judged: then no finding says something.</summary>
    public bool OrdersWereJudged { get; }

    /// <summary>Whether sales or payouts were judged.</summary>
    public bool SalesWereJudged { get; }

    /// <summary>Whether anything shows that the account sells. Of an account that does not, sellers' stories are not told.</summary>
    public bool Sells { get; }

    /// <summary>The date of the newest mail or finding; null where none has one.</summary>
    public DateTimeOffset? Newest => Mails.Select(mail => mail.Date).Concat(Findings.Select(finding => (DateTimeOffset?)finding.OrderDate))
        .Where(date => date is not null)
        .OrderByDescending(date => date!.Value.UtcTicks)
        .FirstOrDefault();

    /// <summary>When the last forged mail came, where that is long before the newest mail; null for all others.</summary>
    public DateTimeOffset? ForgedLongAgo
    {
        get
        {
            var last = Forged.LastOrDefault(mail => mail.Date is not null)?.Date;
            return Newest is { } newest && last is { } date && newest.UtcTicks - date.UtcTicks > IncidentResolver.Past.Ticks ? last : null;
        }
    }

    /// <summary>Whether an order was judged and is like the owner's others.</summary>
    public bool IsOrdinary(string orderId) => ordinaryOrders.Contains(orderId);

    /// <summary>Whether a finding or a mail names an order.</summary>
    public bool Tells(string orderId) => Findings.Any(finding => string.Equals(finding.OrderId, orderId, StringComparison.OrdinalIgnoreCase))
        || Mails.Any(mail => mail.OrderIds.Contains(orderId, StringComparer.OrdinalIgnoreCase));

    private static bool IsOfSeller(AnomalousOrder finding) => finding.Kind is LineKind.Sale or LineKind.Payout;

    private static IEnumerable<AccountNotice> InOrder(IEnumerable<AccountNotice> mails) => mails
        .OrderBy(mail => mail.Date is null)
        .ThenBy(mail => mail.Date?.UtcTicks)
        .ThenBy(mail => mail.Kind)
        .ThenBy(mail => mail.Subject, StringComparer.Ordinal);
}
