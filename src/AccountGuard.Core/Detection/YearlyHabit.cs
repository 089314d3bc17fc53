namespace AccountGuard.Detection;

/// <summary>Finds runs of gift cards that come back at the same time of the year: presents, not loot.</summary>
internal static class YearlyHabit
{
    private const double DaysOfYear = 365.25;

    // Christmas presents are bought within these days of last year's.
    private const double Tolerance = 25;

    /// <summary>Tells each of <paramref name="runs"/>, which stand oldest first, in how many other years there was one like it.</summary>
    public static void Tell(IReadOnlyList<OrderGroup> runs)
    {
        // How many orders of the kind each day of the account's history has: runs may be as many as its orders.
        var days = runs.SelectMany(run => run.Members).GroupBy(order => Day(order.Date)).ToDictionary(day => day.Key, day => day.Count());
        if (days.Count == 0)
        {
            return;
        }

        var (first, last) = (days.Keys.Min(), days.Keys.Max());
        var upTo = new int[last - first + 2];
        for (var day = first; day <= last; day++)
        {
            upTo[day - first + 1] = upTo[day - first] + (days.TryGetValue(day, out var count) ? count : 0);
        }

        foreach (var run in runs)
        {
            run.OtherYears = CountYears(run, first, upTo);
        }
    }

    private static int CountYears(OrderGroup run, int first, int[] upTo)
    {
        var day = Day(run.First.Date) - first;
        var reach = (int)(upTo.Length / DaysOfYear) + 1;
        var years = 0;
        for (var year = -reach; year <= reach; year++)
        {
            var middle = day + (year * DaysOfYear);
            var orders = Before(upTo, middle + Tolerance + 1) - Before(upTo, middle - Tolerance);
            years += year != 0 && orders > 0 && 2 * orders >= run.Members.Count ? 1 : 0;
        }

        return years;
    }

    private static int Before(int[] upTo, double day) => upTo[(int)Evidence.Clip(day, 0, upTo.Length - 1)];

    private static int Day(DateTimeOffset date) => (int)(date.UtcTicks / TimeSpan.TicksPerDay);
}
