using AccountGuard.Notices;

namespace AccountGuard.Incidents.Evidence;

/// <summary>
/// The bank account for payouts was changed. Owners do that, and it is no sign by itself; a stranger first changes what
/// keeps the owner out.
/// </summary>
internal sealed class PayoutChangeEvidence : IncidentEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var changes = facts.Of(NoticeKind.PayoutAccountChanged).Where(mail => !facts.Owner.Explains(mail)).ToList();
        if (changes.Count == 0)
        {
            yield break;
        }

        var weight = MailWeight.Of(changes);
        if (facts.BeforeLock?.Mail != changes[0])
        {
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("PayoutChange", facts.Text.Period(changes[0].Date, changes[changes.Count - 1].Date)),
                Source = EvidenceSource.Mails,
                Weights = new StoryWeights(Seller: 0.5 * weight),
                Mails = changes,
            };
        }

        var before = facts.AccessChangesBefore(changes[0]);
        if (before.Count > 0)
        {
            // A lock after it is the shop's confirmation: together they carry the story, as owners who set their house in order are not locked out.
            var isLocked = facts.Of(NoticeKind.AccountLocked, NoticeKind.SellerAccountEntered).Any(mail => mail.Date is null || mail.Date >= changes[0].Date);
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("PayoutAfterOthers", facts.Text.Day(changes[0].Date), facts.Text.Kinds(before)),
                Source = EvidenceSource.Mails,
                Weights = new StoryWeights(Seller: 2 * Math.Min(weight, MailWeight.Of(before)), Lock: -1.5),
                Carries = isLocked ? [IncidentKind.SellerTakeover] : [],
                Mails = [.. before, changes[0]],
            };
        }
    }
}
