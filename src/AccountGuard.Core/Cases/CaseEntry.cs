using System.Text.Json;
using System.Text.Json.Serialization;
using AccountGuard.Notices;
using AccountGuard.Recovery;

namespace AccountGuard.Cases;

/// <summary>One line of a case's log.</summary>
public sealed record CaseEntry
{
    /// <summary>When it was noted.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>What it is about.</summary>
    public required CaseEntryKind Kind { get; init; }

    /// <summary>The owner's words; null where there are none.</summary>
    public string? Text { get; init; }

    /// <summary>The step it is about.</summary>
    public string? StepId { get; init; }

    /// <summary>How far that step has come.</summary>
    public RecoveryStepStatus? StepStatus { get; init; }

    /// <summary>How far the case has come.</summary>
    public CaseStatus? Status { get; init; }

    /// <summary>What the owner changed themselves.</summary>
    public AccountPart? Part { get; init; }

    /// <summary>Members of the file that this version does not know.</summary>
    [JsonExtensionData]
    [JsonInclude]
    internal IDictionary<string, JsonElement>? Others { get; init; }

    /// <summary>Such as "Note: …".</summary>
    public override string ToString() => Text is null ? Kind.ToString() : $"{Kind}: {Text}";
}
