using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>What the cells of a row say of when, as instants that are not yet by the shop's clock.</summary>
internal sealed class RowDates
{
    private readonly RowContext context;
    private readonly OrderHead? head;

    /// <param name="context">What the rows have in common.</param>
    /// <param name="head">The first row of the order, where only that has the date; null where each row has it.</param>
    public RowDates(RowContext context, OrderHead? head)
    {
        this.context = context;
        this.head = head;
    }

    /// <summary>The date of a field besides the order's; null, with a warning, where there is one that cannot be read.</summary>
    public DateTimeOffset? Read(in TableRow row, OrderField field)
    {
        var cell = row[field];
        if (Cell.IsAbsent(cell))
        {
            return null;
        }

        if (context.Dates.TryReadLatest(cell, out var date))
        {
            return date;
        }

        WarnOf(row, field);
        return null;
    }

    /// <summary>When a charge was booked, in tables that give that day apart from the order's.</summary>
    public DateTimeOffset? ChargedOn(in TableRow row, LineKind kind) => kind == LineKind.Payment ? Read(row, OrderField.RefundedOn) : null;

    /// <summary>
    /// The order's date; false, with the row skipped, for a line that cannot do without and has none. Where the shop no
    /// longer gives it (a notice stands in the cell, or nothing), the shipping date stands in for it, with a warning: a
    /// line without a date could not be imported at all. Lines that only say more of an order do without.
    /// </summary>
    public bool TryReadOrderDate(in TableRow row, LineKind kind, string orderId, DateTimeOffset? shippedOn, out DateTimeOffset? orderDate)
    {
        var cell = row[OrderField.OrderDate];
        orderDate = context.Dates.TryReadEarliest(cell, out var date) ? date : Cell.IsAbsent(cell) ? head?.DateOf(orderId) : null;
        if (orderDate is not null || (Cell.IsAbsent(cell) && kind is LineKind.Shipment or LineKind.Payment or LineKind.Refund or LineKind.Return))
        {
            return true;
        }

        if (!Cell.IsAbsent(cell))
        {
            return PassesUnread(row);
        }

        var column = context.Columns.Name(OrderField.OrderDate);
        if (shippedOn is { } shipped)
        {
            context.Ledger.Warn(row.Line, "RowDatedByShipping", column, context.Columns.Name(OrderField.ShippedOn));
            orderDate = shipped;
            return true;
        }

        context.Ledger.Skip(row.Line, Cell.IsNotice(cell) ? "RowDateWithheld" : "RowWithoutDate", column);
        return false;
    }

    /// <summary>Whether a row goes on whose order's date cannot be read: in tables of refunds, with a warning; in others it is skipped.</summary>
    private bool PassesUnread(in TableRow row)
    {
        if (context.Layout.Kind is LineKind.Refund or LineKind.Return)
        {
            WarnOf(row, OrderField.OrderDate);
            return true;
        }

        context.Ledger.Skip(row.Line, Reason(context.Dates.ProblemOf(row[OrderField.OrderDate])), context.Columns.Name(OrderField.OrderDate));
        return false;
    }

    private void WarnOf(in TableRow row, OrderField field)
    {
        var isUnreadable = context.Dates.ProblemOf(row[field]) == DateProblem.Unreadable;
        context.Ledger.Warn(row.Line, isUnreadable ? "RowOtherDateUnreadable" : "RowOtherDateUncertain", context.Columns.Name(field));
    }

    private static string Reason(DateProblem problem) => problem switch
    {
        DateProblem.Ambiguous => "RowDateAmbiguous",
        DateProblem.Contradictory => "RowDateContradictory",
        _ => "RowDateUnreadable",
    };
}
