using AccountGuard.Goods;

namespace AccountGuard.Detection.Sellers;

/// <summary>Takes a title apart to what can be compared: words where a script has spaces, pairs of characters where it has none.</summary>
internal static class GoodsWords
{
    // The kind of a good stands in front, shops' key words behind.
    private const int MostWords = 12;
    private const int ShortestWord = 3;

    // Words that stand in titles of every kind: they say of no two goods that they are alike.
    private static readonly HashSet<string> Everyday = new(
        ("and the for with from your are not you all one two set kit pack packs size sizes new count each inch inches pcs piece pieces small medium large extra " +
        "black white blue red green grey gray pink color colour free use home gift premium original amazon brand " +
        "und mit fur der die das von zum zur aus bei pour avec les des une per con del della para las los una uno sin set stuck").Split(' '),
        StringComparer.Ordinal);

    /// <summary>The different words of <paramref name="title"/>, the first twelve of them; none where it says nothing but numbers.</summary>
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
            if (end - start >= ShortestWord && text.Substring(start, end - start) is var word && !Everyday.Contains(word))
            {
                words.Add(word);
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
