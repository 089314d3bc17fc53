namespace AccountGuard.Incidents.Evidence;

/// <summary>
/// The shop's warning came in another language than its other mails. It looks like somebody abroad who changed the
/// account's language; in the research this project started from it was the lock's own wording.
/// </summary>
internal sealed class OtherLanguageEvidence : IncidentEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var usual = facts.Account.Mails.Where(mail => mail.Language is not null && !NoticeRoles.IsLock(mail.Kind))
            .GroupBy(mail => mail.Language!, StringComparer.Ordinal)
            .OrderByDescending(alike => alike.Count())
            .FirstOrDefault()?.Key;
        var warnings = facts.Mails.Where(mail => NoticeRoles.IsLock(mail.Kind) && usual is not null && mail.Language is not null && mail.Language != usual).ToList();
        if (warnings.Count > 0)
        {
            var weight = (facts.BeforeLock is null ? 0.6 : 0.2) * MailWeight.Of(warnings);
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("OtherLanguage", facts.Text.Day(warnings[0].Date), facts.Text.Language(warnings[0].Language!)),
                Source = EvidenceSource.Mails,
                Weights = new StoryWeights(Buyer: weight, Seller: facts.Account.Sells ? weight : 0),
                Mails = warnings,
            };
        }
    }
}
