using System.Globalization;
using AccountGuard.Incidents;
using AccountGuard.Orders;
using AccountGuard.Recovery;

namespace AccountGuard.Cases;

/// <summary>Says what of a case is due on a day.</summary>
public sealed class CaseCalendar
{
    private const string DisputeStep = "dispute-";

    private static readonly LocalizedText Text = new(typeof(CaseCalendar), "CaseText");

    private readonly RecoveryCase kept;
    private readonly CultureInfo language;
    private readonly DateTimeOffset today;
    private readonly CaseWords words;

    private CaseCalendar(RecoveryCase kept, DateTimeOffset date, CultureInfo language)
    {
        this.kept = kept;
        this.language = language;
        today = new DateTimeOffset(date.Date, date.Offset);
        words = new CaseWords(kept, language);
    }

    /// <summary>
    /// What is due on a day, the most urgent first: tries whose day the owner set, what was sent and not answered, the end
    /// of the dispute window from ten days before, open steps whose day has come, and for two to three months after
    /// the case was solved a look once a week. Nothing for a closed case.
    /// </summary>
    /// <param name="kept">The case.</param>
    /// <param name="date">The day, from the caller's clock; days are counted at its offset.</param>
    /// <param name="language">The language of what is said: Japanese for "ja", English for every other.</param>
    public static ValueList<CaseDue> Due(RecoveryCase kept, DateTimeOffset date, CultureInfo language)
    {
        var calendar = new CaseCalendar(kept, date, language);
        var due = kept.Status switch
        {
            CaseStatus.Open => calendar.FollowUpsDue().Concat(calendar.DisputeDue()).Concat(calendar.StepsDue()),
            CaseStatus.Solved => calendar.WatchDue(),
            _ => [],
        };
        return due.Where(item => item.From <= calendar.today)
            .OrderBy(item => item.Due)
            .ThenBy(item => item.Kind)
            .ToValueList();
    }

    private IEnumerable<CaseDue> FollowUpsDue() => Waiting().Select(FollowUpOf).OfType<CaseDue>();

    /// <summary>The contacts that wait for something, of each party and way only the last.</summary>
    private List<CaseContact> Waiting() => [.. kept.Contacts.Where(contact => !kept.Contacts.Any(later => later.Number > contact.Number && Supersedes(later, contact)))];

    /// <summary>A later try by the same way takes the place of the one before, and so does an answer by whatever way.</summary>
    private static bool Supersedes(CaseContact later, CaseContact earlier) => later.Party == earlier.Party
        && (later.Channel == earlier.Channel || later.Outcome is ContactOutcome.Sent or ContactOutcome.Promised or ContactOutcome.Answered or ContactOutcome.Solved);

    private CaseDue? FollowUpOf(CaseContact contact)
    {
        if (contact.NextTry is { } nextTry)
        {
            return Item(DueKind.NextTry, DayNamed(nextTry), DayNamed(nextTry), words.NextTry(contact), Text.Get(language, "OwnersWord"), "") with { ContactNumber = contact.Number, Contact = contact.Address, StepId = contact.StepId };
        }

        if (contact.Outcome is not (ContactOutcome.Sent or ContactOutcome.Promised or ContactOutcome.Declined) || FollowUps.Shared.Of(contact, kept.Country) is not { } rule)
        {
            return null;
        }

        // Who closed a case without help is asked again at once; who promised something is given the same days once more.
        var last = DayOf(contact.RepliedOn ?? contact.When);
        var isDeclined = contact.Outcome == ContactOutcome.Declined;
        var days = isDeclined ? 0 : StepDays(contact) ?? rule.Days;
        return Item(
            DueKind.FollowUp,
            last.AddDays(isDeclined ? 0 : Math.Min(rule.FromDays, days)),
            last.AddDays(days),
            words.FollowUp(contact, contact.Outcome is ContactOutcome.Sent ? rule.Text : contact.Outcome.ToString(), (today - last).Days),
            rule.Source.In(language),
            rule.Seen) with
        { ContactNumber = contact.Number, Contact = contact.Address, StepId = contact.StepId };
    }

    /// <summary>The days that the playbook gives for asking again after the contact's step; null where it gives none.</summary>
    private int? StepDays(CaseContact contact) => contact.StepId is null
        ? null
        : kept.Steps.FirstOrDefault(step => string.Equals(step.DueAfter, contact.StepId, StringComparison.Ordinal))?.DueAfterDays;

    private IEnumerable<CaseDue> DisputeDue()
    {
        var window = FollowUps.Shared.Dispute;
        var steps = kept.Steps.Where(IsDispute).ToList();
        var isHeard = kept.Contacts.Any(contact => contact.Party == ContactParty.CardCompany && contact.Outcome is not (ContactOutcome.NoAnswer or ContactOutcome.DeadEnd));
        var isDone = steps.Count > 0 && steps.TrueForAll(step => step.Status != RecoveryStepStatus.Open);
        if (isHeard || isDone || EndOfDispute(steps, window) is not { } end)
        {
            return [];
        }

        var first = steps.Find(step => step.Status == RecoveryStepStatus.Open);
        return
        [
            Item(DueKind.DisputeWindow, end.AddDays(-window.RemindDays), end, words.Dispute((end - today).Days), first?.Source ?? window.Source.In(language), first?.VerifiedOn ?? window.Seen) with
            {
                StepId = first?.Id,
                Contact = first?.Contact,
                Orders = first?.Orders ?? kept.KeptIncident.OrderIds,
            },
        ];
    }

    private DateTimeOffset? EndOfDispute(List<CaseStep> steps, FollowUpPeriod window)
    {
        var said = steps.Where(step => step.Status == RecoveryStepStatus.Open).Select(step => step.Due).Where(due => due is not null).Min();
        if (said is { } day)
        {
            return DayNamed(day);
        }

        var incident = kept.KeptIncident;
        var isTakeover = incident.AlsoKinds.Prepend(incident.Kind).Contains(IncidentKind.BuyerTakeover);
        var bought = incident.Orders.Where(order => order.Kind is not (LineKind.Sale or LineKind.Payout)).ToList();
        return isTakeover && bought.Count > 0 ? DayOf(bought.Min(order => order.OrderDate)).AddDays(window.Days) : null;
    }

    private IEnumerable<CaseDue> StepsDue() => kept.Steps
        .Where(step => step.Status == RecoveryStepStatus.Open && !IsDispute(step) && !IsCountedByContact(step))
        .Select(step => (Step: step, Day: DayOfStep(step)))
        .Where(pair => pair.Day is not null)
        .Select(pair => Item(DueKind.Step, pair.Day!.Value, pair.Day.Value, CaseWords.FirstSentence(pair.Step.Action), pair.Step.Source, pair.Step.VerifiedOn) with
        {
            StepId = pair.Step.Id,
            Contact = pair.Step.Contact,
            Orders = pair.Step.Orders,
        });

    /// <summary>The day of a step; null while it waits for another, or has none.</summary>
    private DateTimeOffset? DayOfStep(CaseStep step)
    {
        if (step.DueAfter is not { } other)
        {
            return step.Due is { } due ? DayNamed(due) : null;
        }

        return kept.Steps.FirstOrDefault(before => string.Equals(before.Id, other, StringComparison.Ordinal))?.DoneOn is { } done
            ? DayOf(done).AddDays(step.DueAfterDays ?? 0)
            : null;
    }

    /// <summary>"Send again" is counted from the last contact, not from the first: the contacts say it.</summary>
    private bool IsCountedByContact(CaseStep step) =>
        step.DueAfter is { } other && kept.Contacts.Any(contact => string.Equals(contact.StepId, other, StringComparison.Ordinal));

    private IEnumerable<CaseDue> WatchDue()
    {
        var watch = FollowUps.Shared.Watch;
        if (kept.Entries.LastOrDefault(entry => entry is { Kind: CaseEntryKind.Status, Status: CaseStatus.Solved }) is not { } solved)
        {
            return [];
        }

        var end = DayOf(solved.When).AddDays(watch.Days);
        var looked = DayOf(kept.Entries.Where(entry => entry.Kind is CaseEntryKind.Note || ReferenceEquals(entry, solved)).Max(entry => entry.When));
        var next = looked.AddDays(watch.EveryDays);
        return next > end ? [] : [Item(DueKind.Watch, next, next, words.Watch(end), watch.Source.In(language), watch.Seen)];
    }

    private static bool IsDispute(CaseStep step) => step.Id.StartsWith(DisputeStep, StringComparison.Ordinal);

    /// <summary>A day that somebody named: that day, wherever the reader is.</summary>
    private DateTimeOffset DayNamed(DateTimeOffset day) => new(day.Date, today.Offset);

    /// <summary>The day of an instant at the offset of the date asked about.</summary>
    private DateTimeOffset DayOf(DateTimeOffset instant) => new(DueDay(instant), today.Offset);

    private DateTime DueDay(DateTimeOffset instant) => Recovery.DueDate.LocalDay(instant, today.Offset);

    private CaseDue Item(DueKind kind, DateTimeOffset from, DateTimeOffset due, string what, string source, string seen) => new()
    {
        Account = kept.Account,
        Kind = kind,
        From = from,
        Due = due,
        DaysLeft = (due - today).Days,
        What = what,
        Source = source,
        VerifiedOn = seen,
        Path = kept.Path,
    };
}
