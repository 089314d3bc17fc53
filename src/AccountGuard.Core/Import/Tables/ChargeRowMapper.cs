using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>
/// Tables of charges and refunds that repeat one charge for each order or position it is for
/// (<see cref="OrderField.PaymentReference"/>): its amount stands in the first line of each order, and counts once.
/// </summary>
internal sealed class ChargeRowMapper : IRowMapper
{
    private readonly ItemRowMapper rows;
    private readonly HashSet<(LineKind Kind, string Reference, decimal? Amount)> seen = [];

    public ChargeRowMapper(RowContext context) => rows = new ItemRowMapper(context);

    /// <inheritdoc/>
    public bool TellsRowsAlone => false;

    /// <inheritdoc/>
    public OrderItem? Map(in TableRow row)
    {
        var line = rows.Map(row);
        var reference = row[OrderField.PaymentReference];
        return line is null || Cell.IsAbsent(reference) || seen.Add((line.Kind, Cell.Text(reference), line.Total ?? line.Refunded))
            ? line
            : new OrderItem(line) { Total = null, Refunded = null };
    }

    /// <inheritdoc/>
    public IEnumerable<OrderItem> Complete() => [];
}
