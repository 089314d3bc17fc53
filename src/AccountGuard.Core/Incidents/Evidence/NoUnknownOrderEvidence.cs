namespace AccountGuard.Incidents.Evidence;

/// <summary>Orders were judged and none of the time stands out: whoever gets into an account takes something.</summary>
internal sealed class NoUnknownOrderEvidence : IncidentEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        if (facts.Account.OrdersWereJudged && facts.Alarming.Count == 0 && facts.Denied.Count == 0)
        {
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say(facts.Account.SalesWereJudged ? "NoUnknownSale" : "NoUnknownOrder"),
                Source = EvidenceSource.Orders,
                Weights = new StoryWeights(Buyer: -1, Seller: facts.Account.SalesWereJudged ? -0.4 : 0, Lock: facts.BeforeLock is null ? 0 : 0.5),
            };
        }
    }
}
