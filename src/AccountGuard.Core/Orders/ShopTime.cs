namespace AccountGuard.Orders;

/// <summary>The clock a shop shows its customers.</summary>
public static class ShopTime
{
    /// <summary>Japan Standard Time, without daylight saving since 1951.</summary>
    public static TimeSpan Japan { get; } = TimeSpan.FromHours(9);

    /// <summary>
    /// The same instant by the clock of the shop's pages, where one offset holds all year (Japan); unchanged for
    /// every other site. Exports give UTC: without this an order placed in a Japanese morning would stand under the
    /// day before, and its owner would not find it again.
    /// </summary>
    /// <param name="instant">The instant, with any offset.</param>
    /// <param name="site">The site as the source writes it, such as "Amazon.co.jp"; null where it is not known.</param>
    public static DateTimeOffset Of(DateTimeOffset instant, string? site) => IsJapanese(site) ? instant.ToOffset(Japan) : instant;

    private static bool IsJapanese(string? site)
    {
        // Asked for every date of every line: the text is cut only where something stands behind the host.
        var host = site is { Length: > 0 } && (site[site.Length - 1] == '/' || char.IsWhiteSpace(site[site.Length - 1])) ? site.Trim().TrimEnd('/') : site;
        return host is not null && host.EndsWith(".jp", StringComparison.OrdinalIgnoreCase);
    }
}
