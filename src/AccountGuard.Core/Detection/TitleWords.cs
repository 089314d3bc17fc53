namespace AccountGuard.Detection;

/// <summary>
/// Reads the words of titles as numbers, so that kinds of goods are compared without keeping texts: letters in runs of
/// three or more, and pairs of neighbouring kanji or katakana, which write no spaces.
/// </summary>
internal sealed class TitleWords
{
    // The kind of a good stands in front, shops' key words behind.
    private const int MostOfTitle = 16;
    private const int FewestLetters = 3;

    // Fowler, Noll and Vo's FNV-1a with 32 bits: the same on every machine, which string hash codes are not.
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    private readonly int[] words = new int[MostOfTitle];
    private int count;

    /// <summary>The words of <paramref name="title"/>, at most 16; one that stands twice comes twice.</summary>
    public int[] Of(string title)
    {
        count = 0;
        Read(title, MostOfTitle);
        return [.. words.Take(count)];
    }

    private void Read(string title, int most)
    {
        var (hash, letters) = (Offset, 0);
        var before = '\0';
        for (var index = 0; index <= title.Length && count < most; index++)
        {
            var letter = index < title.Length ? title[index] : ' ';
            if (IsSpelt(letter, ref letter))
            {
                (hash, letters) = ((hash ^ letter) * Prime, letters + 1);
                before = '\0';
                continue;
            }

            if (letters >= FewestLetters)
            {
                words[count++] = (int)hash;
            }

            (hash, letters) = (Offset, 0);
            if (!IsIdeographOrKatakana(letter))
            {
                before = '\0';
                continue;
            }

            if (before != '\0' && count < most)
            {
                words[count++] = (int)((((Offset ^ before) * Prime) ^ letter) * Prime);
            }

            before = letter;
        }
    }

    /// <summary>Whether a letter belongs to words that are told by spaces; <paramref name="small"/> is its one form.</summary>
    private static bool IsSpelt(char letter, ref char small)
    {
        if (letter < 128)
        {
            small = (char)(letter | 0x20);
            return small is >= 'a' and <= 'z';
        }

        if (IsIdeographOrKatakana(letter) || !char.IsLetter(letter))
        {
            return false;
        }

        small = char.ToLowerInvariant(letter);
        return true;
    }

    private static bool IsIdeographOrKatakana(char letter) =>
        letter is (>= '\u30A1' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uFF66' and <= '\uFF9F');
}
