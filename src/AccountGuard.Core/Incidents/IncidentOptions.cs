using System.Globalization;

namespace AccountGuard.Incidents;

/// <summary>What the owner says of an account, and how to tell what happened to it.</summary>
public sealed class IncidentOptions
{
    /// <summary>The language of everything a person reads: Japanese for "ja", English for every other.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The account that all findings and mails are about; null to tell it from them.</summary>
    public string? Account { get; init; }

    /// <summary>What the owner changed themselves.</summary>
    public IReadOnlyList<OwnChange> OwnChanges { get; init; } = [];

    /// <summary>Changes that the owner did not make.</summary>
    public IReadOnlyList<OwnChange> DeniedChanges { get; init; } = [];

    /// <summary>The numbers of orders, or of sales, that the owner did not make.</summary>
    public IReadOnlyList<string> DeniedOrders { get; init; } = [];

    /// <summary>Whether two-step verification was on; null where the owner does not say.</summary>
    public bool? TwoStepWasOn { get; init; }

    /// <summary>
    /// Whether the account's orders were judged, so that no finding means that none stands out. Findings among the input
    /// say so by themselves.
    /// </summary>
    public bool OrdersWereJudged { get; init; }

    /// <summary>Whether sales or payouts were judged, in the same sense.</summary>
    public bool SalesWereJudged { get; init; }

    /// <summary>The numbers of orders that were judged and are like the owner's others, beside the findings of verdict Normal.</summary>
    public IReadOnlyCollection<string> OrdinaryOrders { get; init; } = [];
}
