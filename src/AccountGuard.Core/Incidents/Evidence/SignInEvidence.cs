using AccountGuard.Notices;

namespace AccountGuard.Incidents.Evidence;

/// <summary>Sign-ins, attempts and one-time codes: every owner has them, and every stranger leaves them.</summary>
internal sealed class SignInEvidence : IncidentEvidence
{
    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var mails = facts.Of(NoticeKind.SignInAttempt, NoticeKind.CodeSent);
        if (mails.Count > 0)
        {
            var weight = 0.3 * MailWeight.Of(mails);
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("SignIn", mails.Count, facts.Text.Kinds(mails)),
                Source = EvidenceSource.Mails,
                Weights = new StoryWeights(Buyer: weight, Seller: facts.Account.Sells ? weight : 0),
                Mails = mails,
            };
        }
    }
}
