namespace AccountGuard.Notices.Phrases;

/// <summary>A phrase that tells something of a mail, as a row of notice-phrases.tsv or notice-patterns.tsv has it.</summary>
internal sealed class NoticePhrase
{
    private readonly IReadOnlyList<PhrasePiece> pieces;

    public NoticePhrase(string says, PhrasePlace place, int weight, string phrase, string source, string seen)
    {
        Says = says;
        Place = place;
        Weight = weight;
        Source = source;
        Seen = seen;
        pieces = PhrasePiece.Read(phrase);
    }

    /// <summary>What it says: "Kind.OrderShipped", "Changed.Password", "Asks.CardNumber".</summary>
    public string Says { get; }

    /// <summary>Where it has to stand.</summary>
    public PhrasePlace Place { get; }

    /// <summary>How much it says, against the phrases of other kinds.</summary>
    public int Weight { get; }

    /// <summary>Who has published a mail that holds it; empty for a pattern.</summary>
    public string Source { get; }

    /// <summary>When such a mail was last seen, as precisely as it is known; "-" where none was.</summary>
    public string Seen { get; }

    /// <summary>Whether a folded text holds it.</summary>
    public bool IsIn(string folded) => PhrasePiece.AreIn(pieces, folded);
}
