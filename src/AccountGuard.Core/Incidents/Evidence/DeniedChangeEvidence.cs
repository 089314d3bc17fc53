using AccountGuard.Notices;

namespace AccountGuard.Incidents.Evidence;

/// <summary>
/// Changes that the owner did not make. A bank account changed by others is the seller's story; a notice of another
/// change, where the owner's own change set off the shop's lock, may be a false one.
/// </summary>
internal sealed class DeniedChangeEvidence : IncidentEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var denied = facts.Owner.Denied.Where(change => change.When is { } when ? facts.Period.Holds(when) : facts.Period.IsLast).ToList();
        var ofSeller = denied.Where(change => change.Part is AccountPart.PayoutAccount or AccountPart.Listings).ToList();
        if (ofSeller.Count > 0)
        {
            yield return Term(ofSeller, new StoryWeights(Seller: 4.5, Lock: -3), IncidentKind.SellerTakeover, facts);
        }

        var others = denied.Except(ofSeller).ToList();
        if (others.Count > 0)
        {
            yield return facts.BeforeLock is null
                ? Term(others, new StoryWeights(Buyer: 2.5, Seller: facts.Account.Sells ? 1 : 0, Lock: -0.5), IncidentKind.BuyerTakeover, facts)
                : Term(others, new StoryWeights(Buyer: 0.3, Seller: facts.Account.Sells ? 0.5 : 0), null, facts);
        }
    }

    private static EvidenceTerm Term(List<OwnChange> changes, StoryWeights weights, IncidentKind? carries, IncidentFacts facts) => new()
    {
        Sentence = facts.Text.Say("DeniedChange", facts.Text.Row(changes.Select(change => change.Part).Distinct().Select(facts.Text.Part))),
        Source = EvidenceSource.OwnWord,
        Weights = weights,
        Carries = carries is { } kind ? [kind] : [],
        Mails = [.. facts.Mails.Where(mail => changes.Exists(change => ChangedPart.Of(mail.Kind) == change.Part) && facts.Owner.Deny(mail))],
        On = changes.Select(change => change.When).FirstOrDefault(when => when is not null),
    };
}
