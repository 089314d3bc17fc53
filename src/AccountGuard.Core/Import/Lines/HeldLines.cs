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

        if (line.OrderId.Length > 0)
        {
            Enter(byOrder, line.OrderId, held);
        }
        else if (line.LineId is { } lineId)
        {
            Enter(byLine, lineId, held);
        }
    }

    /// <summary>The line with all that is held for it.</summary>
    public OrderItem Fill(OrderItem line)
    {
        if (line.Kind is not (LineKind.Item or LineKind.Sale or LineKind.Order) || (all.Count == 0 && refunds.IsEmpty))
        {
            return line;
        }

        foreach (var held in Of(line))
        {
            line = FillOrder(line, held);
        }

        return refunds.Fill(line);
    }

    /// <summary>The lines for which none came, in the order in which they were read, refunds last.</summary>
    public IEnumerable<OrderItem> Rest() => all.Where(held => !held.IsUsed).Select(held => held.Line).Concat(refunds.Rest());

    /// <summary>What is held for the order as a whole or for the line itself, not for another of its lines.</summary>
    private IEnumerable<Held> Of(OrderItem line)
    {
        var ofOrder = byOrder.TryGetValue(line.OrderId, out var entries)
            ? entries.Where(held => held.Line.LineId is null || line.LineId is null || string.Equals(held.Line.LineId, line.LineId, StringComparison.Ordinal))
            : [];
        return line.LineId is { } lineId && byLine.TryGetValue(lineId, out var ofLine) ? ofOrder.Concat(ofLine) : ofOrder;
    }

    /// <summary>
    /// What is said of the whole order goes into each line; an amount that no line has stays a line of its own. A payment
    /// of the line itself is what it cost. What was given back for the whole order goes into its first line, unless
    /// other tables tell each refund of it.
    /// </summary>
    private OrderItem FillOrder(OrderItem line, Held held)
    {
        if (held.Line.Kind == LineKind.Payment && held.Line.LineId is not null)
        {
            held.IsUsed = true;
            return LineJoin.WithCost(line, held.Line);
        }

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
