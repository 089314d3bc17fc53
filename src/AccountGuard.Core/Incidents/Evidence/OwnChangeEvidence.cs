using AccountGuard.Notices;

namespace AccountGuard.Incidents.Evidence;

/// <summary>Mails about changes that the owner made: they need no other explanation.</summary>
internal sealed class OwnChangeEvidence : IncidentEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var own = facts.Mails.Where(facts.Owner.Explains).ToList();
        if (own.Count > 0 && facts.BeforeLock?.IsOwnWord != true)
        {
            var isOfPayout = own.Exists(mail => mail.Kind == NoticeKind.PayoutAccountChanged);
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("OwnChange", facts.Text.Kinds(own)),
                Source = EvidenceSource.OwnWord,
                Weights = new StoryWeights(Seller: isOfPayout ? -1.5 : -0.5, Buyer: -0.5),
                Mails = own,
            };
        }
    }
}
