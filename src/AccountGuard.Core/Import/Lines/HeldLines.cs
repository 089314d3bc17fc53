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
        if (line.Kind is not (LineKind.Item or LineKind.Sale or LineKind.Order) || Of(line) is not { } entries)
        {
            return line;
        }

        foreach (var held in entries.Where(held => !held.IsRefund))
        {
            line = FillOrder(line, held);
        }

        var refunds = entries.Where(held => held.IsRefund && held.IsOf(line)).ToList();
        refunds.ForEach(held => held.IsUsed = true);
        return refunds.Count == 0 ? line : LineJoin.WithRefunds(line, refunds.Select(held => held.Line));
    }

    /// <summary>The lines for which none came, in the order in which they were read.</summary>
    public IEnumerable<OrderItem> Rest() => all.Where(held => !held.IsUsed).Select(held => held.Line);

    /// <summary>What is held for the line itself, and for its order as a whole; null where nothing is.</summary>
    private List<Held>? Of(OrderItem line)
    {
        var entries = byOrder.TryGetValue(line.OrderId, out var ofOrder)
            ? ofOrder.FindAll(held => held.Line.LineId is null || line.LineId is null || string.Equals(held.Line.LineId, line.LineId, StringComparison.Ordinal))
            : null;
        if (line.LineId is { } lineId && byLine.TryGetValue(lineId, out var ofLine))
        {
            (entries ??= []).AddRange(ofLine);
        }

        return entries;
    }

    /// <summary>
    /// What is said of the whole order goes into each line; an amount that no line has stays a line of its own. A payment
    /// of the line itself is what it cost.
    /// </summary>
    private static OrderItem FillOrder(OrderItem line, Held held)
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

        public bool IsRefund => Line.Kind is LineKind.Refund or LineKind.Return;

        /// <summary>Whether the line may be the one refunded: a refund goes into one line, that of its product, or the first of its order where it names none.</summary>
        public bool IsOf(OrderItem line) =>
            !IsUsed && (Line.ProductId is null || string.Equals(Line.ProductId, line.ProductId, StringComparison.OrdinalIgnoreCase));
    }
}
