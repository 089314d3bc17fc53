using AccountGuard.Addresses;
using AccountGuard.Notices;
using AccountGuard.Orders;

namespace AccountGuard.Incidents.Evidence;

/// <summary>
/// An order that the shop holds for its billing address goes to another recipient or place than the account's other mailed
/// orders. For who is locked out and has mails only: too little for the detector, which knows no habits then.
/// </summary>
internal sealed class HeldElsewhereEvidence : IncidentEvidence
{
    private const int FewestOthers = 2;
    private const int MostThere = 4;
    private const double OfFirst = 1.8;
    private const double OfFurther = 0.7;

    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var holds = facts.Of(NoticeKind.BillingVerification);
        var unknown = new HashSet<string>(facts.UnknownPurchases.Select(order => order.OrderId), StringComparer.OrdinalIgnoreCase);
        var numbers = holds.SelectMany(mail => mail.OrderIds).Where(number => !facts.Account.IsOrdinary(number) && !unknown.Contains(number)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        var orders = numbers.Count == 0 ? [] : NoticeOrders.From(facts.Account.Mails);
        return orders.Where(order => numbers.Contains(order.OrderId, StringComparer.OrdinalIgnoreCase))
            .Select(held => Term(held, orders, holds, facts))
            .OfType<EvidenceTerm>()
            .OrderByDescending(term => term.Weights.Buyer)
            .Take(1);
    }

    private static EvidenceTerm? Term(OrderItem held, IReadOnlyList<OrderItem> orders, IReadOnlyList<AccountNotice> holds, IncidentFacts facts)
    {
        var others = orders.Count(order => IsElsewhere(order, held));
        var there = orders.Where(order => order == held || GoesThere(order, held)).ToList();
        if (others < FewestOthers || !there.TrueForAll(order => order.OrderDate is not { } date || facts.Period.Holds(date)))
        {
            return null;
        }

        var numbers = there.ConvertAll(order => order.OrderId);
        return new EvidenceTerm
        {
            Sentence = facts.Text.Say("HeldElsewhere", facts.Text.Numbers([held.OrderId]), others, facts.Text.Numbers(numbers)),
            Source = EvidenceSource.Mails,
            Weights = new StoryWeights(Buyer: (OfFirst + (OfFurther * (Math.Min(MostThere, there.Count) - 1))) * MailWeight.Of(holds)),
            Carries = [IncidentKind.BuyerTakeover],
            Mails = [.. facts.Mails.Where(mail => mail.OrderIds.Intersect(numbers, StringComparer.OrdinalIgnoreCase).Any())],
        };
    }

    private static bool IsElsewhere(OrderItem order, OrderItem held) => RecipientName.Compare(order.ShipToName, held.ShipToName) switch
    {
        NameMatch.Different => true,
        NameMatch.Unknown => HavePlaces(order, held) && AddressComparer.Compare(order.ShipTo, held.ShipTo) == AddressLevel.Other,
        _ => false,
    };

    private static bool GoesThere(OrderItem order, OrderItem held) => RecipientName.Compare(order.ShipToName, held.ShipToName) switch
    {
        NameMatch.Different => false,
        NameMatch.Unknown => HavePlaces(order, held) && AddressComparer.Compare(order.ShipTo, held.ShipTo) != AddressLevel.Other,
        _ => true,
    };

    private static bool HavePlaces(OrderItem order, OrderItem held) => order.ShipTo is not null && held.ShipTo is not null;
}
