namespace AccountGuard.Orders;

/// <summary>
/// Finds, for lines of another file, the lines of an order that say the same. Each is given once, the first first; time
/// grows with the lines.
/// </summary>
internal sealed class TwinFinder
{
    private readonly IReadOnlyList<OrderItem> lines;
    private readonly bool[] isTaken;
    private readonly TwinIndex? index;

    /// <param name="lines">The lines of the order. What is put behind them later, or in the place of one that was given, is not looked at.</param>
    /// <param name="mostCompared">Up to so many lines are compared one by one. Nearly all orders have fewer.</param>
    public TwinFinder(IReadOnlyList<OrderItem> lines, int mostCompared = 16)
    {
        this.lines = lines;
        isTaken = new bool[lines.Count];
        index = lines.Count > mostCompared ? new TwinIndex(lines) : null;
    }

    /// <summary>The place of the first line not given yet that is the same as <paramref name="item"/>; -1 where there is none.</summary>
    public int Take(OrderItem item)
    {
        var place = index is null ? Compare(item) : index.First(item, isTaken);
        if (place >= 0)
        {
            isTaken[place] = true;
        }

        return place;
    }

    private int Compare(OrderItem item)
    {
        for (var place = 0; place < isTaken.Length; place++)
        {
            if (!isTaken[place] && IsSame(lines[place], item))
            {
                return place;
            }
        }

        return -1;
    }

    private static bool IsSame(OrderItem left, OrderItem right) =>
        left.LineId is not null && right.LineId is not null ? string.Equals(left.LineId, right.LineId, StringComparison.Ordinal)
        : left.ProductId is not null && right.ProductId is not null ? string.Equals(left.ProductId, right.ProductId, StringComparison.OrdinalIgnoreCase)
        : string.Equals(left.Title?.Trim(), right.Title?.Trim(), StringComparison.OrdinalIgnoreCase);
}
