namespace AccountGuard.Addresses;

/// <summary>The level of two Japanese addresses.</summary>
internal static class JapaneseComparison
{
    // 2-1-2 and 2-1-2-201 are one lot; 2-1 and 2-1-2 need not be.
    private const int FullLot = 3;

    public static AddressLevel Compare(JapaneseAddress left, JapaneseAddress right)
    {
        var samePostcode = left.Postcode.Length > 0 && left.Postcode == right.Postcode;
        if (!SameCity(left, right, samePostcode))
        {
            return AddressLevel.Other;
        }

        var sameWard = SameWard(left, right);
        var sameTown = sameWard && left.Lot.TownKey == right.Lot.TownKey;
        if (sameTown && CompareLots(left.Lot, right.Lot) is { } level)
        {
            return level;
        }

        if (sameWard && left.Lot.Numbers.Count > 0 && left.Lot.LooseKey == right.Lot.LooseKey)
        {
            return SameInside(left.Lot, right.Lot);
        }

        var postcodesAgree = samePostcode || left.Postcode.Length == 0 || right.Postcode.Length == 0;
        return sameTown && postcodesAgree && left.Lot.TownKey.Length > 0 ? AddressLevel.Near : AddressLevel.SameCity;
    }

    private static bool SameCity(JapaneseAddress left, JapaneseAddress right, bool samePostcode)
    {
        if (left.Prefecture.Length > 0 && right.Prefecture.Length > 0 && left.Prefecture != right.Prefecture)
        {
            return false;
        }

        if (left.City.Length == 0 || right.City.Length == 0)
        {
            return samePostcode || (left.City.Length == right.City.Length && left.Lot.TownKey.Length > 0 && left.Lot.TownKey == right.Lot.TownKey);
        }

        return JapaneseText.Fold(left.City) == JapaneseText.Fold(right.City);
    }

    private static bool SameWard(JapaneseAddress left, JapaneseAddress right) =>
        left.Ward.Length == 0 || right.Ward.Length == 0 || JapaneseText.Fold(left.Ward) == JapaneseText.Fold(right.Ward);

    /// <summary>Same or near for two lots of one town; null for different lots.</summary>
    private static AddressLevel? CompareLots(JapaneseLot left, JapaneseLot right)
    {
        if (left.Numbers.SequenceEqual(right.Numbers))
        {
            return SameInside(left, right);
        }

        // The room may stand as one more number of the lot: 2-1-2-201.
        var leftAll = left.Numbers.Concat(Doors(left.Rooms)).ToList();
        var rightAll = right.Numbers.Concat(Doors(right.Rooms)).ToList();
        if (leftAll.SequenceEqual(rightAll))
        {
            return SameBuilding(left, right) ? AddressLevel.Same : AddressLevel.Near;
        }

        var shorter = Math.Min(left.Numbers.Count, right.Numbers.Count);
        return shorter >= FullLot && left.Numbers.Take(shorter).SequenceEqual(right.Numbers.Take(shorter)) ? AddressLevel.Near : null;
    }

    private static AddressLevel SameInside(JapaneseLot left, JapaneseLot right) =>
        SameBuilding(left, right) && SameRooms(left.Rooms, right.Rooms) ? AddressLevel.Same : AddressLevel.Near;

    private static bool SameBuilding(JapaneseLot left, JapaneseLot right)
    {
        var (first, second) = (left.BuildingKey, right.BuildingKey);
        if (first.Length == 0 || second.Length == 0 || first == second)
        {
            return true;
        }

        var shorter = Math.Min(first.Length, second.Length);
        return shorter >= 4 && (AddressText.WithinOneEdit(first, second) || AddressText.Has(first, second) || AddressText.Has(second, first));
    }

    /// <summary>A floor says nothing beside a room: 5階501 is 501.</summary>
    private static bool SameRooms(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        if (left.SequenceEqual(right))
        {
            return true;
        }

        var leftRooms = left.Where(room => !IsFloor(room)).ToList();
        var rightRooms = right.Where(room => !IsFloor(room)).ToList();
        return leftRooms.Count > 0 && leftRooms.SequenceEqual(rightRooms) && (left.Any(IsFloor) ^ right.Any(IsFloor));
    }

    /// <summary>The rooms without the floors that stand beside them.</summary>
    private static IEnumerable<string> Doors(IReadOnlyList<string> rooms) => rooms.All(IsFloor) ? rooms : rooms.Where(room => !IsFloor(room));

    private static bool IsFloor(string room) => room[room.Length - 1] == 'F';
}
