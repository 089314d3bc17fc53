namespace AccountGuard.Addresses;

/// <summary>The level of two addresses in Latin script.</summary>
internal static class WesternComparison
{
    public static AddressLevel Compare(WesternAddress left, WesternAddress right)
    {
        if (Conflict(left.Country, right.Country))
        {
            return AddressLevel.Other;
        }

        var samePostcode = left.Postcode.Length > 0 && left.Postcode == right.Postcode && !left.IsPostcodeMasked;
        var sameCity = SameCity(left, right, WordLists.Alike);
        var sameArea = samePostcode || (!Conflict(left.Postcode, right.Postcode) && !Conflict(left.Region, right.Region) && sameCity && SameCity(left, right, WordLists.AreEqual));
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

        return left.Number == right.Number && WesternStreets.AreSame(left, right);
    }

    private static bool SameRoom(WesternAddress left, WesternAddress right) =>
        left.PrivateBox == right.PrivateBox
        && (left.Units.SequenceEqual(right.Units)
            || left.Units.OrderBy(unit => unit, StringComparer.Ordinal).SequenceEqual(right.Units.OrderBy(unit => unit, StringComparer.Ordinal)));

    /// <summary>
    /// Whether the cities are one. Without postcodes no letter may differ: Hamburg and Homburg are two. Where no comma
    /// tells, the city is known to be the end of the words behind the street.
    /// </summary>
    private static bool SameCity(WesternAddress left, WesternAddress right, Func<string, string, bool> alike)
    {
        if (left.CityKey.Count > 0 && right.CityKey.Count > 0)
        {
            return WordLists.EndAlike(left.CityKey, right.CityKey, alike) || Abbreviates(left.CityKey, right.CityKey, alike) || Abbreviates(right.CityKey, left.CityKey, alike)
                || IsBeforeCounty(left, right) || IsBeforeCounty(right, left);
        }

        var leftEnd = left.CityKey.Count > 0 ? left.CityKey : left.ReachKey;
        var rightEnd = right.CityKey.Count > 0 ? right.CityKey : right.ReachKey;
        return left.CityKey.Count + right.CityKey.Count > 0
            ? WordLists.EndAlike(leftEnd, rightEnd, alike)
            : leftEnd.Count > 0 && rightEnd.Count > 0 && alike(leftEnd[leftEnd.Count - 1], rightEnd[rightEnd.Count - 1]);
    }

    /// <summary>In Britain a county may follow the town (Great Yarmouth, Norfolk).</summary>
    private static bool IsBeforeCounty(WesternAddress town, WesternAddress county)
    {
        if (county.Country != "GB" || county.IsNumberLast)
        {
            return false;
        }

        var behindStreet = county.ReachKey.Skip(county.StreetKey.Count).ToList();
        return town.CityKey.All(behindStreet.Contains);
    }

    /// <summary>Frankfurt/Main for Frankfurt am Main, Freiburg i. Br.: each word that says something starts one of the other.</summary>
    private static bool Abbreviates(IReadOnlyList<string> shorter, IReadOnlyList<string> longer, Func<string, string, bool> alike)
    {
        var telling = shorter.Where(word => word.Length > 2).ToList();
        return telling.Count > 0 && alike(shorter[0], longer[0])
            && telling.All(word => longer.Any(other => alike(word, other)))
            && shorter.Where(word => word.Length == 2).All(word => longer.Any(other => other.StartsWith(word, StringComparison.Ordinal) || other[0] == word[0]));
    }
}
