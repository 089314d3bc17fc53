namespace AccountGuard.Incidents.Evidence;

/// <summary>
/// The lock came soon after a change of the owner's own, or after a change of the bank account that nothing else makes
/// suspicious (the bank change of about 2020 of the research this project started from).
/// </summary>
internal sealed class ChangeBeforeLockEvidence : IncidentEvidence
{
    private const double OfOwnWord = 5;
    private const double OfOwnWordLater = 3.5;
    private const double OfMail = 3;
    private const double OfMailLater = 1.8;
    private const double OfKind = 0.3;
    private const int MostKinds = 4;

    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        if (facts.BeforeLock is not { } change)
        {
            yield break;
        }

        var kinds = Math.Min(MostKinds, change.Signs.Select(sign => sign.Kind).Distinct().Count());
        var weight = change.IsOwnWord
            ? change.IsSoon ? OfOwnWord : OfOwnWordLater
            : (change.IsSoon ? OfMail : OfMailLater) * MailWeight.Of(change.Mail!);
        yield return new EvidenceTerm
        {
            Sentence = Sentence(change, facts.Text),
            Source = change.IsOwnWord ? EvidenceSource.OwnWord : EvidenceSource.Mails,
            Weights = new StoryWeights(Lock: weight + (OfKind * kinds * MailWeight.Of(change.Signs)), Seller: change.IsOwnWord ? -2 : -0.3, Buyer: change.IsOwnWord ? -2 : -0.5),
            Carries = [IncidentKind.ProtectiveLock],
            Mails = change.Mail is null ? change.Signs : [change.Mail, .. change.Signs],
            On = change.ChangedOn,
        };
    }

    private static string Sentence(ChangeBeforeLock change, IncidentText text)
    {
        var came = text.Kinds(change.Signs);
        return (change.IsOwnWord, change.Gap) switch
        {
            (true, { } gap) => text.Say("OwnChangeBeforeLock", text.Part(change.Part), text.Day(change.ChangedOn), text.After(gap), came),
            (true, null) => text.Say("OwnChangeBeforeLockOfDay", text.Part(change.Part), text.Day(change.ChangedOn), came),
            (false, { } gap) => text.Say("MailOfChangeBeforeLock", text.Part(change.Part), text.Day(change.ChangedOn), text.After(gap), came),
            (false, null) => text.Say("MailOfChangeAndLock", text.Part(change.Part), came),
        };
    }
}
