using System.Text.Json;
using System.Text.Json.Serialization;
using AccountGuard.Recovery;

namespace AccountGuard.Cases;

/// <summary>A step of a case: what <see cref="RecoveryStep"/> says, and what became of it.</summary>
public sealed record CaseStep
{
    /// <summary>The name by which the step is found again; see <see cref="RecoveryStep.Id"/>.</summary>
    public required string Id { get; init; }

    /// <summary>The place in the order of the work when the case was opened.</summary>
    public required int Number { get; init; }

    /// <summary>The part of the recovery it belongs to.</summary>
    public required RecoveryPhase Phase { get; init; }

    /// <summary>How far it has come.</summary>
    public RecoveryStepStatus Status { get; init; }

    /// <summary>Why it has come so far; null where nobody said.</summary>
    public string? StatusReason { get; init; }

    /// <summary>When it was done; null where it is not.</summary>
    public DateTimeOffset? DoneOn { get; init; }

    /// <summary>The day by which it should be done, as counted when the case was opened; null where no day follows from the facts.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>The step from whose completion the day is counted; null for none.</summary>
    public string? DueAfter { get; init; }

    /// <summary>How many days after <see cref="DueAfter"/> is done it is due.</summary>
    public int? DueAfterDays { get; init; }

    /// <summary>What to do.</summary>
    public required string Action { get; init; }

    /// <summary>Why.</summary>
    public required string Why { get; init; }

    /// <summary>Where it is done.</summary>
    public string? Channel { get; init; }

    /// <summary>The number, address or page.</summary>
    public string? Contact { get; init; }

    /// <summary>What not to do.</summary>
    public string? DoNot { get; init; }

    /// <summary>Ways that lead nowhere.</summary>
    public ValueList<string> DeadEnds { get; init; } = ValueList.Empty<string>();

    /// <summary>The order numbers it is about.</summary>
    public ValueList<string> Orders { get; init; } = ValueList.Empty<string>();

    /// <summary>The settings it is about.</summary>
    public ValueList<string> Settings { get; init; } = ValueList.Empty<string>();

    /// <summary>Where its facts come from.</summary>
    public required string Source { get; init; }

    /// <summary>When its facts were last seen true: ISO 8601 with the precision known.</summary>
    public required string VerifiedOn { get; init; }

    /// <summary>Members of the file that this version does not know.</summary>
    [JsonExtensionData]
    [JsonInclude]
    internal IDictionary<string, JsonElement>? Others { get; init; }

    /// <summary>The step of a checklist.</summary>
    public static CaseStep Of(RecoveryStep step) => new()
    {
        Id = step.Id,
        Number = step.Number,
        Phase = step.Phase,
        Status = step.Status,
        StatusReason = step.StatusReason,
        Due = step.Due,
        DueAfter = step.DueAfter,
        DueAfterDays = step.DueAfterDays,
        Action = step.Action,
        Why = step.Why,
        Channel = step.Channel,
        Contact = step.Contact,
        DoNot = step.DoNot,
        DeadEnds = step.DeadEnds,
        Orders = step.Orders,
        Settings = step.Settings,
        Source = step.Source,
        VerifiedOn = step.VerifiedOn,
    };

    /// <summary>The name alone, for lists.</summary>
    public override string ToString() => Id;
}
