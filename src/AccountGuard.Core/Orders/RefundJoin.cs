namespace AccountGuard.Orders;

/// <summary>Tells which lines of an order a refund or return belongs to.</summary>
internal static class RefundJoin
{
    /// <summary>
    /// Whether the refund can be given to the line, whatever else the order has: it names the line or its product, or
    /// names nothing and is no more than the line cost. A return that names no product has to be of the line's whole
    /// price. What gave nothing back yet (a request, a refund that failed) belongs to no line.
    /// </summary>
    public static bool Fits(OrderItem line, OrderItem refund)
    {
        if ((refund.Refunded is null && refund.Status != OrderStatus.Returned) || IsOtherCurrency(line, refund) || IsOtherLine(line, refund))
        {
            return false;
        }

        return refund.ProductId is not null ? IsSameProduct(line, refund)
            : line.LineId is not null && refund.LineId is not null ? true
            : refund.Kind == LineKind.Return ? refund.Refunded is not null && refund.Refunded == line.Total
            : line.Total is null || (line.Refunded ?? 0) + refund.Refunded <= line.Total;
    }

    /// <summary>Gives a refund or return to the line or lines that it fits best.</summary>
    public static void Add(List<OrderItem> lines, OrderItem refund)
    {
        if (refund.Refunded is null && refund.Status != OrderStatus.Returned)
        {
            return;
        }

        var index = Best(lines, refund);
        if (index >= 0)
        {
            lines[index] = LineJoin.WithRefund(lines[index], refund);
        }
        else if (refund.Refunded is not null)
        {
            Share(lines, refund);
        }
    }

    private static int Best(List<OrderItem> lines, OrderItem refund)
    {
        var named = lines.FindIndex(line => refund.LineId is not null && string.Equals(line.LineId, refund.LineId, StringComparison.Ordinal));
        named = named >= 0 ? named : lines.FindIndex(line => refund.ProductId is not null && IsSameProduct(line, refund));
        if (named >= 0 || lines.Count == 1)
        {
            return Math.Max(0, named);
        }

        var whole = lines.FindIndex(line => line.Refunded is null && refund.Refunded is not null && line.Total == refund.Refunded);
        return whole >= 0 ? whole : lines.FindIndex(line => refund.Kind != LineKind.Return && Fits(line, refund));
    }

    /// <summary>More than any one line cost: each line in turn gets back what it cost, and the first what is left.</summary>
    private static void Share(List<OrderItem> lines, OrderItem refund)
    {
        var rest = refund.Refunded!.Value;
        for (var index = 0; index < lines.Count && rest > 0 && refund.Kind != LineKind.Return; index++)
        {
            var share = Math.Min(rest, (lines[index].Total ?? 0) - (lines[index].Refunded ?? 0));
            if (share > 0 && !IsOtherCurrency(lines[index], refund))
            {
                lines[index] = LineJoin.WithRefund(lines[index], new OrderItem(refund) { Refunded = share });
                rest -= share;
            }
        }

        if (rest > 0)
        {
            lines[0] = LineJoin.WithRefund(lines[0], new OrderItem(refund) { Refunded = rest, Status = OrderStatus.Unknown });
        }
    }

    private static bool IsOtherCurrency(OrderItem line, OrderItem refund) =>
        refund.Refunded is not null && line.Currency is not null && refund.Currency is not null
        && !string.Equals(line.Currency, refund.Currency, StringComparison.OrdinalIgnoreCase);

    private static bool IsOtherLine(OrderItem line, OrderItem refund) =>
        line.LineId is not null && refund.LineId is not null && !string.Equals(line.LineId, refund.LineId, StringComparison.Ordinal);

    private static bool IsSameProduct(OrderItem line, OrderItem refund) =>
        string.Equals(line.ProductId, refund.ProductId, StringComparison.OrdinalIgnoreCase);
}
