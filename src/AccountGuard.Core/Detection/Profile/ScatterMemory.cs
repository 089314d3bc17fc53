using AccountGuard.Orders;

namespace AccountGuard.Detection.Profile;

/// <summary>Items at a pittance in an order.</summary>
internal sealed class ScatterFacts
{
    /// <summary>The least share of lines at a pittance that makes a scatter of a basket.</summary>
    public const double ShareOfLines = 0.75;

    /// <summary>The fact of an order without such items, which nearly every order is.</summary>
    public static readonly ScatterFacts None = new();

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
    /// What an order holds of items at a pittance. One that <paramref name="isUnpaid"/> counts whoever sells them: an
    /// owner pays a seller he knows. Those of a seller that the owner vouches for never count.
    /// </summary>
    public ScatterFacts Observe(in OrderReading reading, bool isUnpaid)
    {
        if (!reading.HasPittance)
        {
            return ScatterFacts.None;
        }

        var vouched = reading.Vouched?.Sellers ?? [];
        List<OrderItem>? cheap = null;
        foreach (var item in reading.Order.Lines)
        {
            if (LinePrice.IsPittance(item) && (isUnpaid || IsUnknownSeller(item, reading.Date)) && !(item.Seller is not null && vouched.Contains(item.Seller)))
            {
                (cheap ??= []).Add(item);
            }
        }

        return cheap is null
            ? ScatterFacts.None
            : new ScatterFacts
            {
                Lines = cheap.Count,
                IsScatter = cheap.Count >= ScatterFacts.ShareOfLines * reading.Lines,
                Dearest = cheap.Max(LinePrice.Of),
                Currency = cheap[0].Currency,
                ScattersEarlier = scatters,
                Earlier = orders,
            };
    }

    /// <summary>Takes in an order of the owner's.</summary>
    public void Learn(in OrderReading reading, ScatterFacts facts)
    {
        orders++;
        Count(reading.Date, facts);
        if (reading.NamesSeller)
        {
            Meet(reading.Order);
        }
    }

    /// <summary>The same knowledge, which goes its own way from here.</summary>
    public ScatterMemory Copy()
    {
        var copy = (ScatterMemory)MemberwiseClone();
        copy.sellers = new(sellers, StringComparer.OrdinalIgnoreCase);
        return copy;
    }

    private void Meet(Order order)
    {
        foreach (var item in order.Lines)
        {
            if (item.Seller is not null && !sellers.ContainsKey(item.Seller))
            {
                sellers[item.Seller] = order.OrderDate;
            }
        }
    }

    private void Count(DateTimeOffset date, ScatterFacts facts)
    {
        if (!facts.IsScatter)
        {
            return;
        }

        if (windowLines == 0 || date - windowStart > Windows.Scatter)
        {
            (windowStart, windowLines) = (date, 0);
        }

        var before = windowLines;
        windowLines += facts.Lines;
        scatters += before < LinesOfScatter && windowLines >= LinesOfScatter ? 1 : 0;
    }

    // A seller first used within the same scatter is still unknown.
    private bool IsUnknownSeller(OrderItem item, DateTimeOffset now) =>
        item.Seller is null || !sellers.TryGetValue(item.Seller, out var first) || now - first <= Windows.Scatter;
}
