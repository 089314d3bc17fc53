using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>One row of a <see cref="FoldedOrder"/>.</summary>
internal sealed class FoldedLine
{
    public FoldedLine(long line) => Line = line;

    /// <summary>The line of the file where the row starts, counted from 1.</summary>
    public long Line { get; }

    public string? Title { get; init; }

    public DateTimeOffset? OrderDate { get; set; }

    /// <summary>There is a date, but not in a form that the layout has.</summary>
    public bool IsDateUnreadable { get; init; }

    public bool IsDigital { get; set; }

    public OrderStatus Status { get; set; }

    public DateTimeOffset? ShippedOn { get; set; }

    public decimal? UnitPrice { get; set; }

    public int? Quantity { get; set; }

    public string? RecipientName { get; set; }

    public string? ProductId { get; set; }

    public string? Seller { get; set; }

    /// <summary>The row as a line of goods that nobody named.</summary>
    public FoldedLine Untitled() => new(Line) { OrderDate = OrderDate };
}
