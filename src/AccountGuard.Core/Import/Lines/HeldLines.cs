using AccountGuard.Orders;

namespace AccountGuard.Import.Lines;

/// <summary>Lines that only say more of orders, held until the lines come that they belong to.</summary>
internal sealed class HeldLines
{
    private readonly List<Held> all = [];
    private readonly Dictionary<string, List<Held>> byOrder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Held>> byLine = new(StringComparer.Ordinal);

    /// <summary>Holds a line. Payouts, fees and what lies in a cart say nothing of goods, even if they name an order.</summary>
    public void Add(OrderItem line)
    {
        var held = new Held(line);
        all.Add(held);
        if (line.Kind is LineKind.Payout or LineKind.Fee or LineKind.CartItem)
        {
            return;
        }

        if (line.LineId is { } lineId)
        {
            Enter(byLine, lineId, held);
        }
        else if (line.OrderId.Length > 0)
        {
            Enter(byOrder, line.OrderId, held);
        }
    }

    /// <summary>The line with all that is held for it.</summary>
    public OrderItem Fill(OrderItem line)
    {
        if (line.Kind is not (LineKind.Item or LineKind.Sale or LineKind.Order))
        {
            return line;
        }

        if (line.LineId is { } lineId && byLine.TryGetValue(lineId, out var ofLine))
        {
            line = Fill(line, ofLine);
        }

        return byOrder.TryGetValue(line.OrderId, out var ofOrder) ? Fill(line, ofOrder) : line;
    }

    /// <summary>The lines for which none came, in the order in which they were read.</summary>
    public IEnumerable<OrderItem> Rest() => all.Where(held => !held.IsUsed).Select(held => held.Line);

    private static OrderItem Fill(OrderItem line, List<Held> entries)
    {
        foreach (var held in entries)
        {
            line = held.Line.Kind is LineKind.Refund or LineKind.Return ? FillRefund(line, held) : FillOrder(line, held);
        }

        return line;
    }

    /// <summary>A refund goes into one line: that of its product, or the first of its order where it names none.</summary>
    private static OrderItem FillRefund(OrderItem line, Held held)
    {
        var isOther = held.IsUsed || (held.Line.ProductId is { } product && !string.Equals(product, line.ProductId, StringComparison.OrdinalIgnoreCase));
        if (isOther)
        {
            return line;
        }

        held.IsUsed = true;
        return LineJoin.WithRefund(line, held.Line);
    }

    /// <summary>What is said of the whole order goes into each line. An amount that no line has stays a line of its own.</summary>
    private static OrderItem FillOrder(OrderItem line, Held held)
    {
        if (held.Line.Kind == LineKind.Sale && !IsSameSale(line, held.Line))
        {
            return line;
        }

        held.IsUsed |= line.Total is not null || held.Line.Total is null;
        return LineJoin.WithOrder(line, held.Line);
    }

    private static bool IsSameSale(OrderItem line, OrderItem sale) =>
        line.Kind == LineKind.Sale
        && (line.ProductId is null || sale.ProductId is null || string.Equals(line.ProductId, sale.ProductId, StringComparison.OrdinalIgnoreCase));

    private static void Enter(Dictionary<string, List<Held>> index, string key, Held held)
    {
        if (!index.TryGetValue(key, out var entries))
        {
            index.Add(key, entries = []);
        }

        entries.Add(held);
    }

    private sealed class Held(OrderItem line)
    {
        public OrderItem Line { get; } = line;

        public bool IsUsed { get; set; }
    }
}
