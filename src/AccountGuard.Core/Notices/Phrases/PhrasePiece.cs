namespace AccountGuard.Notices.Phrases;

/// <summary>A piece of a phrase: words of which one has to stand there, and how far behind the piece before it.</summary>
internal sealed class PhrasePiece
{
    /// <summary>How many letters the gap in front ("…") may stand for.</summary>
    private const int WideGap = 60;

    /// <summary>The same for a gap within a sentence ("~").</summary>
    private const int NarrowGap = 24;

    private readonly string[] words;
    private readonly bool isNarrow;

    private PhrasePiece(string[] words, bool isNarrow)
    {
        this.words = words;
        this.isNarrow = isNarrow;
    }

    /// <summary>The pieces of a phrase, with "…" or "~" between them and "|" between words of one piece.</summary>
    public static IReadOnlyList<PhrasePiece> Read(string phrase)
    {
        var pieces = new List<PhrasePiece>();
        var start = 0;
        for (var end = 0; end <= phrase.Length; end++)
        {
            if (end == phrase.Length || phrase[end] is '…' or '~')
            {
                pieces.Add(new PhrasePiece(phrase.Substring(start, end - start).Split('|').Select(PhraseText.Fold).ToArray(), start > 0 && phrase[start - 1] == '~'));
                start = end + 1;
            }
        }

        return pieces;
    }

    /// <summary>Whether the pieces stand in a folded text one behind the other.</summary>
    public static bool AreIn(IReadOnlyList<PhrasePiece> pieces, string folded)
    {
        foreach (var word in pieces[0].words)
        {
            for (var start = folded.IndexOf(word, StringComparison.Ordinal); start >= 0; start = folded.IndexOf(word, start + 1, StringComparison.Ordinal))
            {
                if (HasRest(pieces, 1, folded, start + word.Length))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasRest(IReadOnlyList<PhrasePiece> pieces, int index, string folded, int position) =>
        index == pieces.Count || Array.Exists(pieces[index].words, word => pieces[index].EndOf(word, folded, position) is >= 0 and var end && HasRest(pieces, index + 1, folded, end));

    /// <summary>Where a word ends that stands within the gap; negative where none does.</summary>
    private int EndOf(string word, string folded, int position)
    {
        var found = folded.IndexOf(word, position, Math.Min(folded.Length - position, (isNarrow ? NarrowGap : WideGap) + word.Length), StringComparison.Ordinal);
        return found < 0 || (isNarrow && folded.IndexOfAny(['。', '!', '?'], position, found - position) >= 0) ? -1 : found + word.Length;
    }
}
