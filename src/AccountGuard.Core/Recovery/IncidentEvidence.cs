using AccountGuard.Detection;
using AccountGuard.Incidents;
using AccountGuard.Notices;
using AccountGuard.Orders;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>What an incident's mails, orders and the owner's word show that changes what there is to do.</summary>
internal sealed class IncidentEvidence
{
    private static readonly AccountPart[] SellerParts = [AccountPart.PayoutAccount, AccountPart.Listings];

    private static readonly NoticeKind[] SellerNotices =
    [
        NoticeKind.PayoutAccountChanged, NoticeKind.ListingBlocked, NoticeKind.PerformanceNotification, NoticeKind.SellerAccountEntered,
    ];

    private readonly Dictionary<EvidenceKind, DateTimeOffset?> shown = [];

    private IncidentEvidence()
    {
    }

    /// <summary>The numbers of orders that mails say were cancelled or refunded.</summary>
    public HashSet<string> SettledOrders { get; } = new(StringComparer.Ordinal);

    /// <summary>The numbers of orders that wait for the billing verification, in the order of the mails.</summary>
    public IReadOnlyList<string> HeldOrders { get; private set; } = [];

    /// <summary>Until when the shop cancelled all orders that had not shipped; null where it did not.</summary>
    public DateTimeOffset? CancelledUntil => DayOf(EvidenceKind.OrdersCancelled);

    /// <summary>Of orders alone: no mail was looked at.</summary>
    public static IncidentEvidence Of(IEnumerable<AnomalousOrder> orders)
    {
        var evidence = new IncidentEvidence();
        evidence.Show(EvidenceKind.NoMails, null);
        evidence.ShowOrders(orders);
        return evidence;
    }

    /// <summary>Of a story that somebody names without any evidence; the protective lock is the sellers' story then.</summary>
    public static IncidentEvidence Of(IncidentKind scenario)
    {
        var evidence = Of([]);
        if (scenario is IncidentKind.SellerTakeover or IncidentKind.ProtectiveLock)
        {
            evidence.Show(EvidenceKind.SellerAccount, null);
        }

        return evidence;
    }

    /// <summary>Of an incident and the orders that are worked with it.</summary>
    public static IncidentEvidence Of(AccountIncident incident, IEnumerable<AnomalousOrder> orders)
    {
        var evidence = new IncidentEvidence();
        if (incident.Notices.Count == 0)
        {
            evidence.Show(EvidenceKind.NoMails, null);
        }

        evidence.ShowOrders(orders);
        evidence.ShowOwnersWord(incident);
        evidence.HeldOrders = incident.HeldOrderIds;
        if (incident.LockedOn is { } locked)
        {
            evidence.Show(EvidenceKind.AccountFrozen, locked);
        }

        foreach (var notice in incident.Notices)
        {
            evidence.ShowNotice(notice, incident);
        }

        if (incident.Kind == IncidentKind.SellerTakeover || incident.AlsoKinds.Contains(IncidentKind.SellerTakeover))
        {
            evidence.Show(EvidenceKind.SellerAccount, null);
        }

        return evidence;
    }

    /// <summary>Whether something is shown.</summary>
    public bool Shows(EvidenceKind what) => shown.ContainsKey(what);

    /// <summary>The last day that shows it; null where it is not shown, or nothing tells the day.</summary>
    public DateTimeOffset? DayOf(EvidenceKind what) => shown.TryGetValue(what, out var day) ? day : null;

    private void ShowOrders(IEnumerable<AnomalousOrder> orders)
    {
        foreach (var order in orders)
        {
            Show(EvidenceKind.UnknownOrders, order.OrderDate);
            if (order.Kind is LineKind.Sale or LineKind.Payout)
            {
                Show(EvidenceKind.SellerAccount, order.OrderDate);
            }
        }
    }

    private void ShowOwnersWord(AccountIncident incident)
    {
        if (incident.TwoStepWasOn == true)
        {
            Show(EvidenceKind.TwoStepOn, null);
        }

        foreach (var change in incident.OwnChanges)
        {
            // A password changed before the first sign is the one that did not keep anybody out.
            if (change.Part == AccountPart.Password && !(change.When < incident.FirstSeen))
            {
                Show(EvidenceKind.OwnPasswordChange, change.When);
            }

            if (change.Part == AccountPart.TwoStep)
            {
                Show(EvidenceKind.TwoStepOn, change.When);
            }

            if (change.Part == AccountPart.PayoutAccount)
            {
                Show(EvidenceKind.OwnPayoutChange, change.When);
            }

            if (SellerParts.Contains(change.Part))
            {
                Show(EvidenceKind.SellerAccount, change.When);
            }
        }
    }

    private void ShowNotice(AccountNotice notice, AccountIncident incident)
    {
        if (notice.Verdict is NoticeVerdict.Phishing or NoticeVerdict.Suspicious)
        {
            Show(EvidenceKind.ForgedMail, notice.Date);
            return;
        }

        // A mail that nothing proves may mark nothing as done where forged mails are the whole story.
        if (notice.Verdict == NoticeVerdict.Unknown && incident.Kind == IncidentKind.Phishing)
        {
            return;
        }

        if (SellerNotices.Contains(notice.Kind))
        {
            Show(EvidenceKind.SellerAccount, notice.Date);
        }

        foreach (var what in ShownBy(notice, incident))
        {
            Show(what, notice.Date);
        }

        if (notice.Kind is NoticeKind.OrderCancelled or NoticeKind.Refund)
        {
            SettledOrders.UnionWith(notice.OrderIds);
        }
    }

    private static IEnumerable<EvidenceKind> ShownBy(AccountNotice notice, AccountIncident incident) => notice.Kind switch
    {
        NoticeKind.BillingVerification => [EvidenceKind.BillingVerification],
        NoticeKind.AccountLocked or NoticeKind.SellerAccountEntered => ShownByLock(notice),
        NoticeKind.AccountOnHold => [EvidenceKind.AccountFrozen],
        NoticeKind.CardRemoved or NoticeKind.CardInvalid => [EvidenceKind.CardRemoved],
        NoticeKind.EmailChanged => [EvidenceKind.EmailChanged],
        NoticeKind.TwoStepChanged when !incident.OwnChanges.Any(change => change.Part == AccountPart.TwoStep) => [EvidenceKind.TwoStepChanged],
        _ => [],
    };

    private static IEnumerable<EvidenceKind> ShownByLock(AccountNotice notice)
    {
        yield return EvidenceKind.AccountFrozen;
        if (notice.WhatChanged.Contains(AccountPart.Password))
        {
            yield return EvidenceKind.PasswordReset;
        }

        if (notice.WhatChanged.Contains(AccountPart.Orders))
        {
            yield return EvidenceKind.OrdersCancelled;
        }

        if (notice.WhatChanged.Contains(AccountPart.Card))
        {
            yield return EvidenceKind.CardRemoved;
        }
    }

    private void Show(EvidenceKind what, DateTimeOffset? day)
    {
        if (!shown.TryGetValue(what, out var known) || known is null || day > known)
        {
            shown[what] = day;
        }
    }
}
