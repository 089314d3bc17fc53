namespace AccountGuard.Addresses;

/// <summary>
/// Tells whether two addresses with one house number stand on one street. Neither may have a word that certainly is
/// its street's and that the other cannot have: what is not certain (a name in front, a city behind) is not asked for.
/// </summary>
internal static class WesternStreets
{
    private const int ShortestTellingWord = 3;

    public static bool AreSame(WesternAddress left, WesternAddress right)
    {
        if (left.StreetKey.Count == 0 || right.StreetKey.Count == 0)
        {
            return false;
        }

        if (left.Number.Length == 0)
        {
            return IsEnd(left.ReachKey, right.ReachKey) || IsEnd(right.ReachKey, left.ReachKey);
        }

        if (HasDirections(left) && HasDirections(right) && !SameDirections(left.ReachKey, right.ReachKey))
        {
            return false;
        }

        var leftOnly = Missing(left, right);
        var rightOnly = Missing(right, left);
        if (leftOnly.Count + rightOnly.Count == 0)
        {
            return true;
        }

        return MayLeaveOut(leftOnly, left, rightOnly, right) || MayLeaveOut(rightOnly, right, leftOnly, left)
            || IsStartOf(left, right) || IsStartOf(right, left)
            || (SameByPostcode(left, right) && !HasOtherType(leftOnly, left.Type) && !HasOtherType(rightOnly, right.Type));
    }

    /// <summary>The words of the one street that the other has not.</summary>
    private static List<string> Missing(WesternAddress street, WesternAddress other)
    {
        var missing = WordLists.Unmatched(street.StreetKey, Words(other), IsRomance(street) ? WordLists.AlikeOrInitial : WordLists.Alike);
        if (missing.Count == 0 || !HoldsJoined(other, street))
        {
            return missing;
        }

        return [];
    }

    /// <summary>What the street's words may be among: the city's too where it stands behind the number and nothing parts it.</summary>
    private static IReadOnlyList<string> Words(WesternAddress street) =>
        street.IsNumberLast ? street.ReachKey : [.. street.ReachKey, .. street.CityKey, .. street.RegionKey];

    private static bool IsRomance(WesternAddress street) => street.Country is "IT" or "ES" or "FR" or "PT";

    /// <summary>Haupt Str is Hauptstr: the letters count, not where they are cut.</summary>
    private static bool HoldsJoined(WesternAddress whole, WesternAddress part)
    {
        var letters = WordLists.Joined(part.StreetKey);
        var all = WordLists.Joined(whole.ReachKey);
        return letters.Length > ShortestTellingWord
            && (part.IsNumberLast ? all.EndsWith(letters, StringComparison.Ordinal) : all.StartsWith(letters, StringComparison.Ordinal));
    }

    /// <summary>One side may leave out the street's type, where the other has none.</summary>
    private static bool MayLeaveOut(List<string> leftOnly, WesternAddress left, List<string> rightOnly, WesternAddress right) =>
        rightOnly.Count == 0 && leftOnly.Count == 1 && leftOnly[0] == left.Type && right.Type.Length == 0;

    /// <summary>
    /// A street whose end a comma tells, at the start of words among which nothing tells it: 12 Piccadilly London
    /// beside 12 Piccadilly, London.
    /// </summary>
    private static bool IsStartOf(WesternAddress street, WesternAddress words)
    {
        var key = street.StreetKey;
        var reach = words.ReachKey;
        if (street.IsNumberLast || words.IsNumberLast || words.Type.Length > 0 || key.Count >= reach.Count || !WordLists.StartAlike(key, reach))
        {
            return false;
        }

        var next = reach[key.Count];
        return !StreetWords.IsOptional(next) && !StreetWords.IsDirection(next);
    }

    /// <summary>
    /// A full postcode of Britain or the Netherlands belongs to part of one street (Royal Mail: some fifteen doors):
    /// with the house number and the first word of the street it is the door, whatever quarter stands behind.
    /// </summary>
    private static bool SameByPostcode(WesternAddress left, WesternAddress right) =>
        left.Country is "GB" or "NL" && left.Postcode.Length > 4 && left.Postcode == right.Postcode
        && WordLists.Alike(left.StreetKey[0], right.StreetKey[0])
        && (left.Type == right.Type || left.Type.Length == 0 || right.Type.Length == 0);

    /// <summary>Where a direction tells two ends of a street apart; elsewhere it is part of the names of counties.</summary>
    private static bool HasDirections(WesternAddress street) => !street.IsNumberLast && street.Country is "US" or "CA" or "";

    /// <summary>Whether a street's type is among the words; STR that is not the street's own is a Saint.</summary>
    private static bool HasOtherType(List<string> words, string type) => words.Exists(word => word == type || (word != "STR" && StreetWords.IsOptional(word)));

    private static bool SameDirections(IReadOnlyList<string> left, IReadOnlyList<string> right) =>
        left.Where(StreetWords.IsDirection).OrderBy(word => word, StringComparer.Ordinal)
            .SequenceEqual(right.Where(StreetWords.IsDirection).OrderBy(word => word, StringComparer.Ordinal));

    /// <summary>Whether the words are the end of the others, which have a name in front.</summary>
    private static bool IsEnd(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        if (words.Count > others.Count || !WordLists.EndAlike(words, others, WordLists.Alike))
        {
            return false;
        }

        return words.Count == others.Count || words.Count(word => word.Length >= ShortestTellingWord) >= 2;
    }
}
