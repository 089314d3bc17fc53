using AccountGuard.Detection;

namespace AccountGuard.Incidents.Evidence;

/// <summary>Orders at Alert or worse: others buy with the account. A lock of the shop's own has none.</summary>
internal sealed class UnknownOrderEvidence : IncidentEvidence
{
    /// <summary>What findings at Alert weigh, and at Severe.</summary>
    public const double OfAlert = 2;

    /// <inheritdoc cref="OfAlert"/>
    public const double OfSevere = 4;

    private const double OfFurther = 0.3;

    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var orders = facts.UnknownPurchases.Where(order => !facts.Owner.DenyOrder(order.OrderId)).ToList();
        if (orders.Count > 0)
        {
            var weight = Weight(orders);
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("UnknownOrder", orders.Count, facts.Text.Period(orders[0].OrderDate, orders[orders.Count - 1].OrderDate), facts.Text.Numbers(orders.Select(order => order.OrderId))),
                Source = EvidenceSource.Orders,
                Weights = new StoryWeights(Buyer: weight, Lock: -0.75 * weight),
                Carries = [IncidentKind.BuyerTakeover],
                Orders = orders,
            };
        }
    }

    /// <summary>What findings weigh: by the worst, and a little more for each further.</summary>
    public static double Weight(IReadOnlyList<AnomalousOrder> orders) =>
        (orders.Any(order => order.Verdict == Verdict.Severe) ? OfSevere : OfAlert) + (OfFurther * Math.Log(orders.Count));
}
