using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>Maps ordinary rows on one thread, and leaves alone those that would have something said or learnt.</summary>
internal sealed class RowWorker
{
    private readonly IRowMapper mapper;
    private readonly RowContext context;

    private readonly RowDoubts doubts = new();

    /// <param name="context">What the rows have in common; stays as it is.</param>
    public RowWorker(RowContext context)
    {
        this.context = context.With(doubts);
        mapper = context.Layout.Mapper(this.context);
    }

    /// <summary>The row's line; null where the row has to be mapped in its turn.</summary>
    public OrderItem? Map(in FileRow row)
    {
        var item = mapper.Map(new TableRow(row.Reader, context.Columns, row.Line));
        var isPlain = !doubts.HasSpoken && !context.Dates.HasLearnt;
        doubts.Forget();
        context.Dates.Forget();
        return isPlain ? item : null;
    }
}
