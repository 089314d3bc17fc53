using AccountGuard.Detection;
using AccountGuard.Notices;

namespace AccountGuard.Incidents.Evidence;

/// <summary>What one piece of evidence says in one stretch of time.</summary>
internal sealed class EvidenceTerm
{
    /// <summary>The sentence for it, in the language asked for. It states what was seen, and serves for and against.</summary>
    public required string Sentence { get; init; }

    /// <summary>Where it comes from.</summary>
    public required EvidenceSource Source { get; init; }

    /// <summary>How much it speaks for and against each story.</summary>
    public StoryWeights Weights { get; init; }

    /// <summary>The stories that may be told on the strength of it. All others only grow with it.</summary>
    public IReadOnlyList<IncidentKind> Carries { get; init; } = [];

    /// <summary>The mails it rests on.</summary>
    public IReadOnlyList<AccountNotice> Mails { get; init; } = [];

    /// <summary>The orders, sales and payouts it rests on.</summary>
    public IReadOnlyList<AnomalousOrder> Orders { get; init; } = [];

    /// <summary>When it happened, where neither mails nor orders tell.</summary>
    public DateTimeOffset? On { get; init; }

    /// <summary>All its dates.</summary>
    public IEnumerable<DateTimeOffset> Dates =>
        Orders.Select(order => order.OrderDate).Concat(Mails.Where(mail => mail.Date is not null).Select(mail => mail.Date!.Value)).Concat(On is { } on ? [on] : []);

    /// <summary>Whether it speaks for a story.</summary>
    public bool IsFor(IncidentKind story) => Weights.Of(story) > 0;

    /// <summary>Whether it speaks against a story.</summary>
    public bool IsAgainst(IncidentKind story) => Weights.Of(story) < 0;
}
