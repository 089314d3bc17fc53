using AccountGuard.Orders;

namespace AccountGuard.Import.Lines;

/// <summary>What the lines of one path go through: what other tables say of them is put in, repeats are taken out.</summary>
internal sealed class LinePass
{
    private readonly HeldLines held = new();
    private readonly RepeatFilter? repeats;

    /// <param name="repeats">Tells repeats; null where there is one table only.</param>
    public LinePass(RepeatFilter? repeats) => this.repeats = repeats;

    /// <summary>Holds a line that only says more of an order.</summary>
    public void Hold(OrderItem line) => held.Add(line);

    /// <summary>The lines that come now are of another table.</summary>
    public void NextTable() => repeats?.NextFile();

    /// <summary>The line to give; null where an earlier file has given it.</summary>
    public OrderItem? Pass(OrderItem line)
    {
        var filled = held.Fill(line);
        return repeats is null ? filled : repeats.Pass(filled);
    }

    /// <summary>The held lines that belong to none. What two of their tables tell, such as reports of overlapping months, is given once.</summary>
    public IEnumerable<OrderItem> Rest()
    {
        var seen = new RepeatFilter();
        string? table = null;
        foreach (var line in held.Rest())
        {
            if (!string.Equals(table, line.SourcePath, StringComparison.Ordinal))
            {
                table = line.SourcePath;
                seen.NextFile();
            }

            if (seen.Pass(line) is { } first)
            {
                yield return first;
            }
        }
    }
}
