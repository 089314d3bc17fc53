namespace AccountGuard.Incidents.Evidence;

/// <summary>The owner says whether two-step verification was on. With it a password alone lets nobody in.</summary>
internal sealed class TwoStepEvidence : IncidentEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        if (facts.Owner.TwoStepWasOn is { } wasOn)
        {
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say(wasOn ? "TwoStepOn" : "TwoStepOff"),
                Source = EvidenceSource.OwnWord,
                Weights = wasOn
                    ? new StoryWeights(Buyer: -0.7, Seller: -0.7, Lock: facts.BeforeLock is null ? 0 : 0.7)
                    : new StoryWeights(Buyer: 0.2, Seller: facts.Account.Sells ? 0.2 : 0, Lock: -0.3),
            };
        }
    }
}
