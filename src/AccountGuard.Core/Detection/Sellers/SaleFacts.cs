using AccountGuard.Detection.Profile;
using AccountGuard.Orders;

namespace AccountGuard.Detection.Sellers;

/// <summary>One sale and what it was to the shop when it was made: nothing here knows a later one.</summary>
internal sealed class SaleFacts
{
    /// <summary>The sale.</summary>
    public required Order Order { get; init; }

    /// <summary>Sales before.</summary>
    public required int Earlier { get; init; }

    /// <summary>Days since the shop's first sale.</summary>
    public required double Age { get; init; }

    /// <summary>Its goods of another kind than what the shop sold before, in their first 30 days.</summary>
    public required IReadOnlyList<GoodSold> Goods { get; init; }

    /// <summary>Its goods that once were of another kind, after their first 30 days.</summary>
    public required IReadOnlyList<GoodSold> SettledGoods { get; init; }

    /// <summary>The price of its dearest piece of those goods, set against all prices of the shop before.</summary>
    public required PriceFacts Price { get; init; }

    /// <summary>New kinds of goods a month in the shop so far.</summary>
    public required double KindsAMonth { get; init; }

    /// <summary>Sales a day in the 90 days before, those of strange goods not among them.</summary>
    public required double SalesADay { get; init; }

    /// <summary>Days without a sale before it.</summary>
    public required double Pause { get; init; }

    /// <summary>The longest such pause before that one, in days.</summary>
    public required double LongestPause { get; init; }

    /// <summary>Who handed it to the carrier: "Amazon" or "Merchant", or what else the source writes.</summary>
    public required ValueFacts Fulfilment { get; init; }

    /// <summary>The site it was sold on.</summary>
    public required ValueFacts Site { get; init; }

    /// <summary>Where it was sent from.</summary>
    public required ValueFacts ShipFrom { get; init; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Date => Order.OrderDate;

    /// <summary>Something of how or where it was sold is unusual.</summary>
    public bool IsOfOtherChannel => Fulfilment.IsRare || Site.IsRare || ShipFrom.IsRare;
}

/// <summary>A price and its place among the shop's.</summary>
/// <param name="Price">A piece's price; null where it is not told.</param>
/// <param name="Currency">ISO 4217 code.</param>
/// <param name="Earlier">Prices before in this currency.</param>
/// <param name="AsGreat">How many of them were as great.</param>
internal readonly record struct PriceFacts(double? Price, string? Currency, int Earlier, int AsGreat)
{
    /// <summary>Share of prices, this one among them, that are as great.</summary>
    public double UpperTail => (AsGreat + 1.0) / (Earlier + 1.0);
}

/// <summary>What pieces have cost in a shop.</summary>
internal sealed class PriceMemory
{
    private readonly Dictionary<string, ValueRank> currencies = new(StringComparer.Ordinal);

    /// <summary>The place of the dearest of <paramref name="items"/> among the prices before.</summary>
    public PriceFacts Observe(IEnumerable<OrderItem> items)
    {
        PriceFacts dearest = default;
        foreach (var item in items)
        {
            if (PriceOf(item) is not { } price || (dearest.Price is { } other && other >= price))
            {
                continue;
            }

            dearest = currencies.TryGetValue(item.Currency!, out var rank)
                ? new(price, item.Currency, rank.Count, rank.CountFrom(price))
                : new(price, item.Currency, 0, 0);
        }

        return dearest;
    }

    /// <summary>Takes in what the pieces of an order cost.</summary>
    public void Learn(Order order)
    {
        for (var index = 0; index < order.Items.Count; index++)
        {
            if (PriceOf(order.Items[index]) is not { } price)
            {
                continue;
            }

            var currency = order.Items[index].Currency!;
            if (!currencies.TryGetValue(currency, out var rank))
            {
                currencies[currency] = rank = new ValueRank();
            }

            rank.Add(price);
        }
    }

    private static double? PriceOf(OrderItem item) => item is { Total: > 0, Currency: not null }
        ? (double)item.Total.Value / Math.Max(1, item.Quantity ?? 1)
        : item is { UnitPrice: > 0, Currency: not null } ? (double)item.UnitPrice.Value : null;
}
