namespace AccountGuard.Incidents.Evidence;

/// <summary>Password, e-mail address, telephone, two-step verification or language were changed, and the owner does not say that it was them.</summary>
internal sealed class AccessChangeEvidence : IncidentEvidence
{
    private const double OfOne = 0.7;
    private const double Most = 2;
    private const double AroundLock = 0.3;

    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var changes = facts.Unexplained.Where(mail => NoticeRoles.IsOfAccess(mail.Kind)).ToList();
        if (changes.Count > 0)
        {
            var weight = Math.Min(Most, changes.GroupBy(mail => mail.Kind).Sum(alike => MailWeight.Of(alike) * (alike.Any(mail => facts.BeforeLock?.Signs.Contains(mail) == true) ? AroundLock : OfOne)));
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("AccessChange", facts.Text.Kinds(changes)),
                Source = EvidenceSource.Mails,
                Weights = new StoryWeights(Buyer: weight, Seller: facts.Account.Sells ? weight : 0),
                Mails = changes,
            };
        }
    }
}
