namespace AccountGuard.Detection;

/// <summary>Looks things up by their instant in a list that stands oldest first.</summary>
internal static class Timeline
{
    /// <summary>Those from one instant to another, both included, oldest first.</summary>
    public static IEnumerable<T> Between<T>(IReadOnlyList<T> events, Func<T, DateTimeOffset> date, DateTimeOffset from, DateTimeOffset to)
    {
        var (low, high) = (0, events.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = date(events[middle]) < from ? (middle + 1, high) : (low, middle);
        }

        for (var index = low; index < events.Count && date(events[index]) <= to; index++)
        {
            yield return events[index];
        }
    }
}
