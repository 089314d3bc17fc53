using AccountGuard.Orders;

namespace AccountGuard.Import.Lines;

/// <summary>Refunds and returns, held until the line comes that they belong to.</summary>
internal sealed class HeldRefunds
{
    /// <summary>Refunds of one order that are tried on each of its lines. No order has as many; a file made to be slow may.</summary>
    private const int MostOpen = 1000;

    /// <summary>By the number of the order; by that of the line where no order is named.</summary>
    private readonly Dictionary<string, OrderRefunds> byNumber = new(StringComparer.Ordinal);
    private readonly List<OrderRefunds> all = [];

    /// <summary>Whether none is held.</summary>
    public bool IsEmpty => byNumber.Count == 0;

    /// <summary>Holds a refund or return.</summary>
    public void Add(OrderItem refund)
    {
        var number = refund.OrderId.Length > 0 ? refund.OrderId : refund.LineId ?? "";
        if (!byNumber.TryGetValue(number, out var order))
        {
            byNumber.Add(number, order = new OrderRefunds());
            all.Add(order);
        }

        order.Lines.Add(refund);
    }

    /// <summary>Whether any refund of the order tells an amount.</summary>
    public bool Tell(string orderId) =>
        byNumber.TryGetValue(orderId, out var order) && order.Lines.Exists(line => line.Kind == LineKind.Refund && line.Refunded is not null);

    /// <summary>
    /// The line with what was given back for it. What its own file says was given back is the same money, so the greater
    /// of the two counts.
    /// </summary>
    public OrderItem Fill(OrderItem line)
    {
        if (IsEmpty)
        {
            return line;
        }

        var bare = line.Refunded is null ? line : new OrderItem(line) { Refunded = null };
        var filled = Fill(bare, line.OrderId);
        filled = line.LineId is { } number ? Fill(filled, number) : filled;
        return ReferenceEquals(filled, bare) ? line
            : line.Refunded is null || filled.Refunded >= line.Refunded ? filled
            : new OrderItem(filled) { Refunded = line.Refunded };
    }

    /// <summary>The refunds and returns for which no line came.</summary>
    public IEnumerable<OrderItem> Rest() => all.SelectMany(order => order.Open);

    private OrderItem Fill(OrderItem line, string number)
    {
        if (!byNumber.TryGetValue(number, out var order) || order.Open.Count > MostOpen)
        {
            return line;
        }

        var open = order.Open;
        for (var index = 0; index < open.Count; index++)
        {
            if (RefundJoin.Fits(line, open[index]))
            {
                line = LineJoin.WithRefund(line, open[index]);
                open.RemoveAt(index--);
            }
        }

        return line;
    }

    private sealed class OrderRefunds
    {
        private List<OrderItem>? open;

        public List<OrderItem> Lines { get; } = [];

        /// <summary>Each refund of the order once, without those that have found their line. Asked for only when all are known.</summary>
        public List<OrderItem> Open => open ??= [.. RefundMerger.Merge(Lines, [])];
    }
}
