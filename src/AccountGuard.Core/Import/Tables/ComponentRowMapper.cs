using AccountGuard.Import.Layouts;
using AccountGuard.Import.Values;
using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>
/// One row for each amount of which the cost of an item, or a refund of it, is made up: the rows of an item are one
/// line. They need not stand together, so one file is held in memory until its end. In a file that has neither
/// amounts nor numbers of items each row is a line.
/// </summary>
internal sealed class ComponentRowMapper : IRowMapper
{
    private readonly RowContext context;
    private readonly ItemRowMapper rows;
    private readonly bool isWhole;
    private readonly CellCache<bool> offers = new(MonetaryComponents.IsOffer);
    private readonly Dictionary<(string OrderId, string Line, DateTimeOffset? RefundedOn), FoldedItem> items = [];
    private readonly List<FoldedItem> sequence = [];

    public ComponentRowMapper(RowContext context)
    {
        this.context = context;
        rows = new ItemRowMapper(context);
        isWhole = !context.Columns.Has(OrderField.ComponentAmount) && !context.Columns.Has(OrderField.LineId);
    }

    /// <inheritdoc/>
    public bool TellsRowsAlone => false;

    /// <inheritdoc/>
    public OrderItem? Map(in TableRow row)
    {
        if (rows.Map(row) is not { } line)
        {
            return null;
        }

        if (isWhole)
        {
            return new MonetaryComponents().Put(line);
        }

        var key = (line.OrderId, line.LineId ?? line.ProductId ?? line.Title ?? "", line.RefundedOn);
        if (!items.TryGetValue(key, out var item))
        {
            items.Add(key, item = new FoldedItem(line));
            sequence.Add(item);
        }
        else
        {
            item.Line = LineJoin.WithTwin(item.Line, line);
        }

        Add(row, item.Components);
        return null;
    }

    /// <inheritdoc/>
    public IEnumerable<OrderItem> Complete() => sequence.Select(item => item.Components.Put(item.Line));

    private void Add(in TableRow row, MonetaryComponents components)
    {
        var cell = row[OrderField.ComponentAmount];
        if (NumberCell.TryRead(cell, out var amount))
        {
            components.Add(amount, offers.Get(row[OrderField.OfferType]) || offers.Get(row[OrderField.ComponentType]));
        }
        else if (!Cell.IsAbsent(cell))
        {
            context.Ledger.Warn(row.Line, "RowComponentUnreadable", context.Columns.Name(OrderField.ComponentAmount));
            components.IsIncomplete = true;
        }
    }

    private sealed class FoldedItem(OrderItem line)
    {
        public OrderItem Line { get; set; } = line;

        public MonetaryComponents Components { get; } = new();
    }
}
