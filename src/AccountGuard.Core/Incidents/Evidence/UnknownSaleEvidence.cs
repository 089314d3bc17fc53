namespace AccountGuard.Incidents.Evidence;

/// <summary>Sales at Alert or worse, of goods that the shop never had or after a long pause: others sell with the account.</summary>
internal sealed class UnknownSaleEvidence : IncidentEvidence
{
    private const string PauseSignal = "SellerPause";

    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var sales = facts.UnknownSales.Where(sale => !facts.Owner.DenyOrder(sale.OrderId)).ToList();
        if (sales.Count == 0)
        {
            yield break;
        }

        var weight = UnknownOrderEvidence.Weight(sales);
        yield return new EvidenceTerm
        {
            Sentence = facts.Text.Say("UnknownSale", sales.Count, facts.Text.Period(sales[0].OrderDate, sales[sales.Count - 1].OrderDate), facts.Text.Numbers(sales.Select(sale => sale.OrderId))),
            Source = EvidenceSource.Orders,
            Weights = new StoryWeights(Seller: weight, Lock: -0.75 * weight),
            Carries = [IncidentKind.SellerTakeover],
            Orders = sales,
        };

        var pause = sales.SelectMany(sale => sale.Signals).FirstOrDefault(signal => signal is { Name: PauseSignal, LogOdds: > 0 });
        if (pause is not null && pause.Numbers.TryGetValue("Days", out var days))
        {
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("Dormancy", Math.Floor(days)),
                Source = EvidenceSource.Orders,
                Weights = new StoryWeights(Seller: 0.7, Lock: -0.5),
            };
        }
    }
}
