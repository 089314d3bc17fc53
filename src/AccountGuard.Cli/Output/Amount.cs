using System.Globalization;
using AccountGuard.Detection;

namespace AccountGuard.Cli.Output;

/// <summary>Sums of money for the eye: thousands with commas, the currency's own number of decimals.</summary>
internal static class Amount
{
    /// <summary>ISO 4217 currencies of order histories that have no smaller unit.</summary>
    private static readonly string[] WithoutDecimals = ["JPY", "KRW"];

    /// <summary>Such as "1,198.00 USD"; empty for null.</summary>
    public static string Of(decimal? total, string? currency)
    {
        var format = WithoutDecimals.Contains(currency) && total == decimal.Truncate(total ?? 0) ? "#,0" : "#,0.00";
        return total is { } value ? PlainText.Of($"{value.ToString(format, CultureInfo.InvariantCulture)} {currency}") : "";
    }

    /// <summary>What the orders cost together, one sum a currency, joined by " + "; empty where no order says.</summary>
    public static string Sum(IEnumerable<AnomalousOrder> orders) => string.Join(
        " + ",
        orders.Where(order => order.Total is not null)
            .GroupBy(order => order.Currency, StringComparer.Ordinal)
            .Select(alike => Of(alike.Sum(order => order.Total), alike.Key)));
}
