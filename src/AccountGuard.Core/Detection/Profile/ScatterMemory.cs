using AccountGuard.Orders;

namespace AccountGuard.Detection.Profile;

/// <summary>Items at a pittance in an order.</summary>
internal readonly struct ScatterFacts
{
    /// <summary>The least share of lines at a pittance that makes a scatter of a basket.</summary>
    public const double ShareOfLines = 0.75;

    /// <summary>The fact of an order without such items.</summary>
    public static ScatterFacts None => default;

    /// <summary>Lines of more than nothing and no more than a pittance, from sellers not used before or not told, or in an unpaid order.</summary>
    public int Lines { get; init; }

    /// <summary>Such lines are at least three in four of the order's lines. A basket of groceries with some cheap fruit is none.</summary>
    public bool IsScatter { get; init; }

    /// <summary>The dearest of them.</summary>
    public decimal Dearest { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public string? Currency { get; init; }

    /// <summary>Days before with three or more such items.</summary>
    public int ScattersEarlier { get; init; }

    /// <summary>Orders before.</summary>
    public int Earlier { get; init; }
}

/// <summary>The sellers and pittances of an account.</summary>
internal sealed class ScatterMemory
{
    private const int LinesOfScatter = 3;
    private Dictionary<string, DateTimeOffset> sellers = new(StringComparer.OrdinalIgnoreCase);
    private int orders;
    private int scatters;
    private DateTimeOffset windowStart;
    private int windowLines;

    /// <summary>
    /// What <paramref name="order"/> holds of items at a pittance. One that <paramref name="isUnpaid"/> counts
    /// whoever sells them: an owner pays a seller he knows. Those of <paramref name="vouchedSellers"/> never count.
    /// </summary>
    public ScatterFacts Observe(Order order, bool isUnpaid, IReadOnlyList<string> vouchedSellers)
    {
        List<OrderItem>? cheap = null;
        foreach (var item in order.Lines)
        {
            if (IsPittance(item) && (isUnpaid || IsUnknownSeller(item, order.OrderDate)) && !(item.Seller is not null && vouchedSellers.Contains(item.Seller)))
            {
                (cheap ??= []).Add(item);
            }
        }

        return cheap is null
            ? ScatterFacts.None
            : new ScatterFacts
            {
                Lines = cheap.Count,
                IsScatter = cheap.Count >= ScatterFacts.ShareOfLines * order.Lines.Length,
                Dearest = cheap.Max(Price),
                Currency = cheap[0].Currency,
                ScattersEarlier = scatters,
                Earlier = orders,
            };
    }

    /// <summary>Takes in an order of the owner's.</summary>
    public void Learn(Order order, ScatterFacts facts)
    {
        orders++;
        Count(order, facts);
        foreach (var item in order.Lines)
        {
            if (item.Seller is not null && !sellers.ContainsKey(item.Seller))
            {
                sellers[item.Seller] = order.OrderDate;
            }
        }
    }

    /// <summary>The same knowledge, which goes its own way from here.</summary>
    public ScatterMemory Copy()
    {
        var copy = (ScatterMemory)MemberwiseClone();
        copy.sellers = new(sellers, StringComparer.OrdinalIgnoreCase);
        return copy;
    }

    private void Count(Order order, ScatterFacts facts)
    {
        if (!facts.IsScatter)
        {
            return;
        }

        if (windowLines == 0 || order.OrderDate - windowStart > Windows.Scatter)
        {
            (windowStart, windowLines) = (order.OrderDate, 0);
        }

        var before = windowLines;
        windowLines += facts.Lines;
        scatters += before < LinesOfScatter && windowLines >= LinesOfScatter ? 1 : 0;
    }

    private static bool IsPittance(OrderItem item)
    {
        if (item.Currency is null)
        {
            return false;
        }

        // Most lines are told by their price alone, without the division.
        var most = Currencies.Pittance(item.Currency);
        return !(item.UnitPrice > most) && Price(item) is > 0 and var price && price <= most;
    }

    // What a piece cost in the end: a discount or postage makes many a price of nothing.
    private static decimal Price(OrderItem item) =>
        Math.Max(item.UnitPrice ?? 0, (item.Total / Math.Max(1, item.Quantity ?? 1)) ?? 0);

    // A seller first used within the same scatter is still unknown.
    private bool IsUnknownSeller(OrderItem item, DateTimeOffset now) =>
        item.Seller is null || !sellers.TryGetValue(item.Seller, out var first) || now - first <= Windows.Scatter;
}
