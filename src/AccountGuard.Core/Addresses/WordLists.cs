using System.Text;

namespace AccountGuard.Addresses;

/// <summary>Compares the words of streets and cities.</summary>
internal static class WordLists
{
    private const int ShortestFuzzyWord = 5;

    /// <summary>
    /// Equal, or one edit apart in words of five letters or more without digits, or equal but for umlauts that one
    /// side writes out.
    /// </summary>
    public static bool Alike(string left, string right)
    {
        if (left == right)
        {
            return true;
        }

        if (AddressText.HasDigit(left) || AddressText.HasDigit(right))
        {
            return false;
        }

        var (first, second) = (FoldUmlauts(left), FoldUmlauts(right));
        return first == second
            || (left.Length >= ShortestFuzzyWord && right.Length >= ShortestFuzzyWord && (AddressText.WithinOneEdit(left, right) || AddressText.WithinOneEdit(first, second)));
    }

    /// <summary>Equal but for umlauts that one side writes out.</summary>
    public static bool AreEqual(string left, string right) => left == right || FoldUmlauts(left) == FoldUmlauts(right);

    /// <summary>Alike, or one is the initial of the other, as first names in streets are shortened (Via G. Garibaldi).</summary>
    public static bool AlikeOrInitial(string left, string right) =>
        Alike(left, right) || ((left.Length == 1 || right.Length == 1) && left[0] == right[0] && char.IsLetter(left[0]));

    /// <summary>Whether the shorter list is the end of the longer: hamlets and quarters stand before the city.</summary>
    public static bool EndAlike(IReadOnlyList<string> left, IReadOnlyList<string> right, Func<string, string, bool> alike)
    {
        var shorter = Math.Min(left.Count, right.Count);
        for (var offset = 1; offset <= shorter; offset++)
        {
            if (!alike(left[left.Count - offset], right[right.Count - offset]))
            {
                return false;
            }
        }

        return shorter > 0;
    }

    /// <summary>Whether the shorter list is the start of the longer: the river stands behind the city (Frankfurt am Main).</summary>
    public static bool StartAlike(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var shorter = Math.Min(left.Count, right.Count);
        return shorter > 0 && Enumerable.Range(0, shorter).All(index => Alike(left[index], right[index]));
    }

    /// <summary>The words of the one list that have no like in the other, each used once; equal words are paired first.</summary>
    public static List<string> Unmatched(IReadOnlyList<string> words, IReadOnlyList<string> others, Func<string, string, bool> alike)
    {
        var rest = others.ToList();
        var unmatched = words.Where(word => !rest.Remove(word)).ToList();
        return unmatched.Where(word => !RemoveAlike(rest, word, alike)).ToList();
    }

    /// <summary>The words as one, without what an umlaut adds: where words are cut does not matter (Haupt Str, Hauptstr).</summary>
    public static string Joined(IEnumerable<string> words) => FoldUmlauts(string.Concat(words));

    /// <summary>ae, oe and ue as the umlaut without its dots.</summary>
    private static string FoldUmlauts(string word) =>
        AddressText.Has(word, "E") ? new StringBuilder(word).Replace("AE", "A").Replace("OE", "O").Replace("UE", "U").ToString() : word;

    private static bool RemoveAlike(List<string> words, string word, Func<string, string, bool> alike)
    {
        var index = words.FindIndex(other => alike(word, other));
        if (index < 0)
        {
            return false;
        }

        words.RemoveAt(index);
        return true;
    }
}
