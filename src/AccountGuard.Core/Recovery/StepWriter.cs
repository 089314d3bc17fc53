using System.Globalization;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>Fills in the steps of one checklist.</summary>
internal sealed class StepWriter
{
    private const int MostInSentence = 20;

    private static readonly LocalizedText Text = new(typeof(StepWriter), "RecoveryText");

    private readonly PlaybookLibrary library;
    private readonly IncidentEvidence evidence;
    private readonly CultureInfo language;
    private readonly DateTimeOffset today;
    private readonly IReadOnlyList<StepDraft> drafts;
    private readonly FactAge age;
    private readonly WayWriter ways;
    private readonly HashSet<string> printedRemarks = new(StringComparer.Ordinal);

    public StepWriter(PlaybookLibrary library, ChecklistOptions options, IncidentEvidence evidence, IReadOnlyList<StepDraft> drafts)
    {
        this.library = library;
        this.evidence = evidence;
        this.drafts = drafts;
        language = BilingualText.IsJapanese(options.Language) ? CultureInfo.GetCultureInfo("ja") : CultureInfo.InvariantCulture;
        today = new DateTimeOffset(options.Now.Date, options.Now.Offset);
        age = new FactAge(Text, language, today.Date);
        ways = new WayWriter(Text, language, age);
    }

    /// <summary>Writes one step.</summary>
    public RecoveryStep Write(StepDraft draft, int number)
    {
        printedRemarks.Clear();
        var step = draft.Definition;
        var facts = step.AllFacts.Select(id => library.Facts[id]).ToList();
        var stepWays = (step.Ways ?? []).Select(id => library.Facts[id]).ToList();
        var mark = draft.IsSettled ? null : step.Marks?.FirstOrDefault(candidate => evidence.Shows(candidate.When));
        var status = draft.IsSettled ? RecoveryStepStatus.Done : mark?.Status ?? RecoveryStepStatus.Open;
        var due = status == RecoveryStepStatus.Open ? DueDate.Of(step.Due, draft.Orders, today) : null;
        var after = due is null || step.Due!.Step is not { } lesson ? null : Targets(lesson, step).FirstOrDefault().Draft;
        return new RecoveryStep
        {
            Id = draft.Id,
            Number = number,
            Phase = step.Phase!.Value,
            Due = due?.Day,
            DueAfter = after?.Id,
            DueAfterDays = after is null ? null : step.Due!.Days,
            Action = Fill(step.Action!, draft, due),
            Why = Why(draft, due, facts),
            Channel = FillOptional(step.Channel, draft, due),
            Contact = ways.Contact(FillOptional(step.Contact, draft, due), stepWays),
            DeadEnds = stepWays.Where(way => way.IsDeadEnd).Select(ways.DeadEnd).ToValueList(),
            DoNot = FillOptional(step.DoNot, draft, due),
            Orders = (step.Orders == OrderSelection.Held ? evidence.HeldOrders : OrderNumbers(draft)).ToValueList(),
            Settings = (step.Settings ?? []).Select(setting => setting.In(language)).ToValueList(),
            Source = string.Join("; ", facts.SelectMany(fact => fact.Origins).Select(source => source.In(language)).Distinct(StringComparer.Ordinal)),
            VerifiedOn = FactAge.Oldest(facts),
            Status = status,
            StatusReason = draft.IsSettled ? FillText(step.Settled!, draft, due) : Reason(mark, draft, due),
        };
    }

    private string? Reason(StepMark? mark, StepDraft draft, DueDate? due) => mark is null ? null : PlaybookTemplate.Fill(
        mark.Reason!.In(language),
        name => name == "evidenceDay" ? DayOf(mark.When) : Value(name, draft, due));

    private string DayOf(EvidenceKind what) =>
        evidence.DayOf(what) is { } day ? FormatDay(DueDate.LocalDay(day, today.Offset)) : Text.Get(language, "UnknownDay");

    /// <summary>The reason, with what to do when the day is over, and with the age of the facts no other text prints.</summary>
    private string Why(StepDraft draft, DueDate? due, List<PlaybookFact> facts)
    {
        var step = draft.Definition;
        var why = FillText(step.Why!, draft, due);
        if (due is { HasPassed: true } && step.Due!.Passed is { } passed)
        {
            why = Text.Get(language, "WithDayOver", why, FillText(passed, draft, due));
        }

        var printedElsewhere = step.Texts.Where(text => text.Key != "why" && text.Value is not null)
            .SelectMany(text => PlaybookTemplate.Facts(text.Value!.In(language)))
            .Concat(step.Ways ?? []);
        return why + Remark(facts.Where(fact => !printedElsewhere.Contains(fact.Id, StringComparer.Ordinal)));
    }

    private string? FillOptional(BilingualText? text, StepDraft draft, DueDate? due) =>
        text is null ? null : Fill(text, draft, due);

    /// <summary>The text filled in, with the age of the facts it prints.</summary>
    private string Fill(BilingualText text, StepDraft draft, DueDate? due) =>
        FillText(text, draft, due) + Remark(PlaybookTemplate.Facts(text.In(language)).Distinct(StringComparer.Ordinal).Select(id => library.Facts[id]));

    /// <summary>The age of facts; empty where the step has said just that before.</summary>
    private string Remark(IEnumerable<PlaybookFact> facts)
    {
        var remark = age.Remark(facts);
        return printedRemarks.Add(remark) ? remark : "";
    }

    private string FillText(BilingualText text, StepDraft draft, DueDate? due) =>
        PlaybookTemplate.Fill(text.In(language), name => Value(name, draft, due));

    private string Value(string placeholder, StepDraft draft, DueDate? due)
    {
        if (PlaybookTemplate.FactOf(placeholder) is { } fact)
        {
            return library.Facts[fact].Value!.In(language);
        }

        if (PlaybookTemplate.LessonOf(placeholder) is { } lesson)
        {
            return Targets(lesson, draft.Definition).First().Number.ToString(CultureInfo.InvariantCulture);
        }

        return placeholder switch
        {
            "orders" => ListOf(OrderNumbers(draft)),
            "count" => OrderNumbers(draft).Count.ToString(CultureInfo.InvariantCulture),
            "total" => OrderTotals.Describe(draft.Orders, Text, language),
            "firstOrder" => FormatDay(DueDate.LocalDay(draft.Orders[0].OrderDate, today.Offset)),
            "due" => FormatDay((due?.Day ?? today).Date),
            _ => draft.Subject ?? "",
        };
    }

    private static List<string> OrderNumbers(StepDraft draft) =>
        draft.Orders.Select(order => order.OrderId).Distinct(StringComparer.Ordinal).ToList();

    /// <summary>Order numbers for a sentence; a long list is cut short, the step's own list is not.</summary>
    private string ListOf(List<string> orderNumbers)
    {
        var list = string.Join(Text.Get(language, "ListSeparator"), orderNumbers.Take(MostInSentence).Select(PrintedText.OrderNumber));
        return orderNumbers.Count <= MostInSentence
            ? list
            : list + Text.Get(language, "MoreOrders", orderNumbers.Count - MostInSentence);
    }

    /// <summary>The lesson's steps with their numbers, those for the same people first; the others follow where several lists are one.</summary>
    private IEnumerable<(StepDraft Draft, int Number)> Targets(string lesson, PlaybookStep from)
    {
        var places = library.Places().Where(place => from.For is null || from.For.Covers(place)).ToList();
        return drafts.Select((draft, index) => (Draft: draft, Number: index + 1))
            .Where(entry => string.Equals(entry.Draft.Definition.Lesson, lesson, StringComparison.Ordinal))
            .OrderByDescending(entry => entry.Draft.Definition.For is null || places.Exists(entry.Draft.Definition.For.Covers));
    }

    private string FormatDay(DateTime day) => day.ToString(Text.Get(language, "DayFormat"), CultureInfo.InvariantCulture);
}
