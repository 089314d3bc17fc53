using AccountGuard.Orders;

namespace AccountGuard.Import.Lines;

/// <summary>Lines that only say more of orders, held until the lines come that they belong to.</summary>
internal sealed class HeldLines
{
    private readonly List<Held> all = [];
    private readonly Dictionary<string, List<Held>> byOrder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Held>> byLine = new(StringComparer.Ordinal);
    private readonly HeldRefunds refunds = new();

    /// <summary>Holds a line. Payouts, fees and what lies in a cart say nothing of goods, even if they name an order.</summary>
    public void Add(OrderItem line)
    {
        if (line.Kind is LineKind.Refund or LineKind.Return)
        {
            refunds.Add(line);
            return;
        }

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

        return refunds.Fill(byOrder.TryGetValue(line.OrderId, out var ofOrder) ? Fill(line, ofOrder) : line);
    }

    /// <summary>The lines for which none came, in the order in which they were read, refunds last.</summary>
    public IEnumerable<OrderItem> Rest() => all.Where(held => !held.IsUsed).Select(held => held.Line).Concat(refunds.Rest());

    private OrderItem Fill(OrderItem line, List<Held> entries)
    {
        foreach (var held in entries)
        {
            line = FillOrder(line, held);
        }

        return line;
    }

    /// <summary>
    /// What is said of the whole order goes into each line. An amount that no line has stays a line of its own. What was
    /// given back for the whole order goes into its first line, unless other tables tell each refund of it.
    /// </summary>
    private OrderItem FillOrder(OrderItem line, Held held)
    {
        if (held.Line.Kind == LineKind.Sale && !IsSameSale(line, held.Line))
        {
            return line;
        }

        held.IsUsed |= line.Total is not null || held.Line.Total is null;
        if (held.Line is not { Kind: LineKind.Order, Refunded: not null } order)
        {
            return LineJoin.WithOrder(line, held.Line);
        }

        held.Line = new OrderItem(order) { Refunded = null, RefundedOn = null, RefundedTo = null };
        return LineJoin.WithOrder(refunds.Tell(line.OrderId) ? line : LineJoin.WithRefund(line, order), order);
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
        public OrderItem Line { get; set; } = line;

        public bool IsUsed { get; set; }
    }
}
