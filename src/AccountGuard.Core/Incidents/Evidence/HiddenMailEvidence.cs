using AccountGuard.Notices;

namespace AccountGuard.Incidents.Evidence;

/// <summary>Order mails lay in the mailbox's spam or trash: a rule of the owner's, or somebody's who reads the mailbox.</summary>
internal sealed class HiddenMailEvidence : IncidentEvidence
{
    private static readonly string[] OutOfSight = ["Trash", "Spam", "Bin", "ゴミ箱", "迷惑メール"];

    /// <inheritdoc/>
    public override IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts)
    {
        var hidden = facts.Of(NoticeKind.OrderConfirmed, NoticeKind.OrderShipped).Where(mail => mail.Labels.Intersect(OutOfSight, StringComparer.OrdinalIgnoreCase).Any()).ToList();
        if (hidden.Count > 0)
        {
            yield return new EvidenceTerm
            {
                Sentence = facts.Text.Say("HiddenMail", hidden.Count, facts.Text.Period(hidden[0].Date, hidden[hidden.Count - 1].Date)),
                Source = EvidenceSource.Mails,
                Weights = new StoryWeights(Buyer: 0.6 * MailWeight.Of(hidden)),
                Mails = hidden,
            };
        }
    }
}
