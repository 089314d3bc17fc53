namespace AccountGuard.Import.Tables;

/// <summary>What an order cost, shared among its lines.</summary>
internal static class SharedTotal
{
    private const int MostDecimals = 2;

    /// <summary>
    /// The share of each line in proportion to its price; the shares add up to the total, with no more decimals than it
    /// has (at most two). Null where a price is missing or negative, or all are nothing: then nothing tells the shares.
    /// </summary>
    public static IReadOnlyList<decimal?>? Among(IReadOnlyList<decimal?> prices, decimal total)
    {
        var sum = prices.Sum() ?? 0;
        if (prices.Any(price => price is null or < 0) || sum <= 0 || total < 0)
        {
            return null;
        }

        if (sum == total)
        {
            return prices;
        }

        var decimals = Math.Min(MostDecimals, (decimal.GetBits(total)[3] >> 16) & 0xFF);
        var shares = prices.Select(price => (decimal?)decimal.Round(price!.Value / sum * total, decimals)).ToArray();
        shares[shares.Length - 1] += total - shares.Sum();
        return shares;
    }
}
