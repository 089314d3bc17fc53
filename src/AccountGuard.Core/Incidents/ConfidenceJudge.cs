using AccountGuard.Incidents.Evidence;
using AccountGuard.Notices;

namespace AccountGuard.Incidents;

/// <summary>How far the evidence carries what was told.</summary>
internal static class ConfidenceJudge
{
    private const double Strong = 5;
    private const double Fair = 2.2;
    private const double ClearLead = 2;
    private const double Lead = 1;

    /// <summary>The confidence in <see cref="StoryJudge.Kind"/>.</summary>
    public static IncidentConfidence Of(StoryJudge judge) => judge.Kind switch
    {
        IncidentKind.Unclear => IncidentConfidence.Low,
        IncidentKind.None => judge.Facts.Account.OrdersWereJudged ? IncidentConfidence.Medium : IncidentConfidence.Low,
        IncidentKind.Phishing => judge.Facts.Account.Forged.Count == 0 || judge.Facts.Account.ForgedLongAgo is not null ? IncidentConfidence.Low
            : judge.Facts.Account.OrdersWereJudged ? IncidentConfidence.High : IncidentConfidence.Medium,
        _ => OfStory(judge),
    };

    private static IncidentConfidence OfStory(StoryJudge judge)
    {
        var score = judge.Score(judge.Kind);
        var lead = score - judge.BestRival;
        var terms = judge.Terms.Where(term => term.IsFor(judge.Kind)).ToList();
        var isOwnWord = terms.Exists(term => term.Source == EvidenceSource.OwnWord && term.Carries.Contains(judge.Kind));
        if (score >= Strong && lead >= ClearLead && (isOwnWord || IsConfirmed(terms)))
        {
            return IncidentConfidence.High;
        }

        var restsOnDoubtful = terms.TrueForAll(term => term.Source == EvidenceSource.Mails && term.Mails.All(mail => mail.Verdict == NoticeVerdict.Suspicious));
        return score >= Fair && lead >= Lead && !restsOnDoubtful ? IncidentConfidence.Medium : IncidentConfidence.Low;
    }

    /// <summary>Orders that were judged and mails say the same, at least one of them beyond a hint.</summary>
    private static bool IsConfirmed(List<EvidenceTerm> terms) =>
        terms.Exists(term => term is { Source: EvidenceSource.Orders, Carries.Count: > 0 })
        && terms.Exists(term => term.Source == EvidenceSource.Mails && term.Mails.Any(mail => mail.Verdict is NoticeVerdict.Genuine or NoticeVerdict.Unknown));
}
