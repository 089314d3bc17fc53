namespace AccountGuard.Notices.Phrases;

/// <summary>A phrase that tells something of a mail, as a row of notice-phrases.tsv has it.</summary>
internal sealed class NoticePhrase
{
    /// <summary>How many letters the gap in a phrase ("…") may stand for.</summary>
    private const int LongestGap = 60;

    private readonly string[] pieces;

    public NoticePhrase(string says, PhrasePlace place, int weight, string phrase, string source, string seen)
    {
        Says = says;
        Place = place;
        Weight = weight;
        Source = source;
        Seen = seen;
        pieces = place == PhrasePlace.Sender ? [phrase] : phrase.Split('…').Select(PhraseText.Fold).ToArray();
    }

    /// <summary>What it says: "Kind.OrderShipped", "Changed.Password", "Asks.CardNumber".</summary>
    public string Says { get; }

    /// <summary>Where it has to stand.</summary>
    public PhrasePlace Place { get; }

    /// <summary>How much it says, against the phrases of other kinds.</summary>
    public int Weight { get; }

    /// <summary>Who has published a mail that holds it.</summary>
    public string Source { get; }

    /// <summary>When such a mail was last seen, as precisely as it is known; "-" where none was.</summary>
    public string Seen { get; }

    /// <summary>Whether a folded text holds it.</summary>
    public bool IsIn(string folded)
    {
        var start = folded.IndexOf(pieces[0], StringComparison.Ordinal);
        while (start >= 0)
        {
            if (HasRest(folded, start + pieces[0].Length))
            {
                return true;
            }

            start = folded.IndexOf(pieces[0], start + 1, StringComparison.Ordinal);
        }

        return false;
    }

    private bool HasRest(string folded, int position)
    {
        foreach (var piece in pieces.Skip(1))
        {
            var found = folded.IndexOf(piece, position, Math.Min(folded.Length - position, LongestGap + piece.Length), StringComparison.Ordinal);
            if (found < 0)
            {
                return false;
            }

            position = found + piece.Length;
        }

        return true;
    }
}
