using AccountGuard.Notices;

namespace AccountGuard.Incidents.Evidence;

/// <summary>A card was called invalid, removed or declined. It comes with locks and with takeovers, and with cards that ran out.</summary>
internal sealed class CardRefusedEvidence : IncidentEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var mails = facts.Of(NoticeKind.CardInvalid, NoticeKind.CardRemoved, NoticeKind.PaymentDeclined).Where(mail => !facts.Owner.Explains(mail)).ToList();
        if (mails.Count > 0)
        {
            var weight = 0.2 * MailWeight.Of(mails);
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("CardRefused", facts.Text.Kinds(mails)),
                Source = EvidenceSource.Mails,
                Weights = new StoryWeights(Buyer: weight, Seller: facts.Account.Sells ? weight : 0),
                Mails = mails,
            };
        }
    }
}
