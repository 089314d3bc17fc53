namespace AccountGuard.Addresses;

/// <summary>Compares the words of streets and cities.</summary>
internal static class WordLists
{
    private const int ShortestFuzzyWord = 5;

    /// <summary>Whether nothing but the word itself is like it, and no writer leaves it out.</summary>
    public static bool IsExact(string word) =>
        (word.Length < ShortestFuzzyWord || AddressText.HasDigit(word)) && !StreetWords.IsOptional(word);

    /// <summary>Equal, or one edit apart in words of five letters or more without digits.</summary>
    public static bool Alike(string left, string right)
    {
        if (left == right)
        {
            return true;
        }

        return left.Length >= ShortestFuzzyWord && right.Length >= ShortestFuzzyWord
            && !AddressText.HasDigit(left) && !AddressText.HasDigit(right) && AddressText.WithinOneEdit(left, right);
    }

    /// <summary>
    /// Whether the lists hold alike words in any order. Where the words are cut does not matter (Haupt Str,
    /// Hauptstr), and one side may leave out the street's type.
    /// </summary>
    public static bool Match(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        if (string.Concat(left) == string.Concat(right))
        {
            return true;
        }

        var rightRest = right.ToList();
        var leftRest = left.Where(word => !rightRest.Remove(word)).ToList();
        leftRest = leftRest.Where(word => !RemoveAlike(rightRest, word)).ToList();
        if (leftRest.Count > 0 && rightRest.Count > 0)
        {
            return false;
        }

        var paired = left.Count - leftRest.Count;
        return paired > 0 && leftRest.Concat(rightRest).All(StreetWords.IsOptional);
    }

    /// <summary>Whether the shorter list is the end of the longer: hamlets and quarters stand before the city.</summary>
    public static bool EndAlike(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var shorter = Math.Min(left.Count, right.Count);
        for (var offset = 1; offset <= shorter; offset++)
        {
            if (!Alike(left[left.Count - offset], right[right.Count - offset]))
            {
                return false;
            }
        }

        return shorter > 0;
    }

    private static bool RemoveAlike(List<string> words, string word)
    {
        var index = words.FindIndex(other => Alike(word, other));
        if (index < 0)
        {
            return false;
        }

        words.RemoveAt(index);
        return true;
    }
}
