using AccountGuard.Detection;
using AccountGuard.Notices;
using AccountGuard.Orders;

namespace AccountGuard.Incidents;

/// <summary>What is known of an account in one stretch of time, as the pieces of evidence look at it.</summary>
internal sealed class IncidentFacts
{
    private static readonly TimeSpan BeforeChange = TimeSpan.FromDays(14);

    public IncidentFacts(AccountEvidence account, IncidentPeriod period)
    {
        Account = account;
        Period = period;
        Mails = [.. account.Mails.Where(period.Holds)];
        var findings = account.Findings.Where(finding => period.Holds(finding.OrderDate)).ToList();
        Denied = [.. findings.Where(finding => Owner.DenyOrder(finding.OrderId))];
        Alarming = [.. findings.Where(finding => finding.Verdict >= Verdict.Alert)];
        Hints = [.. findings.Where(finding => finding.Verdict == Verdict.Review)];
        Unexplained = [.. Mails.Where(mail => NoticeRoles.IsNotable(mail.Kind) && !Owner.Explains(mail))];
        BeforeLock = ChangeBeforeLock.Find(this);
    }

    /// <summary>The account, all of its time.</summary>
    public AccountEvidence Account { get; }

    /// <summary>The stretch of time.</summary>
    public IncidentPeriod Period { get; }

    /// <summary>The sentences.</summary>
    public IncidentText Text => Account.Text;

    /// <summary>What the owner says.</summary>
    public OwnerStatements Owner => Account.Owner;

    /// <summary>Mails of the time that are not known to be forged, oldest first, those without a date behind.</summary>
    public IReadOnlyList<AccountNotice> Mails { get; }

    /// <summary>Findings at Alert or worse.</summary>
    public IReadOnlyList<AnomalousOrder> Alarming { get; }

    /// <summary>Findings at Review: worth a look, and no ground for a story.</summary>
    public IReadOnlyList<AnomalousOrder> Hints { get; }

    /// <summary>Orders and sales that the owner says are not theirs.</summary>
    public IReadOnlyList<AnomalousOrder> Denied { get; }

    /// <summary>Notable mails, but those about changes that are the owner's own.</summary>
    public IReadOnlyList<AccountNotice> Unexplained { get; }

    /// <summary>A change of the owner's own, or one that looks so, shortly before the shop's lock; null for none.</summary>
    public ChangeBeforeLock? BeforeLock { get; }

    /// <summary>Orders that are unlikely to be the owner's: what stands out, and what they deny.</summary>
    public IEnumerable<AnomalousOrder> UnknownPurchases => Alarming.Concat(Denied).Distinct().Where(IsPurchase);

    /// <summary>Sales in the same sense.</summary>
    public IEnumerable<AnomalousOrder> UnknownSales => Alarming.Concat(Denied).Distinct().Where(finding => finding.Kind == LineKind.Sale);

    /// <summary>Payouts in the same sense.</summary>
    public IEnumerable<AnomalousOrder> UnknownPayouts => Alarming.Where(finding => finding.Kind == LineKind.Payout);

    /// <summary>Mails of some kinds.</summary>
    public IReadOnlyList<AccountNotice> Of(params NoticeKind[] kinds) => [.. Mails.Where(mail => kinds.Contains(mail.Kind))];

    /// <summary>Changes that keep an owner out, not the owner's own, in the two weeks before another change.</summary>
    public IReadOnlyList<AccountNotice> AccessChangesBefore(AccountNotice change) => change.Date is not { } date ? []
        : [.. Unexplained.Where(mail => NoticeRoles.IsOfAccess(mail.Kind) && mail.Date < date && mail.Date > date - BeforeChange)];

    private static bool IsPurchase(AnomalousOrder finding) => finding.Kind is not (LineKind.Sale or LineKind.Payout);
}
