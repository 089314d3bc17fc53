using AccountGuard.Notices;

namespace AccountGuard.Incidents.Evidence;

/// <summary>A shipping address or a card was added: what a stranger needs to order, and what every owner does now and then.</summary>
internal sealed class NewPlaceOrCardEvidence : IncidentEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var added = facts.Of(NoticeKind.AddressAdded, NoticeKind.CardAdded).Where(mail => !facts.Owner.Explains(mail)).ToList();
        if (added.Count > 0)
        {
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("NewPlaceOrCard", facts.Text.Kinds(added)),
                Source = EvidenceSource.Mails,
                Weights = new StoryWeights(Buyer: 0.4 * MailWeight.Of(added)),
                Mails = added,
            };
        }
    }
}
