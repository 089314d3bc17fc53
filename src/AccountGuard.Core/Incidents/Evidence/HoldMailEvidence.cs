using AccountGuard.Notices;

namespace AccountGuard.Incidents.Evidence;

/// <summary>The account is on hold, or the shop wrote about its conduct: something is the matter, and the mail does not say that others did it.</summary>
internal sealed class HoldMailEvidence : IncidentEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var holds = facts.Of(NoticeKind.AccountOnHold);
        if (holds.Count > 0)
        {
            var weight = MailWeight.Of(holds);
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("HoldMail", facts.Text.Period(holds[0].Date, holds[holds.Count - 1].Date)),
                Source = EvidenceSource.Mails,
                Weights = new StoryWeights(Buyer: 0.4 * weight, Hold: 0.3 * weight, Lock: 0.3 * weight),
                Mails = holds,
            };
        }

        var conduct = facts.Of(NoticeKind.PerformanceNotification);
        if (conduct.Count > 0)
        {
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("PerformanceMail", facts.Text.Period(conduct[0].Date, conduct[conduct.Count - 1].Date)),
                Source = EvidenceSource.Mails,
                Weights = new StoryWeights(Seller: 0.2 * MailWeight.Of(conduct)),
                Mails = conduct,
            };
        }
    }
}
