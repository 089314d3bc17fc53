using AccountGuard.Goods;

namespace AccountGuard.Detection.Sellers;

/// <summary>Takes a title apart to what can be compared: words where a script has spaces, pairs of characters where it has none.</summary>
internal static class TitleWords
{
    private const int MostWords = 64;
    private const int ShortestWord = 3;

    /// <summary>The different words of <paramref name="title"/>, the first 64 of them; none where it says nothing but numbers.</summary>
    public static IReadOnlyCollection<string> Of(string? title)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (string.IsNullOrWhiteSpace(title))
        {
            return words;
        }

        var folded = TitleText.Fold(title!);
        for (var start = 0; start < folded.Length && words.Count < MostWords;)
        {
            var end = start;
            while (end < folded.Length && char.IsLetter(folded[end]) && IsSpaced(folded[end]) == IsSpaced(folded[start]))
            {
                end++;
            }

            Add(words, folded, start, end);
            start = Math.Max(end, start + 1);
        }

        return words;
    }

    private static void Add(HashSet<string> words, string text, int start, int end)
    {
        if (end - start < 2)
        {
            return;
        }

        if (IsSpaced(text[start]))
        {
            if (end - start >= ShortestWord)
            {
                words.Add(text.Substring(start, end - start));
            }

            return;
        }

        for (var index = start; index + 2 <= end && words.Count < MostWords; index++)
        {
            words.Add(text.Substring(index, 2));
        }
    }

    private static bool IsSpaced(char character) => TitleText.IsWordCharacter(character);
}
