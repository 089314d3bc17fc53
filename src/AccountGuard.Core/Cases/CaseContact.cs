using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccountGuard.Cases;

/// <summary>One call, form, mail or visit, and what became of it.</summary>
public sealed record CaseContact
{
    /// <summary>Its number in the case, counted from 1.</summary>
    public required int Number { get; init; }

    /// <summary>When it was.</summary>
    public required DateTimeOffset When { get; init; }

    /// <summary>With whom.</summary>
    public required ContactParty Party { get; init; }

    /// <summary>How.</summary>
    public required ContactChannel Channel { get; init; }

    /// <summary>The number, address or form that was used; null where nobody said.</summary>
    public string? Address { get; init; }

    /// <summary>Who answered, as they gave their name or department; null where nobody did.</summary>
    public string? AnsweredBy { get; init; }

    /// <summary>What they said or what was written.</summary>
    public string? Said { get; init; }

    /// <summary>The number they gave the matter.</summary>
    public string? CaseNumber { get; init; }

    /// <summary>What became of it.</summary>
    public ContactOutcome Outcome { get; init; }

    /// <summary>The day for the next try, where the owner set one (midnight); null for what the facts say.</summary>
    public DateTimeOffset? NextTry { get; init; }

    /// <summary>The step it belongs to; null for none.</summary>
    public string? StepId { get; init; }

    /// <summary>When their answer came to something that was sent; null where none has.</summary>
    public DateTimeOffset? RepliedOn { get; init; }

    /// <summary>What they answered.</summary>
    public string? Reply { get; init; }

    /// <summary>Members of the file that this version does not know.</summary>
    [JsonExtensionData]
    [JsonInclude]
    internal IDictionary<string, JsonElement>? Others { get; init; }

    /// <summary>Such as "2: Shop, Form, Sent".</summary>
    public override string ToString() => FormattableString.Invariant($"{Number}: {Party}, {Channel}, {Outcome}");
}
