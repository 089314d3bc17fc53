namespace AccountGuard.Notices.Phrases;

/// <summary>What phrases are looked for in: a mail's subject, texts and sender, folded once.</summary>
internal sealed class MailWords
{
    /// <summary>Letters of a text that are searched; behind them stand lists and small print.</summary>
    private const int MostLetters = 100_000;

    private readonly string subject;
    private readonly string body;
    private readonly string sender;
    private readonly Lazy<ulong[]> subjectSays;
    private readonly Lazy<ulong[]> bodySays;
    private readonly Lazy<ulong> mailSays;

    /// <param name="subject">The subject.</param>
    /// <param name="plainText">The plain text.</param>
    /// <param name="htmlText">What is seen of the HTML text.</param>
    /// <param name="mainText">The one of both that says most.</param>
    /// <param name="sender">The sender's address.</param>
    public MailWords(string? subject, string plainText, string htmlText, string mainText, string? sender)
    {
        subjectSays = new Lazy<ulong[]>(() => Concepts.In([Sentences.Folded(subject ?? "")]));
        bodySays = new Lazy<ulong[]>(() => Concepts.In(Sentences.In(mainText)));
        mailSays = new Lazy<ulong>(() => subjectSays.Value.Concat(bodySays.Value).Aggregate(0UL, (all, said) => all | said));
        this.subject = PhraseText.Fold(subject ?? "");
        body = Start(plainText) + "\n" + Start(htmlText);
        this.sender = sender?.ToLowerInvariant() ?? "";
    }

    /// <summary>Whether a phrase stands where it has to stand.</summary>
    public bool Has(NoticePhrase phrase) => phrase.Place switch
    {
        PhrasePlace.Subject => phrase.IsIn(subject),
        PhrasePlace.Sender => phrase.IsIn(sender),
        _ => phrase.IsIn(body),
    };

    /// <summary>Whether a rule fits.</summary>
    public bool Has(ConceptRule rule) => rule.Fits((rule.Place == PhrasePlace.Subject ? subjectSays : bodySays).Value, mailSays.Value);

    /// <summary>Whether the subject holds a folded word.</summary>
    public bool SubjectHas(string folded) => subject.AsSpan().IndexOf(folded.AsSpan()) >= 0;

    /// <summary>Whether the text holds a folded word.</summary>
    public bool BodyHas(string folded) => body.AsSpan().IndexOf(folded.AsSpan()) >= 0;

    /// <summary>Whether the text holds a folded name, and not only as part of the hosts that anybody rents ("amazonaws.com").</summary>
    public bool BodyNames(string folded)
    {
        for (var at = body.IndexOf(folded, StringComparison.Ordinal); at >= 0; at = body.IndexOf(folded, at + 1, StringComparison.Ordinal))
        {
            var rest = body.AsSpan(at + folded.Length);
            if (!rest.StartsWith("aws".AsSpan()) && !rest.StartsWith("ses".AsSpan()))
            {
                return true;
            }
        }

        return false;
    }

    private static string Start(string text) => PhraseText.Fold(text.Length > MostLetters ? text.Substring(0, MostLetters) : text);
}
