namespace AccountGuard.Recovery;

/// <summary>The parts of a recovery, in the order they are worked.</summary>
public enum RecoveryPhase
{
    /// <summary>Before anything else: stop the loss, keep the evidence.</summary>
    RightAway = 0,

    /// <summary>Get the account back.</summary>
    RegainAccess,

    /// <summary>Cancel, dispute, refund.</summary>
    MoneyBack,

    /// <summary>Remove what the strangers left.</summary>
    Repair,

    /// <summary>Tell the police and the consumer desk.</summary>
    Report,

    /// <summary>So that it does not come back.</summary>
    Prevent,
}

/// <summary>One step of a checklist.</summary>
public sealed class RecoveryStep
{
    /// <summary>
    /// The name by which the step is found again when the checklist is made anew: the playbook step's name
    /// ("dispute-card.jp"), and behind a slash what it is repeated for: an order number as it stands, a means of payment
    /// or a destination as the first eight hexadecimal digits of its SHA-256. The same for the same orders and place,
    /// whatever the language, the day and the other orders; unique within a checklist.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>The place in the order of the work, counted from 1. Another one when the checklist is made anew: see <see cref="Id"/>.</summary>
    public required int Number { get; init; }

    /// <summary>The part of the recovery it belongs to.</summary>
    public required RecoveryPhase Phase { get; init; }

    /// <summary>The day by which it should be done (midnight, the offset of the date passed in); null where no day follows from the facts.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>
    /// The <see cref="Id"/> of the step from whose completion the day is counted, such as the letter that is sent again when
    /// no answer comes; null where <see cref="Due"/> does not hang on another step. <see cref="Due"/> then supposes that
    /// step to be done today.
    /// </summary>
    public string? DueAfter { get; init; }

    /// <summary>How many days after <see cref="DueAfter"/> is done the step is due; null without it.</summary>
    public int? DueAfterDays { get; init; }

    /// <summary>What to do.</summary>
    public required string Action { get; init; }

    /// <summary>Why, and what happens if it is left undone.</summary>
    public required string Why { get; init; }

    /// <summary>Where it is done: telephone, a page or menu path of the shop, reply by mail, the card company.</summary>
    public string? Channel { get; init; }

    /// <summary>The number, address or page; null where the step needs none.</summary>
    public string? Contact { get; init; }

    /// <summary>
    /// Ways that lead nowhere, one sentence each with what became of them and when that was seen ("closed", "never
    /// answered"): not worth the reader's time. Empty where none is known.
    /// </summary>
    public ValueList<string> DeadEnds { get; init; } = ValueList.Empty<string>();

    /// <summary>The order numbers it is about.</summary>
    public ValueList<string> Orders { get; init; } = ValueList.Empty<string>();

    /// <summary>The settings of the account it is about, in the language asked for; empty where it is about none.</summary>
    public ValueList<string> Settings { get; init; } = ValueList.Empty<string>();

    /// <summary>What not to do; null where there is nothing to warn of.</summary>
    public string? DoNot { get; init; }

    /// <summary>Where the facts of the step come from.</summary>
    public required string Source { get; init; }

    /// <summary>When the facts were last seen true: ISO 8601 with the precision known ("2019-05", "2025").</summary>
    public required string VerifiedOn { get; init; }

    /// <summary>How far the step has come, as far as the evidence shows.</summary>
    public RecoveryStepStatus Status { get; init; }

    /// <summary>
    /// What shows that the step is done or pointless, with the day of the mail or order it is seen from; of an open step what
    /// shows that a part of it is done. Null where nothing does.
    /// </summary>
    public string? StatusReason { get; init; }
}

/// <summary>How far a step has come.</summary>
public enum RecoveryStepStatus
{
    /// <summary>To be done.</summary>
    Open = 0,

    /// <summary>Done.</summary>
    Done,

    /// <summary>The evidence shows that it would change nothing.</summary>
    Pointless,
}
