using System.Globalization;

namespace AccountGuard.Detection.Episodes;

/// <summary>A sum of money in one currency.</summary>
public sealed class CurrencyTotal
{
    // Far above any purchase; a cell beyond it is damage, and its sum could run over the type's end.
    private const decimal Largest = 1_000_000_000_000m;

    private CurrencyTotal(string currency, decimal amount) => (Currency, Amount) = (currency, amount);

    /// <summary>ISO 4217 code; empty where the source names none.</summary>
    public string Currency { get; }

    /// <summary>The sum.</summary>
    public decimal Amount { get; }

    /// <summary>What orders cost, a sum for each currency, in the order of its code. Orders that do not say their amount are in none.</summary>
    public static ValueList<CurrencyTotal> Of(IEnumerable<AnomalousOrder> orders) => orders
        .Where(order => order.Total is { } total && Math.Abs(total) <= Largest)
        .GroupBy(order => order.Currency ?? "", StringComparer.Ordinal)
        .OrderBy(alike => alike.Key, StringComparer.Ordinal)
        .Select(alike => new CurrencyTotal(alike.Key, alike.Sum(order => order.Total!.Value)))
        .ToValueList();

    /// <summary>A sum that was kept.</summary>
    internal static CurrencyTotal Of(string currency, decimal amount) => new(currency, amount);

    /// <summary>Such as "540,840 JPY" or "1,198.00 USD", culture-invariant.</summary>
    public override string ToString() =>
        (Amount.ToString(Currency is "JPY" or "KRW" && Amount == decimal.Truncate(Amount) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture) + " " + Currency).TrimEnd();
}
