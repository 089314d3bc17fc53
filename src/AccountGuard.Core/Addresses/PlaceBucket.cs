namespace AccountGuard.Addresses;

/// <summary>
/// Places that may be one, by their numbers. Western places with different postcodes never are, so that an account
/// with ten thousand streets that have a number 12 is not compared street by street.
/// </summary>
internal sealed class PlaceBucket
{
    // No account has so many places behind one door number; what was made to be slow is told apart by its letters.
    private const int MostCompared = 2000;

    private readonly List<int> all = [];
    private readonly Dictionary<string, List<int>> byPostcode = new(StringComparer.Ordinal);

    /// <summary>Takes in a place; places come in the order of their numbers.</summary>
    /// <param name="postcode">Its postcode where it is a western one that has any, else "".</param>
    /// <param name="place">Its number.</param>
    public void Add(string postcode, int place)
    {
        all.Add(place);
        if (!byPostcode.TryGetValue(postcode, out var places))
        {
            byPostcode.Add(postcode, places = []);
        }

        places.Add(place);
    }

    /// <summary>The first place that <paramref name="isSame"/> says yes to; null where there is none.</summary>
    public int? Find(string postcode, Func<int, bool> isSame)
    {
        if (postcode.Length == 0)
        {
            return First(all, isSame);
        }

        var same = First(Of(postcode), isSame);
        var without = First(Of(""), isSame);
        return same is null || without < same ? without ?? same : same;
    }

    private List<int> Of(string postcode) => byPostcode.TryGetValue(postcode, out var places) ? places : [];

    private static int? First(List<int> places, Func<int, bool> isSame)
    {
        for (var index = 0; index < Math.Min(places.Count, MostCompared); index++)
        {
            if (isSame(places[index]))
            {
                return places[index];
            }
        }

        return null;
    }
}
