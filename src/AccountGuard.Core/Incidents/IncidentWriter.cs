using AccountGuard.Detection;
using AccountGuard.Detection.Episodes;
using AccountGuard.Incidents.Evidence;
using AccountGuard.Notices;
using AccountGuard.Orders;

namespace AccountGuard.Incidents;

/// <summary>Makes the incident of the stretch of time that was chosen.</summary>
internal sealed class IncidentWriter
{
    private readonly StoryJudge judge;
    private readonly IReadOnlyList<StoryJudge> all;
    private readonly IncidentFacts facts;
    private readonly IncidentText text;
    private readonly List<EvidenceTerm> grounds;

    /// <summary>Makes a writer of the stretch <paramref name="judge"/> judged; <paramref name="all"/> are those of the account, oldest first.</summary>
    public IncidentWriter(StoryJudge judge, IReadOnlyList<StoryJudge> all)
    {
        this.judge = judge;
        this.all = all;
        facts = judge.Facts;
        text = facts.Text;
        grounds = [.. Grounds()];
    }

    /// <summary>Writes it.</summary>
    public AccountIncident Write()
    {
        var orders = Orders().ToList();
        var dates = Dates().ToList();
        return new AccountIncident
        {
            Account = facts.Account.Account,
            Site = facts.Account.Site,
            Kind = judge.Kind,
            AlsoKinds = judge.AlsoKinds.ToValueList(),
            Confidence = ConfidenceJudge.Of(judge),
            FirstSeen = dates.Count == 0 ? null : dates[0],
            LastSeen = dates.Count == 0 ? null : dates[dates.Count - 1],
            Loss = CurrencyTotal.Of(Lost(orders)),
            OrderIds = orders.Select(order => order.OrderId).Concat(DeniedOrders()).Where(id => id.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToValueList(),
            Orders = orders.ToValueList(),
            Notices = Mails().ToValueList(),
            HeldOrderIds = facts.Of(NoticeKind.BillingVerification).Where(_ => judge.Told.Contains(IncidentKind.BillingVerificationHold)).SelectMany(mail => mail.OrderIds).Distinct(StringComparer.Ordinal).ToValueList(),
            LockedOn = facts.Mails.LastOrDefault(mail => NoticeRoles.IsLock(mail.Kind) && mail.Date is not null && mail.Verdict != NoticeVerdict.Suspicious)?.Date,
            TwoStepWasOn = facts.Owner.TwoStepWasOn,
            OwnChanges = facts.Owner.Own.ToValueList(),
            DeniedChanges = facts.Owner.Denied.ToValueList(),
            Reasons = Reasons().Distinct(StringComparer.Ordinal).ToValueList(),
            Doubts = Doubts().Distinct(StringComparer.Ordinal).ToValueList(),
            Remarks = new IncidentRemarks(judge, all).Write().ToValueList(),
            Alternatives = judge.Others.Select(Alternative).ToValueList(),
        };
    }

    /// <summary>The evidence that the story rests on, the weightiest first.</summary>
    private IEnumerable<EvidenceTerm> Grounds() => judge.Kind switch
    {
        IncidentKind.Phishing => [],
        IncidentKind.None => judge.Terms.Where(term => term.Source != EvidenceSource.Mails || term.Mails.Any(mail => mail.Kind == NoticeKind.PayoutAccountChanged)),
        IncidentKind.Unclear => judge.Terms.Where(term => term.Mails.Count > 0 || term.Orders.Count > 0),
        _ => judge.Terms.Where(term => judge.Told.Any(term.IsFor)).OrderByDescending(term => judge.Told.Max(story => term.Weights.Of(story))),
    };

    private IEnumerable<string> Reasons()
    {
        var sentences = grounds.Select(term => term.Sentence);
        return judge.Kind switch
        {
            IncidentKind.Phishing => [Forgeries(), .. LongAgo(), text.Say("NothingElse")],
            IncidentKind.None => sentences.Append(text.Say("NothingSeen")),
            _ => sentences,
        };
    }

    private string Forgeries()
    {
        var mails = Mails().ToList();
        var dated = mails.Where(mail => mail.Date is not null).ToList();
        return facts.Account.Forged.Count == 0
            ? text.Say("LooksForged", mails.Count, text.Period(dated.FirstOrDefault()?.Date, dated.LastOrDefault()?.Date))
            : text.Say("Forged", mails.Count, text.Period(dated.FirstOrDefault()?.Date, dated.LastOrDefault()?.Date));
    }

    private IEnumerable<string> LongAgo() =>
        facts.Account.ForgedLongAgo is { } last ? [text.Say("ForgedLongAgo", text.Day(last), text.Day(facts.Account.Newest))] : [];

    private IEnumerable<string> Doubts()
    {
        if (!judge.IsStory)
        {
            yield break;
        }

        foreach (var term in judge.Terms.Where(term => term.IsAgainst(judge.Kind)).OrderBy(term => term.Weights.Of(judge.Kind)))
        {
            yield return term.Sentence;
        }

        var mails = Mails().ToList();
        var unproved = mails.Count(mail => mail.Verdict == NoticeVerdict.Unknown);
        if (unproved > 0)
        {
            yield return unproved == mails.Count ? text.Say("UnprovedAll", unproved) : text.Say("UnprovedMails", unproved, mails.Count);
        }

        if (mails.Exists(mail => mail.Verdict == NoticeVerdict.Suspicious))
        {
            yield return text.Say("SuspiciousMails", mails.Count(mail => mail.Verdict == NoticeVerdict.Suspicious), mails.Count);
        }
    }

    private IncidentAlternative Alternative(IncidentKind story) => new()
    {
        Kind = story,
        For = judge.Terms.Where(term => term.IsFor(story)).OrderByDescending(term => term.Weights.Of(story)).Select(term => term.Sentence).ToValueList(),
        Against = judge.Terms.Where(term => term.IsAgainst(story)).OrderBy(term => term.Weights.Of(story)).Select(term => term.Sentence)
            .Concat(judge.Terms.Any(term => term.Carries.Contains(story)) ? [] : [text.Say("Missing" + story)])
            .ToValueList(),
    };

    private IEnumerable<AnomalousOrder> Orders()
    {
        var bought = judge.Told.Contains(IncidentKind.BuyerTakeover) ? facts.UnknownPurchases : [];
        var sold = judge.Told.Contains(IncidentKind.SellerTakeover) ? facts.UnknownSales.Concat(facts.UnknownPayouts) : [];
        var unclear = judge.Kind == IncidentKind.Unclear ? facts.Alarming : [];
        return bought.Concat(sold).Concat(unclear).OrderBy(order => order.OrderDate.UtcTicks).ThenBy(order => order.OrderId, StringComparer.Ordinal);
    }

    private IEnumerable<string> DeniedOrders() => grounds.Any(term => term.Source == EvidenceSource.OwnWord && term.Carries.Contains(IncidentKind.BuyerTakeover))
        ? facts.Owner.DeniedOrders.Where(number => facts.Mails.Any(mail => mail.OrderIds.Contains(number, StringComparer.OrdinalIgnoreCase)) || !facts.Account.Tells(number)).OrderBy(number => number, StringComparer.Ordinal)
        : [];

    /// <summary>
    /// What is gone: orders that were neither cancelled nor sent back. A payout is made of sales, so sales count only
    /// where no payout is among the findings: their buyers will want their money back.
    /// </summary>
    private static IEnumerable<AnomalousOrder> Lost(List<AnomalousOrder> orders)
    {
        var hasPayout = orders.Exists(order => order.Kind == LineKind.Payout);
        return orders.Where(order => order.Status is not (OrderStatus.Cancelled or OrderStatus.Returned) && !(hasPayout && order.Kind == LineKind.Sale));
    }

    private IEnumerable<AccountNotice> Mails() => judge.Kind == IncidentKind.Phishing
        ? facts.Account.Forged.Concat(facts.Unexplained)
        : facts.Mails.Intersect(grounds.SelectMany(term => term.Mails));

    private IEnumerable<DateTimeOffset> Dates() => judge.Kind switch
    {
        IncidentKind.None => [],
        IncidentKind.Phishing => Mails().Where(mail => mail.Date is not null).Select(mail => mail.Date!.Value).OrderBy(date => date.UtcTicks),
        _ => grounds.SelectMany(term => term.Dates).OrderBy(date => date.UtcTicks),
    };
}
