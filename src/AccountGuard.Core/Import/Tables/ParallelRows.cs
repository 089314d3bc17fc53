using CsvHelper;

namespace AccountGuard.Import.Tables;

/// <summary>
/// Maps the ordinary rows of a long table on all cores and gives them in the order of the file. A row about which
/// anything is to be said or remembered is given as it stands, for the one thread that knows what came before it.
/// </summary>
internal sealed class ParallelRows : IDisposable
{
    private readonly TableFile file;
    private readonly RowShape shape;
    private readonly ThreadLocal<RowWorker> workers;
    private readonly IEnumerator<ParallelRow> rows;

    /// <param name="file">The table; nobody else may read it any more.</param>
    /// <param name="shape">How its rows look.</param>
    /// <param name="context">What its rows have in common, as far as is known by now.</param>
    public ParallelRows(TableFile file, RowShape shape, RowContext context)
    {
        this.file = file;
        this.shape = shape;
        var known = context.With(context.Ledger);
        workers = new ThreadLocal<RowWorker>(() => new RowWorker(known));
        rows = file.Reader.ParallelEnumerate(Map, Environment.ProcessorCount).GetEnumerator();
    }

    /// <summary>Moves to the next row; false at the end of the table.</summary>
    public bool TryRead(out ParallelRow row)
    {
        var isThere = rows.MoveNext();
        row = isThere ? rows.Current : default;
        return isThere;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        rows.Dispose();
        workers.Dispose();
    }

    private ParallelRow Map(CsvReader reader)
    {
        var row = file.Row(reader);
        return shape.IsOrdinary(row) && workers.Value!.Map(row) is { } item ? new ParallelRow(item) : new ParallelRow(row);
    }
}
