using AccountGuard.Notices;

namespace AccountGuard.Incidents.Evidence;

/// <summary>The shop writes that others entered the seller account. After a change of the owner's own such warnings come by mistake.</summary>
internal sealed class SellerEnteredEvidence : IncidentEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var mails = facts.Of(NoticeKind.SellerAccountEntered);
        if (mails.Count > 0)
        {
            var isOfLock = facts.BeforeLock?.Signs.Contains(mails[0]) == true;
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("SellerEntered", facts.Text.Period(mails[0].Date, mails[mails.Count - 1].Date)),
                Source = EvidenceSource.Mails,
                Weights = new StoryWeights(Seller: (isOfLock ? 0.8 : 3) * MailWeight.Of(mails)),
                Carries = isOfLock ? [] : [IncidentKind.SellerTakeover],
                Mails = mails,
            };
        }
    }
}
