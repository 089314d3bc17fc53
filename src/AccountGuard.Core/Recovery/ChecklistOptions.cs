using System.Globalization;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>For whom a checklist is written.</summary>
public sealed class ChecklistOptions
{
    /// <summary>The language of the steps: Japanese for "ja", English for every other.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>
    /// ISO 3166-1 alpha-2 code of the country whose offices and laws are given ("JP"); one that no playbook knows
    /// gives the general variant. Null to tell it from the orders' site and currency; where they tell nothing, Japan for Japanese.
    /// </summary>
    public string? Country { get; init; }

    /// <summary>The day the checklist is written for; due days are counted from here and from the orders' dates.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What the steps come from, such as <see cref="PlaybookLibrary.With"/> gives it; null for what comes with the engine.</summary>
    public PlaybookLibrary? Playbooks { get; init; }
}
