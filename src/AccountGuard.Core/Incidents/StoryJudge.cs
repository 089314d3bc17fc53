using AccountGuard.Incidents.Evidence;
using AccountGuard.Notices;

namespace AccountGuard.Incidents;

/// <summary>Weighs the stories of one stretch of time against each other.</summary>
internal sealed class StoryJudge
{
    /// <summary>Below it a story is not told, whatever else speaks for it.</summary>
    private const double Least = 1.4;

    private static readonly IncidentKind[] Stories =
        [IncidentKind.SellerTakeover, IncidentKind.BuyerTakeover, IncidentKind.BillingVerificationHold, IncidentKind.ProtectiveLock];

    public StoryJudge(IncidentFacts facts)
    {
        Facts = facts;
        Terms = [.. IncidentEvidence.All.SelectMany(evidence => evidence.Weigh(facts))];
        var told = Stories.Where(IsCarried).OrderByDescending(Rank).ToList();
        Kind = told.Count > 0 ? told[0] : KindWithoutStory();
        AlsoKinds = [.. told.Skip(1).Where(story => !Excludes(Kind, story))];
    }

    /// <summary>What the stories were told from.</summary>
    public IncidentFacts Facts { get; }

    /// <summary>What each piece of evidence says.</summary>
    public IReadOnlyList<EvidenceTerm> Terms { get; }

    /// <summary>The story that explains it best.</summary>
    public IncidentKind Kind { get; }

    /// <summary>Stories that happened as well.</summary>
    public IReadOnlyList<IncidentKind> AlsoKinds { get; }

    /// <summary><see cref="Kind"/> and <see cref="AlsoKinds"/>.</summary>
    public IEnumerable<IncidentKind> Told => AlsoKinds.Prepend(Kind);

    /// <summary>Whether <see cref="Kind"/> is one of the four stories.</summary>
    public bool IsStory => Kind.IsStory();

    /// <summary>Stories that are not told and for which something speaks, the likeliest first.</summary>
    public IEnumerable<IncidentKind> Others => Kind is IncidentKind.None or IncidentKind.Phishing ? []
        : Stories.Where(story => !Told.Contains(story) && Terms.Any(term => term.IsFor(story))).OrderByDescending(Score);

    /// <summary>The sum of the evidence for and against a story.</summary>
    public double Score(IncidentKind story) => Terms.Sum(term => term.Weights.Of(story));

    /// <summary>The score of the likeliest story that cannot be true beside <see cref="Kind"/>; at least nought.</summary>
    public double BestRival => Stories.Where(story => Excludes(Kind, story)).Select(Score).Append(0).Max();

    /// <summary>A lock of the shop's own means that nobody entered the account.</summary>
    private static bool Excludes(IncidentKind story, IncidentKind other) =>
        (story == IncidentKind.ProtectiveLock && other.IsTakeover()) || (story.IsTakeover() && other == IncidentKind.ProtectiveLock);

    private bool IsCarried(IncidentKind story) => Score(story) >= Least && Terms.Any(term => term.Carries.Contains(story));

    /// <summary>The score; a hold stands behind the story that it is a part of.</summary>
    private double Rank(IncidentKind story) => story == IncidentKind.BillingVerificationHold ? 0 : Score(story);

    private IncidentKind KindWithoutStory()
    {
        if (Facts.Alarming.Count > 0 || Facts.Denied.Count > 0)
        {
            return IncidentKind.Unclear;
        }

        return Facts.Unexplained.Count == 0 ? Facts.Account.Forged.Count > 0 ? IncidentKind.Phishing : IncidentKind.None
            : Facts.Unexplained.All(LooksForged) ? IncidentKind.Phishing
            : IncidentKind.Unclear;
    }

    /// <summary>Not proved, but it fits no better than a forgery does, and it wants something.</summary>
    private static bool LooksForged(AccountNotice mail) => mail.Verdict == NoticeVerdict.Suspicious && mail.AsksFor.Count > 0;
}
