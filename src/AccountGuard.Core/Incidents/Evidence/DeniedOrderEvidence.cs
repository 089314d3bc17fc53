using AccountGuard.Orders;

namespace AccountGuard.Incidents.Evidence;

/// <summary>The owner says that orders or sales are not theirs.</summary>
internal sealed class DeniedOrderEvidence : IncidentEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var sales = facts.Denied.Where(finding => finding.Kind == LineKind.Sale).ToList();
        if (sales.Count > 0)
        {
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("DeniedSale", facts.Text.Numbers(sales.Select(sale => sale.OrderId))),
                Source = EvidenceSource.OwnWord,
                Weights = new StoryWeights(Seller: 5, Lock: -4),
                Carries = [IncidentKind.SellerTakeover],
                Orders = sales,
            };
        }

        // An order that no export has stands in the mails, or nowhere: the owner's word counts all the same, once.
        var sold = sales.Select(sale => sale.OrderId).ToList();
        var bought = facts.Owner.DeniedOrders.Where(number => !sold.Contains(number, StringComparer.OrdinalIgnoreCase) && IsOfPeriod(number, facts)).OrderBy(number => number, StringComparer.Ordinal).ToList();
        if (bought.Count > 0)
        {
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("DeniedOrder", facts.Text.Numbers(bought)),
                Source = EvidenceSource.OwnWord,
                Weights = new StoryWeights(Buyer: 5, Lock: -4),
                Carries = [IncidentKind.BuyerTakeover],
                Orders = [.. facts.Denied.Except(sales)],
                Mails = [.. facts.Mails.Where(mail => mail.OrderIds.Any(bought.Contains))],
            };
        }
    }

    private static bool IsOfPeriod(string number, IncidentFacts facts) =>
        facts.Denied.Any(finding => string.Equals(finding.OrderId, number, StringComparison.OrdinalIgnoreCase))
        || facts.Mails.Any(mail => mail.OrderIds.Contains(number, StringComparer.OrdinalIgnoreCase))
        || (facts.Period.IsLast && !facts.Account.Tells(number));
}
