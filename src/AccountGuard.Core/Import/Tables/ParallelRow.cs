using AccountGuard.Orders;
using CsvHelper;

namespace AccountGuard.Import.Tables;

/// <summary>What became of a row on another thread: an order line, or the row itself.</summary>
internal readonly struct ParallelRow
{
    private readonly byte[]? text;
    private readonly long line;
    private readonly bool isMalformed;
    private readonly bool mayBeDamaged;

    public ParallelRow(OrderItem item) => Item = item;

    public ParallelRow(in FileRow row)
    {
        text = row.Reader.RawRecord.ToArray();
        line = row.Line;
        isMalformed = row.IsMalformed;
        mayBeDamaged = row.MayBeDamaged;
    }

    /// <summary>The order line; null where the row was given back.</summary>
    public OrderItem? Item { get; }

    /// <summary>A reader of the row that was given back.</summary>
    public CsvReader Open(char separator) => CsvReader.Create(text!, TableFile.RowOptions(separator));

    /// <summary>The row that was given back, on the reader that was opened for it.</summary>
    public FileRow Row(CsvReader reader) => new(reader, line, isMalformed, mayBeDamaged);
}
