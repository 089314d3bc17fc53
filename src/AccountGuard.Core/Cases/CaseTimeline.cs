using System.Globalization;
using AccountGuard.Notices;

namespace AccountGuard.Cases;

/// <summary>What happened in a case, one line an event, oldest first.</summary>
public static class CaseTimeline
{
    /// <summary>The events of a case: signs, mails, own changes, the lock, orders, contacts, answers, steps, notes. Those without a day come first.</summary>
    /// <param name="kept">The case.</param>
    /// <param name="language">The language: Japanese for "ja", English for every other.</param>
    public static ValueList<CaseEvent> Of(RecoveryCase kept, CultureInfo language)
    {
        var words = new CaseWords(kept, language);
        return Signs(kept, words).Concat(Work(kept, words))
            .OrderBy(entry => entry.When?.UtcTicks ?? long.MinValue)
            .ThenBy(entry => entry.Kind)
            .ThenBy(entry => entry.ContactNumber)
            .ToValueList();
    }

    private static IEnumerable<CaseEvent> Signs(RecoveryCase kept, CaseWords words)
    {
        var incident = kept.KeptIncident;
        foreach (var order in incident.Orders)
        {
            yield return Event(kept, CaseEventKind.Order, order.OrderDate, words.Order(order)) with { Orders = ValueList.Of(order.OrderId) };
        }

        foreach (var mail in incident.Mails)
        {
            yield return Event(kept, CaseEventKind.Mail, mail.Date, words.Mail(mail)) with { Who = mail.Verdict == NoticeVerdict.Phishing ? null : kept.Site, Orders = mail.OrderIds };
        }

        foreach (var change in incident.OwnChanges)
        {
            yield return Event(kept, CaseEventKind.OwnChange, change.When, words.OwnChange(change));
        }

        if (incident.LockedOn is { } lockedOn)
        {
            yield return Event(kept, CaseEventKind.Lock, lockedOn, words.Locked) with { Who = kept.Site };
        }

        if (incident.FirstSeen is { } firstSeen && incident.Orders.Count == 0 && incident.Mails.Count == 0)
        {
            yield return Event(kept, CaseEventKind.FirstSign, firstSeen, words.FirstSign);
        }
    }

    private static IEnumerable<CaseEvent> Work(RecoveryCase kept, CaseWords words)
    {
        foreach (var contact in kept.Contacts)
        {
            yield return Event(kept, CaseEventKind.Contact, contact.When, words.Contact(contact)) with { Who = words.Who(contact), CaseNumber = contact.CaseNumber, StepId = contact.StepId, ContactNumber = contact.Number };
            if (contact.RepliedOn is { } repliedOn)
            {
                yield return Event(kept, CaseEventKind.Reply, repliedOn, words.Reply(contact)) with { Who = words.Who(contact), CaseNumber = contact.CaseNumber, StepId = contact.StepId, ContactNumber = contact.Number };
            }
        }

        foreach (var entry in kept.Entries)
        {
            // An own change stands at the day it was made, the contact of a step at its own line.
            if (words.Entry(entry) is { } what)
            {
                yield return Event(kept, KindOf(entry.Kind), entry.When, what) with { StepId = entry.StepId };
            }
        }
    }

    private static CaseEventKind KindOf(CaseEntryKind kind) => kind switch
    {
        CaseEntryKind.Note => CaseEventKind.Note,
        CaseEntryKind.Step => CaseEventKind.Step,
        CaseEntryKind.Status => CaseEventKind.Status,
        CaseEntryKind.Evidence => CaseEventKind.Evidence,
        CaseEntryKind.OwnChange => CaseEventKind.OwnChange,
        _ => CaseEventKind.Opened,
    };

    private static CaseEvent Event(RecoveryCase kept, CaseEventKind kind, DateTimeOffset? when, string what) => new() { Account = kept.Account, Kind = kind, When = when, What = what };
}
