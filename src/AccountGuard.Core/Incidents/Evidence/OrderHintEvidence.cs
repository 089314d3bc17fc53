using AccountGuard.Orders;

namespace AccountGuard.Incidents.Evidence;

/// <summary>Findings at Review: honest histories have them too.</summary>
internal sealed class OrderHintEvidence : IncidentEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var hints = facts.Hints.Where(hint => !facts.Owner.DenyOrder(hint.OrderId)).ToList();
        if (hints.Count > 0)
        {
            var isOfSeller = hints.TrueForAll(hint => hint.Kind is LineKind.Sale or LineKind.Payout);
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("OrderHint", hints.Count, facts.Text.Period(hints[0].OrderDate, hints[hints.Count - 1].OrderDate)),
                Source = EvidenceSource.Orders,
                Weights = isOfSeller ? new StoryWeights(Seller: 0.3) : new StoryWeights(Buyer: 0.3),
            };
        }
    }
}
