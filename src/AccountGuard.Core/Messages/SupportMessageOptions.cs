using System.Globalization;
using AccountGuard.Detection;

namespace AccountGuard.Messages;

/// <summary>What a message is made from besides an incident.</summary>
public sealed class SupportMessageOptions
{
    /// <summary>The language of the message: Japanese for "ja", English for every other.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>ISO 3166-1 alpha-2 code of the country whose desks are named; null to tell it from the shop's site, and Japan for Japanese where that tells nothing.</summary>
    public string? Country { get; init; }

    /// <summary>What was tried already: names of <see cref="TriedActions"/>, or sentences of one's own.</summary>
    public IReadOnlyList<string> Tried { get; init; } = [];

    /// <summary>Orders that are not the owner's, besides those of the incident.</summary>
    public IReadOnlyList<AnomalousOrder> Orders { get; init; } = [];

    /// <summary>Numbers of such orders of which nothing else is known.</summary>
    public IReadOnlyList<string> OrderIds { get; init; } = [];
}
