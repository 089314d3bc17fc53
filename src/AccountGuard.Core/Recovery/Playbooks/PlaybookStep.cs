using System.Text.Json.Serialization;

namespace AccountGuard.Recovery.Playbooks;

/// <summary>One thing to do, before it is filled in for somebody's orders.</summary>
internal sealed record PlaybookStep
{
    /// <summary>
    /// "lesson" or "lesson.variant". Unique; a later file's step of the same name replaces it. Variants of a lesson
    /// say the same thing for different people.
    /// </summary>
    public string Id { get; init; } = "";

    /// <summary>The step whose phase, place, day and texts it has where it gives none of its own; null for none.</summary>
    public string? Like { get; init; }

    /// <summary>The part of the recovery it belongs to.</summary>
    public RecoveryPhase? Phase { get; init; }

    /// <summary>Its place within the phase: lower comes first.</summary>
    public int? Order { get; init; }

    /// <summary>On the list only when the evidence shows one of these; null for always.</summary>
    public IReadOnlyList<EvidenceKind>? Needs { get; init; }

    /// <summary>Not on the list when the evidence shows one of these; null for none.</summary>
    public IReadOnlyList<EvidenceKind>? Unless { get; init; }

    /// <summary>The orders it is about.</summary>
    public OrderSelection Orders { get; init; }

    /// <summary>When it is on the list.</summary>
    public StepCondition When { get; init; }

    /// <summary>Once for all its orders, or once for each group of them.</summary>
    public StepGrouping Per { get; init; }

    /// <summary>The means of payment it is about; null for all. Only with <see cref="StepGrouping.Payment"/>.</summary>
    public PaymentKind? Payment { get; init; }

    /// <summary>For whom it is; null for everybody.</summary>
    public Scope? For { get; init; }

    /// <summary>The names of the facts it rests on. At least one, of which one verified.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>
    /// The names of the facts that are ways to do it, the best first: what works is printed with <see cref="Contact"/>,
    /// what leads nowhere as such. Null for none.
    /// </summary>
    public IReadOnlyList<string>? Ways { get; init; }

    /// <summary>The settings of the account it is about; null for none.</summary>
    public IReadOnlyList<BilingualText>? Settings { get; init; }

    /// <summary>By when; null where no day follows from the facts.</summary>
    public DueRule? Due { get; init; }

    /// <summary>What to do, the shortest sentence first.</summary>
    public BilingualText? Action { get; init; }

    /// <summary>Why, and what happens if it is left undone.</summary>
    public BilingualText? Why { get; init; }

    /// <summary>Where it is done.</summary>
    public BilingualText? Channel { get; init; }

    /// <summary>The number, address or page.</summary>
    public BilingualText? Contact { get; init; }

    /// <summary>What not to do.</summary>
    public BilingualText? DoNot { get; init; }

    /// <summary>What the evidence may show of it, the first that fits holds; null for nothing.</summary>
    public IReadOnlyList<StepMark>? Marks { get; init; }

    /// <summary>What is said of orders that were cancelled already; only with <see cref="OrderSelection.Unshipped"/>.</summary>
    public BilingualText? Settled { get; init; }

    /// <summary>The part of <see cref="Id"/> before the first dot: what the variants have in common.</summary>
    [JsonIgnore]
    public string Lesson => Id.Split('.')[0];

    /// <summary>The facts it rests on and the ways to do it, each once.</summary>
    [JsonIgnore]
    public IEnumerable<string> AllFacts => Facts.Concat(Ways ?? []).Distinct(StringComparer.Ordinal);

    /// <summary>Whether it is on every list of those it is for, whatever orders and evidence there are.</summary>
    [JsonIgnore]
    public bool IsAlwaysListed => Orders is (OrderSelection.None or OrderSelection.Held) && When == StepCondition.Always && Needs is null && Unless is null;

    /// <summary>The step with what it does not say itself taken from <paramref name="model"/>.</summary>
    public PlaybookStep FilledFrom(PlaybookStep model) => this with
    {
        Phase = Phase ?? model.Phase,
        Order = Order ?? model.Order,
        Needs = Needs ?? model.Needs,
        Unless = Unless ?? model.Unless,
        Settings = Settings ?? model.Settings,
        Due = Due ?? model.Due,
        Action = Action ?? model.Action,
        Why = Why ?? model.Why,
        Channel = Channel ?? model.Channel,
        Contact = Contact ?? model.Contact,
        DoNot = DoNot ?? model.DoNot,
        Marks = Marks ?? model.Marks,
        Settled = Settled ?? (Orders == OrderSelection.Unshipped ? model.Settled : null),
    };

    /// <summary>The step's texts with their names in the file; null where it has none.</summary>
    [JsonIgnore]
    public IEnumerable<KeyValuePair<string, BilingualText?>> Texts =>
    [
        new("action", Action), new("why", Why), new("channel", Channel), new("contact", Contact), new("doNot", DoNot),
        new("due.passed", Due?.Passed), new("settled", Settled),
        .. (Settings ?? []).Select((setting, index) => new KeyValuePair<string, BilingualText?>($"settings[{index}]", setting)),
        .. (Marks ?? []).Select((mark, index) => new KeyValuePair<string, BilingualText?>($"marks[{index}].reason", mark.Reason)),
    ];
}

/// <summary>Which of the orders a step is about.</summary>
internal enum OrderSelection
{
    /// <summary>None: the step is not about single orders.</summary>
    None = 0,

    /// <summary>All that were handed in.</summary>
    All,

    /// <summary>Those with a line that has not shipped.</summary>
    Unshipped,

    /// <summary>Those shipped, arrived, closed or of unknown state: nothing of them can be cancelled any more.</summary>
    Shipped,

    /// <summary>Those cancelled or sent back.</summary>
    Cancelled,

    /// <summary>Those that a mail about the billing verification names. The step stands without any, too.</summary>
    Held,
}

/// <summary>When a step is on the list.</summary>
internal enum StepCondition
{
    /// <summary>Always, or for a step about orders when there are such orders.</summary>
    Always = 0,

    /// <summary>Only when no order at all was handed in.</summary>
    NoOrders,
}

/// <summary>How often a step is on the list.</summary>
internal enum StepGrouping
{
    /// <summary>Once for all its orders.</summary>
    Once = 0,

    /// <summary>Once for each order.</summary>
    Order,

    /// <summary>Once for each order while they are few (<see cref="ChecklistComposer.FewOrders"/>), else once for all.</summary>
    FewOrders,

    /// <summary>Once for each means of payment.</summary>
    Payment,

    /// <summary>Once for each destination; orders without one are left out.</summary>
    Destination,
}

/// <summary>A day counted from another.</summary>
internal sealed class DueRule
{
    /// <summary>The day it is counted from.</summary>
    public DueOrigin From { get; init; }

    /// <summary>How many days later.</summary>
    public int Days { get; init; }

    /// <summary>The lesson whose completion it is counted from; only with <see cref="DueOrigin.Step"/>.</summary>
    public string? Step { get; init; }

    /// <summary>What is added to the reason when that day is over, the step then being due today; required unless counted from now.</summary>
    public BilingualText? Passed { get; init; }
}

/// <summary>The day a due day is counted from.</summary>
internal enum DueOrigin
{
    /// <summary>The day the checklist is written.</summary>
    Now = 0,

    /// <summary>The date of the oldest order of the step; the day the checklist is written where it has none.</summary>
    FirstOrder,

    /// <summary>The day another step is done, supposed to be the day the checklist is written.</summary>
    Step,
}

/// <summary>What the evidence shows of a step.</summary>
internal sealed class StepMark
{
    /// <summary>What is shown.</summary>
    public EvidenceKind When { get; init; }

    /// <summary>What it makes of the step; <see cref="RecoveryStepStatus.Open"/> where only a part of it is done.</summary>
    public RecoveryStepStatus Status { get; init; }

    /// <summary>The reason, with {evidenceDay} for the day of what shows it.</summary>
    public BilingualText? Reason { get; init; }
}
