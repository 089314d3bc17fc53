namespace AccountGuard.Notices.Data;

/// <summary>A row of a table that comes with the program.</summary>
internal sealed class EmbeddedRow
{
    private readonly string[] header;
    private readonly string[] cells;

    public EmbeddedRow(string[] header, string[] cells)
    {
        this.header = header;
        this.cells = cells;
    }

    /// <summary>The cell of a column.</summary>
    /// <exception cref="InvalidDataException">There is no such column.</exception>
    public string this[string column] =>
        Array.IndexOf(header, column) is >= 0 and var index ? cells[index] : throw new InvalidDataException($"There is no column '{column}'.");
}
