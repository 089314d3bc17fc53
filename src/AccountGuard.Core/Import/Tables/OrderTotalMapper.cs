using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>
/// Tables that give what the whole order cost, on each of its rows or on the first (<see cref="OrderField.OrderTotal"/>).
/// It counts once: the lines bear it in proportion to their prices, or the only line bears it, or it stands in a line of
/// the whole order behind them. The rows of an order may stand apart, so one file is held in memory until its end.
/// </summary>
internal sealed class OrderTotalMapper : IRowMapper
{
    private readonly RowContext context;
    private readonly ItemRowMapper rows;
    private readonly Dictionary<string, HeldOrder> orders = new(StringComparer.Ordinal);
    private readonly List<HeldOrder> sequence = [];

    public OrderTotalMapper(RowContext context)
    {
        this.context = context;
        rows = new ItemRowMapper(context);
    }

    /// <summary>The mapper for a table: this one where it gives totals of whole orders and none of lines.</summary>
    public static IRowMapper WhereLinesHaveNone(RowContext context) =>
        context.Columns[OrderField.Total] < 0 && context.Columns[OrderField.OrderTotal] >= 0 ? new OrderTotalMapper(context) : new ItemRowMapper(context);

    /// <inheritdoc/>
    public bool TellsRowsAlone => false;

    /// <inheritdoc/>
    public OrderItem? Map(in TableRow row)
    {
        if (rows.Map(row) is not { } line)
        {
            return null;
        }

        if (!orders.TryGetValue(line.OrderId, out var order))
        {
            orders.Add(line.OrderId, order = new HeldOrder());
            sequence.Add(order);
        }

        order.Lines.Add(line);
        order.Total ??= context.Number(row, OrderField.OrderTotal);
        order.Currency ??= NumberCell.Currency(row[OrderField.OrderTotal]);
        return null;
    }

    /// <inheritdoc/>
    public IEnumerable<OrderItem> Complete() => sequence.SelectMany(order => order.Complete());

    private sealed class HeldOrder
    {
        public List<OrderItem> Lines { get; } = [];

        public decimal? Total { get; set; }

        public string? Currency { get; set; }

        public IEnumerable<OrderItem> Complete()
        {
            if (Total is not { } total)
            {
                return Lines;
            }

            var isWhole = Lines.Count == 1 || Lines[0].Kind == LineKind.Order;
            return isWhole ? Lines.Select((line, index) => With(line, index == 0 ? total : null))
                : SharedTotal.Among(Lines.Select(line => line.Total).ToList(), total) is { } shares ? Lines.Select((line, index) => With(line, shares[index]))
                : Lines.Append(Whole(total));
        }

        private OrderItem With(OrderItem line, decimal? total) => new(line) { Total = total, Currency = line.Currency ?? Currency };

        /// <summary>What the order cost, for lines that cannot tell how much of it is theirs.</summary>
        private OrderItem Whole(decimal total) => new(With(Lines[0], total))
        {
            Kind = LineKind.Order,
            LineId = null,
            Title = null,
            ProductId = null,
            Category = null,
            Quantity = null,
            UnitPrice = null,
            Refunded = null,
            RefundedOn = null,
            RefundedTo = null,
            Seller = null,
        };
    }
}
