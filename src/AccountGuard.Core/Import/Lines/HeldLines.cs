using AccountGuard.Orders;

namespace AccountGuard.Import.Lines;

/// <summary>Lines that only say more of orders, held until the lines come that they belong to.</summary>
internal sealed class HeldLines
{
    private readonly List<Held> all = [];
    private readonly Dictionary<string, List<Held>> byOrder = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Held>> byLine = new(StringComparer.Ordinal);
    private readonly HeldRefunds refunds = new();

    /// <summary>Holds a line.</summary>
    public void Add(OrderItem line)
    {
        if (line.Kind is LineKind.Refund or LineKind.Return)
        {
            refunds.Add(line);
            return;
        }

        var held = new Held(line);
        all.Add(held);
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

    private static OrderItem Fill(OrderItem line, List<Held> entries)
    {
        foreach (var held in entries)
        {
            line = FillOrder(line, held);
        }

        return line;
    }

    /// <summary>What is said of the whole order goes into each line. An amount that no line has stays a line of its own.</summary>
    private static OrderItem FillOrder(OrderItem line, Held held)
    {
        held.IsUsed |= line.Total is not null || held.Line.Total is null;
        return LineJoin.WithOrder(line, held.Line);
    }

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
