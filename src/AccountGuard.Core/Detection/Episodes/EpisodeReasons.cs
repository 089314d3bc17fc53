namespace AccountGuard.Detection.Episodes;

/// <summary>What an episode is found for, in as few sentences as say it.</summary>
internal static class EpisodeReasons
{
    /// <summary>
    /// One sentence a signal, from the order where it weighs most (of equal ones that with the highest figures, else the
    /// last): the sentences of all orders would say the same thing over and over. In front, what the owner vouches for.
    /// </summary>
    public static IEnumerable<string> Of(IReadOnlyCollection<AnomalousOrder> orders)
    {
        var vouched = orders.Where(order => order.VouchedBy.Count > 0).Select(order => order.Reasons[0]);
        var explained = orders
            .SelectMany(order => order.Signals)
            .Where(signal => signal.LogOdds > 0 && signal.Explanation is not null)
            .GroupBy(signal => signal.Name, StringComparer.Ordinal)
            .Select(alike => alike.Reverse().OrderByDescending(signal => (signal.LogOdds, signal.Numbers.Values.DefaultIfEmpty().Max())).First())
            .OrderByDescending(signal => signal.LogOdds)
            .Select(signal => signal.Explanation!)
            .ToList();
        return vouched.Concat(explained.Count > 0 ? explained : orders.SelectMany(order => order.Reasons)).Distinct(StringComparer.Ordinal);
    }
}
