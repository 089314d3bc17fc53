using AccountGuard.Notices;

namespace AccountGuard.Incidents.Evidence;

/// <summary>
/// The shop asks for the billing address before an order goes on. It does so for owners' orders too; about an order that
/// is not the owner's it is a sign that others pay with a card that is not theirs.
/// </summary>
internal sealed class BillingVerificationEvidence : IncidentEvidence
{
    private const double OfHold = 3;

    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var unknown = new HashSet<string>(facts.UnknownPurchases.Select(order => order.OrderId).Concat(facts.Owner.DeniedOrders), StringComparer.OrdinalIgnoreCase);
        return facts.Of(NoticeKind.BillingVerification)
            .GroupBy(mail => mail.OrderIds.Any(unknown.Contains) ? "HoldOnUnknownOrder" : mail.OrderIds.Any(facts.Account.IsOrdinary) ? "HoldOnOwnOrder" : "HoldOnSomeOrder")
            .Select(alike => Term(alike.Key, [.. alike], facts));
    }

    private static EvidenceTerm Term(string key, List<AccountNotice> mails, IncidentFacts facts)
    {
        var weight = MailWeight.Of(mails);
        var isUnknown = key == "HoldOnUnknownOrder";
        return new EvidenceTerm
        {
            Sentence = facts.Text.Say(key, facts.Text.Period(mails[0].Date, mails[mails.Count - 1].Date), facts.Text.Numbers(mails.SelectMany(mail => mail.OrderIds))),
            Source = EvidenceSource.Mails,
            Weights = new StoryWeights(Hold: OfHold * weight, Buyer: key switch { "HoldOnUnknownOrder" => 1.5 * weight, "HoldOnOwnOrder" => -1, _ => 0.3 * weight }),
            Carries = isUnknown ? [IncidentKind.BillingVerificationHold, IncidentKind.BuyerTakeover] : [IncidentKind.BillingVerificationHold],
            Mails = mails,
        };
    }
}
