using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>Turns the rows of one file to order lines, and accounts for each row in the file's <see cref="RowLedger"/>.</summary>
internal interface IRowMapper
{
    /// <summary>Whether each row is told by itself, whatever came before it, so that several threads may each have a mapper of their own.</summary>
    bool TellsRowsAlone { get; }

    /// <summary>Reads one row: an order line, or null where the row was skipped or is held back.</summary>
    OrderItem? Map(in TableRow row);

    /// <summary>The lines held back, when the file has ended or can be read no further.</summary>
    IEnumerable<OrderItem> Complete();
}
