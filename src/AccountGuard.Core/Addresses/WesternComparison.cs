namespace AccountGuard.Addresses;

/// <summary>The level of two addresses in Latin script.</summary>
internal static class WesternComparison
{
    private const int ShortestTellingWord = 4;

    public static AddressLevel Compare(WesternAddress left, WesternAddress right)
    {
        if (Conflict(left.Country, right.Country))
        {
            return AddressLevel.Other;
        }

        var samePostcode = left.Postcode.Length > 0 && left.Postcode == right.Postcode && !left.IsPostcodeMasked;
        var sameCity = SameCity(left, right);
        var sameArea = samePostcode || (!Conflict(left.Postcode, right.Postcode) && sameCity && !Conflict(left.Region, right.Region));
        if (sameArea && SameDoor(left, right))
        {
            return SameRoom(left, right) ? AddressLevel.Same : AddressLevel.Near;
        }

        if (samePostcode)
        {
            return sameCity ? AddressLevel.Near : AddressLevel.SameCity;
        }

        return sameCity && !Conflict(left.Region, right.Region) ? AddressLevel.SameCity : AddressLevel.Other;
    }

    private static bool Conflict(string left, string right) => left.Length > 0 && right.Length > 0 && left != right;

    private static bool SameDoor(WesternAddress left, WesternAddress right)
    {
        if (left.Box.Length > 0 || right.Box.Length > 0)
        {
            return left.Box == right.Box && left.Number == right.Number;
        }

        return left.Number == right.Number && SameStreet(left, right);
    }

    private static bool SameRoom(WesternAddress left, WesternAddress right) =>
        left.PrivateBox == right.PrivateBox
        && (left.Units.SequenceEqual(right.Units)
            || left.Units.OrderBy(unit => unit, StringComparer.Ordinal).SequenceEqual(right.Units.OrderBy(unit => unit, StringComparer.Ordinal)));

    private static bool SameCity(WesternAddress left, WesternAddress right)
    {
        if (left.CityKey.Count > 0 && right.CityKey.Count > 0)
        {
            return WordLists.EndAlike(left.CityKey, right.CityKey);
        }

        // Without commas and street types the city is only known to be the end of the line.
        var leftEnd = left.CityKey.Count > 0 ? left.CityKey : left.BodyKey;
        var rightEnd = right.CityKey.Count > 0 ? right.CityKey : right.BodyKey;
        return leftEnd.Count > 0 && rightEnd.Count > 0 && WordLists.Alike(leftEnd[leftEnd.Count - 1], rightEnd[rightEnd.Count - 1]);
    }

    private static bool SameStreet(WesternAddress left, WesternAddress right)
    {
        var isStartKnown = left.IsStreetStartKnown && right.IsStreetStartKnown;
        if (left.StreetKey.Count == 0 || right.StreetKey.Count == 0)
        {
            return false;
        }

        if (WordLists.Match(left.StreetKey, right.StreetKey))
        {
            return true;
        }

        // Where street and city are cut wrongly (Park Avenue South, New York), they still agree as a whole.
        if (WordLists.Match(left.BodyKey, right.BodyKey))
        {
            return true;
        }

        return !isStartKnown && left.Number.Length > 0 && SameEnd(left, right);
    }

    /// <summary>Streets with names of recipients in front that could not be told from them.</summary>
    private static bool SameEnd(WesternAddress left, WesternAddress right)
    {
        var common = 0;
        while (common < Math.Min(left.StreetKey.Count, right.StreetKey.Count)
            && WordLists.Alike(left.StreetKey[left.StreetKey.Count - 1 - common], right.StreetKey[right.StreetKey.Count - 1 - common]))
        {
            common++;
        }

        var tellingWords = left.StreetKey.Skip(left.StreetKey.Count - common).Count(word => word.Length >= ShortestTellingWord && !StreetWords.IsOptional(word));
        return tellingWords > 0
            && (common == left.StreetKey.Count || !left.IsStreetStartKnown)
            && (common == right.StreetKey.Count || !right.IsStreetStartKnown);
    }
}
