using AccountGuard.Notices;

namespace AccountGuard.Incidents.Evidence;

/// <summary>The shop locked the account because it believes that others entered it. It may be right, or startled by the owner's own change.</summary>
internal sealed class LockMailEvidence : IncidentEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var mails = facts.Of(NoticeKind.AccountLocked);
        if (mails.Count > 0)
        {
            var weight = MailWeight.Of(mails);
            var isOfLock = facts.BeforeLock?.Signs.Contains(mails[0]) == true;
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("LockMail", facts.Text.Period(mails[0].Date, mails[mails.Count - 1].Date)),
                Source = EvidenceSource.Mails,
                Weights = isOfLock
                    ? new StoryWeights(Buyer: 0.3 * weight, Seller: 0.3 * weight)
                    : new StoryWeights(Buyer: 1.5 * weight, Seller: facts.Account.Sells ? weight : 0, Lock: 0.5 * weight),
                Mails = mails,
            };
        }
    }
}
