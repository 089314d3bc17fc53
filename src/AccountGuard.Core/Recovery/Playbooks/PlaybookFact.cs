using System.Text.Json.Serialization;

namespace AccountGuard.Recovery.Playbooks;

/// <summary>One thing the steps rest on: a number, a menu path, a rule, a piece of advice.</summary>
internal sealed class PlaybookFact
{
    /// <summary>The name steps refer to it by; a later file's fact of the same name replaces it.</summary>
    public string Id { get; init; } = "";

    /// <summary>What it is; all but <see cref="FactKind.Advice"/> go stale.</summary>
    public FactKind Kind { get; init; }

    /// <summary>What a step prints in the place of {fact:id}.</summary>
    public SharedText? Value { get; init; }

    /// <summary>When it was seen true, ISO 8601 with the precision known; empty for what nobody has verified.</summary>
    public IReadOnlyList<string> Seen { get; init; } = [];

    /// <summary>Where it was seen. At least one.</summary>
    public IReadOnlyList<SharedText> Sources { get; init; } = [];

    /// <summary>For whom it holds; null for everybody.</summary>
    public Scope? For { get; init; }

    /// <summary>Who knows whether it still holds; null for the shop where <see cref="For"/> names one, else the office it is about.</summary>
    public FactCheck? Check { get; init; }

    /// <summary>Who to ask whether it still holds.</summary>
    [JsonIgnore]
    public FactCheck Authority => Check ?? (For?.Shops is null ? FactCheck.Office : FactCheck.Shop);
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
