using System.Globalization;
using AccountGuard.Detection;

namespace AccountGuard.Recovery;

/// <summary>What orders cost, by currency.</summary>
internal static class OrderTotals
{
    // Far above any purchase; a cell beyond it is damage, and its sum could run over the type's end.
    private const decimal Largest = 1_000_000_000_000m;

    private static readonly LocalizedText Text = new(typeof(OrderTotals), "RecoveryText");

    /// <summary>An amount with its currency; the number alone where no currency is named.</summary>
    public static string Amount(decimal sum, string? currency, CultureInfo language) =>
        Amount(PrintedText.Clean(currency).ToUpperInvariant(), sum, Text, language);

    /// <summary>The sum in each currency, and how many orders do not say their amount.</summary>
    public static string Describe(IReadOnlyList<AnomalousOrder> orders, LocalizedText text, CultureInfo language)
    {
        var stated = orders.Where(order => order.Total is { } total && Math.Abs(total) <= Largest).ToList();
        var parts = stated
            .GroupBy(order => PrintedText.Clean(order.Currency).ToUpperInvariant(), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Amount(group.Key, group.Sum(order => order.Total!.Value), text, language))
            .ToList();
        if (stated.Count < orders.Count)
        {
            parts.Add(text.Get(language, "UnstatedAmounts", orders.Count - stated.Count));
        }

        return string.Join(text.Get(language, "SumSeparator"), parts);
    }

    private static string Amount(string currency, decimal sum, LocalizedText text, CultureInfo language)
    {
        var number = sum.ToString(sum == decimal.Truncate(sum) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture);
        return currency switch
        {
            "" => number,
            "JPY" => text.Get(language, "Yen", number),
            _ => $"{number} {currency}",
        };
    }
}
