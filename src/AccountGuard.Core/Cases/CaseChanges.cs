using System.Globalization;
using AccountGuard.Incidents;
using AccountGuard.Messages.Checks;
using AccountGuard.Notices;
using AccountGuard.Recovery;

namespace AccountGuard.Cases;

/// <summary>
/// Makes the next state of a case. Texts of the owner may have lines; a card number, password or other secret in them is
/// refused, and the error does not repeat it.
/// </summary>
public static class CaseChanges
{
    private static readonly LocalizedText Text = new(typeof(CaseChanges), "CaseText");

    /// <summary>Opens a case.</summary>
    /// <param name="incident">What happened.</param>
    /// <param name="steps">What is to be done.</param>
    /// <param name="country">ISO 3166-1 alpha-2 code of the owner's country; null where it is not known.</param>
    /// <param name="note">The owner's first note; null for none.</param>
    /// <param name="now">The present instant, from the caller's clock.</param>
    /// <param name="language">The language of the error's message.</param>
    /// <exception cref="ArgumentException">The note is too long or holds a secret.</exception>
    public static RecoveryCase Open(AccountIncident incident, IEnumerable<RecoveryStep> steps, string? country, string? note, DateTimeOffset now, CultureInfo language)
    {
        var opened = new RecoveryCase
        {
            Account = PrintedText.Clean(incident.Account),
            CreatedOn = now,
            ChangedOn = now,
            Country = country,
            KeptIncident = CaseIncident.Of(incident),
            Steps = steps.Select(CaseStep.Of).ToValueList(),
            Entries = ValueList.Of(new CaseEntry { When = now, Kind = CaseEntryKind.Opened }),
        };
        return note is null ? opened : opened.WithNote(note, now, language);
    }

    /// <summary>The case with a contact, which is given its number. The step it belongs to is done with it, unless nobody was reached.</summary>
    /// <param name="before">The case.</param>
    /// <param name="contact">The contact; its number is not looked at.</param>
    /// <param name="now">The present instant, from the caller's clock.</param>
    /// <param name="language">The language of the error's message.</param>
    /// <exception cref="ArgumentException">There is no such step, or a text is too long or holds a secret.</exception>
    public static RecoveryCase WithContact(this RecoveryCase before, CaseContact contact, DateTimeOffset now, CultureInfo language)
    {
        RequireText(language, contact.Said, contact.Reply, contact.AnsweredBy, contact.CaseNumber, contact.Address);
        var step = contact.StepId is { } stepId ? Step(before, stepId, language) : null;
        var noted = before with
        {
            Contacts = before.Contacts.Append(contact with { Number = before.Contacts.Count + 1, StepId = step?.Id }).ToValueList(),
            ChangedOn = Later(before, now),
        };
        return step is null or { Status: RecoveryStepStatus.Done } || contact.Outcome is ContactOutcome.NoAnswer or ContactOutcome.DeadEnd
            ? noted
            : noted.WithStep(step.Id, RecoveryStepStatus.Done, null, contact.When, language);
    }

    /// <summary>The case with an answer to something that was sent.</summary>
    /// <param name="before">The case.</param>
    /// <param name="number">The contact's number; null for the last that waits for an answer.</param>
    /// <param name="reply">What they answered.</param>
    /// <param name="outcome">What became of it.</param>
    /// <param name="caseNumber">The number they gave the matter; null to leave what is there.</param>
    /// <param name="now">When the answer came.</param>
    /// <param name="language">The language of the error's message.</param>
    /// <exception cref="ArgumentException">There is no such contact, or a text is too long or holds a secret.</exception>
    public static RecoveryCase WithReply(this RecoveryCase before, int? number, string? reply, ContactOutcome outcome, string? caseNumber, DateTimeOffset now, CultureInfo language)
    {
        RequireText(language, reply, caseNumber);
        var index = number is { } given ? given - 1 : before.Contacts.ToList().FindLastIndex(contact => contact.RepliedOn is null && contact.Outcome == ContactOutcome.Sent);
        if (index < 0 || index >= before.Contacts.Count)
        {
            throw new ArgumentException(number is null ? Text.Get(language, "NothingWaits") : Text.Get(language, "NoContact", number), nameof(number));
        }

        var answered = before.Contacts[index] with { RepliedOn = now, Reply = reply, Outcome = outcome, CaseNumber = caseNumber ?? before.Contacts[index].CaseNumber };
        return before with { Contacts = Replaced(before.Contacts, index, answered), ChangedOn = Later(before, now) };
    }

    /// <summary>The case with a step done, given up or opened again.</summary>
    /// <param name="before">The case.</param>
    /// <param name="stepId">The step's <see cref="CaseStep.Id"/>.</param>
    /// <param name="status">How far it has come.</param>
    /// <param name="reason">Why, in the owner's words; null for none.</param>
    /// <param name="now">When that was.</param>
    /// <param name="language">The language of the error's message.</param>
    /// <exception cref="ArgumentException">There is no such step, or the reason is too long or holds a secret.</exception>
    public static RecoveryCase WithStep(this RecoveryCase before, string stepId, RecoveryStepStatus status, string? reason, DateTimeOffset now, CultureInfo language)
    {
        RequireText(language, reason);
        var step = Step(before, stepId, language);
        if (step.Status == status && reason is null)
        {
            return before;
        }

        var changed = step with { Status = status, StatusReason = reason ?? (step.Status == status ? step.StatusReason : null), DoneOn = status == RecoveryStepStatus.Done ? now : null };
        return before with
        {
            Steps = Replaced(before.Steps, before.Steps.ToList().IndexOf(step), changed),
            Entries = before.Entries.Append(new CaseEntry { When = now, Kind = CaseEntryKind.Step, StepId = step.Id, StepStatus = status, Text = reason }).ToValueList(),
            ChangedOn = Later(before, now),
        };
    }

    /// <summary>The case with a note.</summary>
    /// <exception cref="ArgumentException">The note is too long or holds a secret.</exception>
    public static RecoveryCase WithNote(this RecoveryCase before, string note, DateTimeOffset now, CultureInfo language)
    {
        RequireText(language, note);
        return With(before, new CaseEntry { When = now, Kind = CaseEntryKind.Note, Text = note });
    }

    /// <summary>The case with a change that the owner says they made themselves.</summary>
    /// <param name="before">The case.</param>
    /// <param name="part">What was changed.</param>
    /// <param name="when">When; null where the owner does not remember.</param>
    /// <param name="now">The present instant, from the caller's clock.</param>
    public static RecoveryCase WithOwnChange(this RecoveryCase before, AccountPart part, DateTimeOffset? when, DateTimeOffset now)
    {
        var incident = before.KeptIncident;
        var changed = before with
        {
            KeptIncident = incident with { OwnChanges = incident.OwnChanges.Append(new CaseOwnChange { Part = part, When = when }).ToValueList() },
        };
        return With(changed, new CaseEntry { When = now, Kind = CaseEntryKind.OwnChange, Part = part });
    }

    /// <summary>The case in another status; itself where it has it already.</summary>
    public static RecoveryCase WithStatus(this RecoveryCase before, CaseStatus status, DateTimeOffset now) => before.Status == status
        ? before
        : With(before with { Status = status }, new CaseEntry { When = now, Kind = CaseEntryKind.Status, Status = status });

    /// <summary>The case with evidence. A file that is there already with the same hash is left out.</summary>
    public static RecoveryCase WithEvidence(this RecoveryCase before, IEnumerable<CaseEvidence> evidence, DateTimeOffset now)
    {
        var added = evidence.Where(file => !before.Evidence.Any(other => other.File == file.File && other.Sha256 == file.Sha256)).ToList();
        return added.Count == 0
            ? before
            : With(before with { Evidence = before.Evidence.Concat(added).ToValueList() }, new CaseEntry { When = now, Kind = CaseEntryKind.Evidence, Text = string.Join(", ", added.Select(file => file.File)) });
    }

    /// <summary>The step of a name, or of its number as it is shown.</summary>
    /// <exception cref="ArgumentException">There is no such step.</exception>
    internal static CaseStep Step(RecoveryCase kept, string stepId, CultureInfo language) =>
        kept.Steps.FirstOrDefault(step => string.Equals(step.Id, stepId, StringComparison.OrdinalIgnoreCase))
        ?? (int.TryParse(stepId, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? kept.Steps.FirstOrDefault(step => step.Number == number) : null)
        ?? throw new ArgumentException(Text.Get(language, "NoStep", PrintedText.Clean(stepId)), nameof(stepId));

    private static RecoveryCase With(RecoveryCase before, CaseEntry entry) =>
        before with { Entries = before.Entries.Append(entry).ToValueList(), ChangedOn = Later(before, entry.When) };

    /// <summary>What is noted afterwards about an earlier day does not set the case back.</summary>
    private static DateTimeOffset Later(RecoveryCase before, DateTimeOffset now) => now > before.ChangedOn ? now : before.ChangedOn;

    private static ValueList<T> Replaced<T>(ValueList<T> list, int index, T value) => list.Select((other, place) => place == index ? value : other).ToValueList();

    private static void RequireText(CultureInfo language, params string?[] texts)
    {
        foreach (var text in texts)
        {
            if (text is null)
            {
                continue;
            }

            if (text.Length > CaseRules.LongestText)
            {
                throw new ArgumentException(Text.Get(language, "TooLong", CaseRules.LongestText), nameof(texts));
            }

            var secret = MessageCheck.Run(text, new MessageCheckOptions { Language = language }).FirstOrDefault(finding => finding.Severity == MessageSeverity.Refused);
            if (secret is not null)
            {
                throw new ArgumentException(Text.Get(language, "Secret", secret.Why), nameof(texts));
            }
        }
    }
}
