using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>
/// What the cells of a refund or return say of how far it is. An amount that was promised and not paid is none that
/// was given back, and a return that was only asked for is none yet.
/// </summary>
internal sealed class RefundCells
{
    private static readonly OrderField[] Fields = [OrderField.OrderStatus, OrderField.RefundState];

    private readonly RowContext context;
    private readonly CellCache<OrderStatus> states;

    /// <param name="context">What the rows have in common.</param>
    /// <param name="words">What the states mean.</param>
    public RefundCells(RowContext context, StatusWords words)
    {
        this.context = context;
        states = new(words.Read);
    }

    /// <summary>Returned for goods that came back, Pending or Cancelled for money that did not go out, else unknown.</summary>
    /// <param name="row">The row.</param>
    /// <param name="isBack">Whether goods came back.</param>
    public OrderStatus Status(in TableRow row, bool isBack)
    {
        var goods = states.Get(row[OrderField.OrderStatus]);
        var money = states.Get(row[OrderField.RefundState]);
        return isBack && goods != OrderStatus.Cancelled ? OrderStatus.Returned
            : IsPaid(row) ? OrderStatus.Unknown
            : goods == OrderStatus.Cancelled || money == OrderStatus.Cancelled ? OrderStatus.Cancelled
            : goods == OrderStatus.Pending || money == OrderStatus.Pending ? OrderStatus.Pending
            : OrderStatus.Unknown;
    }

    /// <summary>The amount, if it counts as given back; null, with a warning where a state is not known, if it does not.</summary>
    public decimal? Paid(in TableRow row, decimal? amount)
    {
        if (amount is null || IsPaid(row))
        {
            return amount;
        }

        foreach (var field in Fields)
        {
            if (!Cell.IsAbsent(row[field]) && states.Get(row[field]) == OrderStatus.Unknown)
            {
                context.Ledger.Warn(row.Line, "RowRefundStateUnknown", context.Columns.Name(field));
            }
        }

        return null;
    }

    private bool IsPaid(in TableRow row)
    {
        foreach (var field in Fields)
        {
            if (!Cell.IsAbsent(row[field]) && states.Get(row[field]) != OrderStatus.Closed)
            {
                return false;
            }
        }

        return true;
    }
}
