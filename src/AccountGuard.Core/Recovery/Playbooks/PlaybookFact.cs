using System.Text.Json.Serialization;

namespace AccountGuard.Recovery.Playbooks;

/// <summary>One thing the steps rest on: a number, a menu path, a rule, a piece of advice.</summary>
internal sealed record PlaybookFact
{
    /// <summary>The name steps refer to it by; a later file's fact of the same name replaces what it says and keeps the rest.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it is; all but <see cref="FactKind.Advice"/> go stale. Null for <see cref="FactKind.Contact"/>.</summary>
    public FactKind? Kind { get; init; }

    /// <summary>What a step prints in the place of {fact:id}.</summary>
    public SharedText? Value { get; init; }

    /// <summary>What became of it, for a way to get help; null for <see cref="FactState.Works"/>, or <see cref="FactState.Unverified"/> where nobody saw it.</summary>
    public FactState? State { get; init; }

    /// <summary>Since when <see cref="State"/> holds, ISO 8601 with the precision known; null where only <see cref="Seen"/> is known.</summary>
    public string? Since { get; init; }

    /// <summary>A few words on when to use a way, or on what became of it; null for none.</summary>
    public SharedText? Note { get; init; }

    /// <summary>When it was seen true, ISO 8601 with the precision known; empty for what nobody has verified.</summary>
    public IReadOnlyList<string>? Seen { get; init; }

    /// <summary>Where it was seen. At least one.</summary>
    public IReadOnlyList<SharedText>? Sources { get; init; }

    /// <summary>For whom it holds; null for everybody.</summary>
    public Scope? For { get; init; }

    /// <summary>Who knows whether it still holds; null for the shop where <see cref="For"/> names one, else the office it is about.</summary>
    public FactCheck? Check { get; init; }

    /// <summary>Who to ask whether it still holds.</summary>
    [JsonIgnore]
    public FactCheck Authority => Check ?? (For?.Shops is null ? FactCheck.Office : FactCheck.Shop);

    /// <summary>The days it was seen; empty where it says none.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Sightings => Seen ?? [];

    /// <summary>The places it was seen; empty where it says none.</summary>
    [JsonIgnore]
    public IReadOnlyList<SharedText> Origins => Sources ?? [];

    /// <summary>What it is.</summary>
    [JsonIgnore]
    public FactKind What => Kind ?? FactKind.Contact;

    /// <summary>What became of it.</summary>
    [JsonIgnore]
    public FactState Outcome => State ?? (Sightings.Count == 0 ? FactState.Unverified : FactState.Works);

    /// <summary>Whether it leads nowhere.</summary>
    [JsonIgnore]
    public bool IsDeadEnd => Outcome is FactState.Closed or FactState.Fruitless;

    /// <summary>The fact with what it does not say itself taken from the one it replaces.</summary>
    public PlaybookFact FilledFrom(PlaybookFact earlier) => this with
    {
        Kind = Kind ?? earlier.Kind,
        Value = Value ?? earlier.Value,
        State = State ?? earlier.State,
        Since = Since ?? earlier.Since,
        Note = Note ?? earlier.Note,
        Seen = Seen ?? earlier.Seen,
        Sources = Sources ?? earlier.Sources,
        For = For ?? earlier.For,
        Check = Check ?? earlier.Check,
    };
}

/// <summary>What a fact is.</summary>
internal enum FactKind
{
    /// <summary>A telephone number, address or page.</summary>
    Contact = 0,

    /// <summary>Where something stands in the shop's menus.</summary>
    Path,

    /// <summary>A law, a company's terms, a form's conditions.</summary>
    Rule,

    /// <summary>How the shop or the hijackers were seen to act.</summary>
    Behaviour,

    /// <summary>Advice that holds whatever its date; never shown with its age.</summary>
    Advice,
}

/// <summary>Who knows whether a fact still holds.</summary>
internal enum FactCheck
{
    /// <summary>The shop's own site.</summary>
    Shop = 0,

    /// <summary>The site of the office or organisation the fact is about.</summary>
    Office,

    /// <summary>The card company.</summary>
    Issuer,
}
