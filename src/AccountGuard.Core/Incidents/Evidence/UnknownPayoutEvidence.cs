using AccountGuard.Notices;

namespace AccountGuard.Incidents.Evidence;

/// <summary>Payouts at Alert or worse: to another bank account, or in haste. An owner who changes banks has the first too, so they carry no story alone.</summary>
internal sealed class UnknownPayoutEvidence : IncidentEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var payouts = facts.UnknownPayouts.ToList();
        if (payouts.Count > 0)
        {
            var isExplained = facts.Owner.Own.Any(change => change.Part == AccountPart.PayoutAccount);
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("UnknownPayout", payouts.Count, facts.Text.Period(payouts[0].OrderDate, payouts[payouts.Count - 1].OrderDate)),
                Source = EvidenceSource.Orders,
                Weights = isExplained ? new StoryWeights(Seller: 0.2) : new StoryWeights(Seller: 1.5),
                Orders = payouts,
            };
        }
    }
}
