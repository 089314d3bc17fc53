using AccountGuard.Notices;

namespace AccountGuard.Incidents;

/// <summary>What was left out of an incident's story, what was not looked at, and what would settle it.</summary>
internal sealed class IncidentRemarks(StoryJudge judge, IReadOnlyList<StoryJudge> all)
{
    private const int MostPeriods = 5;

    /// <summary>The remarks, what the reader can act on first.</summary>
    public IEnumerable<string> Write() => Settling().Concat(Limits()).Concat(LeftOut());

    private IEnumerable<string> Settling()
    {
        var facts = judge.Facts;
        if (judge.Kind == IncidentKind.ProtectiveLock && facts.BeforeLock is { IsOwnWord: false })
        {
            yield return facts.Text.Say("SettleBankChange");
        }
        else if (judge.Kind == IncidentKind.Unclear && facts.Of(NoticeKind.PayoutAccountChanged).Any(mail => !facts.Owner.Explains(mail)))
        {
            yield return facts.Text.Say("SettleBankChange");
        }

        if (judge.Kind == IncidentKind.Unclear && facts.Unexplained.Any(mail => NoticeRoles.IsOfAccess(mail.Kind) || mail.Kind == NoticeKind.SignInAttempt))
        {
            yield return facts.Text.Say("SettleChanges");
        }

        if (judge.Told.Contains(IncidentKind.BillingVerificationHold) && !judge.Told.Contains(IncidentKind.BuyerTakeover))
        {
            yield return facts.Text.Say("SettleHeldOrder");
        }

        if (judge.Told.Contains(IncidentKind.BuyerTakeover) && facts.Denied.Count == 0)
        {
            yield return facts.Text.Say("SettleOrders");
        }
    }

    private IEnumerable<string> Limits()
    {
        var account = judge.Facts.Account;
        if (!account.OrdersWereJudged)
        {
            yield return account.Text.Say("OrdersNotJudged");
        }

        var undated = account.Mails.Count(mail => mail.Date is null && mail.Kind != NoticeKind.Other);
        if (undated > 0)
        {
            yield return account.Text.Say("UndatedMails", undated);
        }
    }

    private IEnumerable<string> LeftOut()
    {
        var account = judge.Facts.Account;
        if (account.Forged.Count > 0 && judge.Kind != IncidentKind.Phishing)
        {
            yield return account.Text.Say("ForgedLeftOut", account.Forged.Count);
        }

        var others = all.Where(other => other != judge && other.Kind is not (IncidentKind.None or IncidentKind.Phishing)).Reverse().ToList();
        foreach (var other in others.Take(MostPeriods))
        {
            yield return account.Text.Say("OtherTime", account.Text.Period(other.Facts.Period.From, other.Facts.Period.To), account.Text.Story(other.Kind));
        }

        if (others.Count > MostPeriods)
        {
            yield return account.Text.Say("OtherTimes", others.Count - MostPeriods);
        }
    }
}
