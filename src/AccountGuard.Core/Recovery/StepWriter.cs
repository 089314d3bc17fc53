using System.Globalization;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>Fills in the steps of one checklist.</summary>
internal sealed class StepWriter
{
    private const int MostInSentence = 20;

    private static readonly LocalizedText Text = new(typeof(StepWriter), "RecoveryText");

    private readonly PlaybookLibrary library;
    private readonly CultureInfo language;
    private readonly DateTimeOffset today;
    private readonly IReadOnlyList<StepDraft> drafts;
    private readonly FactAge age;

    public StepWriter(PlaybookLibrary library, ChecklistOptions options, IReadOnlyList<StepDraft> drafts)
    {
        this.library = library;
        this.drafts = drafts;
        language = BilingualText.IsJapanese(options.Language) ? CultureInfo.GetCultureInfo("ja") : CultureInfo.InvariantCulture;
        today = new DateTimeOffset(options.Now.Date, options.Now.Offset);
        age = new FactAge(Text, language, today.Date);
    }

    /// <summary>Writes one step.</summary>
    public RecoveryStep Write(StepDraft draft, int number)
    {
        var step = draft.Definition;
        var facts = step.Facts.Select(id => library.Facts[id]).ToList();
        var due = DueDate.Of(step.Due, draft.Orders, today);
        return new RecoveryStep
        {
            Id = draft.Id,
            Number = number,
            Phase = step.Phase!.Value,
            Due = due?.Day,
            Action = Fill(step.Action!, draft, due),
            Why = Why(draft, due, facts),
            Channel = FillOptional(step.Channel, draft, due),
            Contact = FillOptional(step.Contact, draft, due),
            DoNot = FillOptional(step.DoNot, draft, due),
            Orders = OrderNumbers(draft).ToValueList(),
            Source = string.Join("; ", facts.SelectMany(fact => fact.Sources).Select(source => source.In(language)).Distinct(StringComparer.Ordinal)),
            VerifiedOn = FactAge.Oldest(facts),
        };
    }

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
            .SelectMany(text => PlaybookTemplate.Facts(text.Value!.In(language)));
        return why + age.Remark(facts.Where(fact => !printedElsewhere.Contains(fact.Id, StringComparer.Ordinal)));
    }

    private string? FillOptional(BilingualText? text, StepDraft draft, DueDate? due) =>
        text is null ? null : Fill(text, draft, due);

    /// <summary>The text filled in, with the age of the facts it prints.</summary>
    private string Fill(BilingualText text, StepDraft draft, DueDate? due) =>
        FillText(text, draft, due) + age.Remark(PlaybookTemplate.Facts(text.In(language)).Distinct(StringComparer.Ordinal).Select(id => library.Facts[id]));

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
            return NumberOf(lesson, draft.Definition).ToString(CultureInfo.InvariantCulture);
        }

        return placeholder switch
        {
            "orders" => ListOf(OrderNumbers(draft)),
            "count" => OrderNumbers(draft).Count.ToString(CultureInfo.InvariantCulture),
            "total" => OrderTotals.Describe(draft.Orders, Text, language),
            "firstOrder" => FormatDay(DueDate.LocalDay(draft.Orders[0].OrderDate, today.Offset)),
            "due" => FormatDay(due!.Day.Date),
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

    /// <summary>The number of the lesson's step for the same people; of its first step where several lists are one.</summary>
    private int NumberOf(string lesson, PlaybookStep from)
    {
        var places = library.Places().Where(place => from.For is null || from.For.Covers(place)).ToList();
        var numbered = drafts.Select((draft, index) => (draft.Definition, Number: index + 1))
            .Where(entry => string.Equals(entry.Definition.Lesson, lesson, StringComparison.Ordinal))
            .ToList();
        return numbered
            .Where(entry => entry.Definition.For is null || places.Exists(entry.Definition.For.Covers))
            .Select(entry => entry.Number)
            .Concat(numbered.Select(entry => entry.Number))
            .First();
    }

    private string FormatDay(DateTime day) => day.ToString(Text.Get(language, "DayFormat"), CultureInfo.InvariantCulture);
}
