namespace AccountGuard.Notices.Phrases;

/// <summary>What phrases are looked for in: a mail's subject, texts and sender, folded once.</summary>
internal sealed class MailWords
{
    /// <summary>Letters of a text that are searched; behind them stand lists and small print.</summary>
    private const int MostLetters = 100_000;

    private readonly string subject;
    private readonly string body;
    private readonly string sender;

    public MailWords(string? subject, string plainText, string htmlText, string? sender)
    {
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
