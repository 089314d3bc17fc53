using AccountGuard.Import.Layouts;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>
/// Tables whose rows may be of several orders, their numbers joined in one cell: a line for each order. The amount is
/// that of all together and stands in the first line, so that it counts once.
/// </summary>
internal sealed class OrdersOfRowMapper : IRowMapper
{
    private const int MostOrders = 100;
    private static readonly char[] Between = [',', ';', ' ', '\t', '\r', '\n', '|'];

    private readonly RowContext context;
    private readonly ItemRowMapper rows;
    private readonly List<OrderItem> others = [];

    public OrdersOfRowMapper(RowContext context)
    {
        this.context = context;
        rows = new ItemRowMapper(context);
    }

    /// <inheritdoc/>
    public bool TellsRowsAlone => false;

    /// <inheritdoc/>
    public OrderItem? Map(in TableRow row)
    {
        var mapped = rows.Map(row);
        if (mapped is not { } line)
        {
            return null;
        }

        var orderIds = line.OrderId.Split(Between, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();
        if (orderIds.Count < 2)
        {
            return line;
        }

        if (orderIds.Count > MostOrders)
        {
            context.Ledger.Warn(row.Line, "RowOrdersTooMany", context.Columns.Name(OrderField.OrderId), MostOrders);
        }

        others.AddRange(orderIds.Skip(1).Take(MostOrders - 1).Select(orderId => new OrderItem(line) { OrderId = orderId, Total = null, Refunded = null }));
        return new OrderItem(line) { OrderId = orderIds[0] };
    }

    /// <inheritdoc/>
    public IEnumerable<OrderItem> Complete() => others;
}
