namespace AccountGuard.Orders;

/// <summary>
/// The lines of an order of very many, by what they are told by: the shop's number of the line, the product, the title.
/// Which of the three two lines are compared by hangs on which of them both have.
/// </summary>
internal sealed class TwinIndex
{
    private readonly Dictionary<(bool HasLineId, bool HasProductId, Mark By), Dictionary<string, Queue<int>>> places = [];

    /// <param name="lines">The lines, in their order.</param>
    public TwinIndex(IReadOnlyList<OrderItem> lines)
    {
        for (var place = 0; place < lines.Count; place++)
        {
            foreach (var by in new[] { Mark.LineId, Mark.ProductId, Mark.Title })
            {
                Add(lines[place], by, place);
            }
        }
    }

    private enum Mark
    {
        LineId,
        ProductId,
        Title,
    }

    /// <summary>The place of the first line that is the same as <paramref name="item"/> and not taken; -1 where there is none.</summary>
    public int First(OrderItem item, bool[] isTaken)
    {
        var first = -1;
        foreach (var lines in places)
        {
            if (lines.Key.By == MarkOfBoth(item, lines.Key.HasLineId, lines.Key.HasProductId)
                && lines.Value.TryGetValue(TextOf(item, lines.Key.By)!, out var same)
                && FirstFree(same, isTaken) is var place and >= 0)
            {
                first = first < 0 ? place : Math.Min(first, place);
            }
        }

        return first;
    }

    private static int FirstFree(Queue<int> same, bool[] isTaken)
    {
        while (same.Count > 0 && isTaken[same.Peek()])
        {
            same.Dequeue();
        }

        return same.Count > 0 ? same.Peek() : -1;
    }

    private static Mark MarkOfBoth(OrderItem item, bool hasLineId, bool hasProductId) =>
        hasLineId && item.LineId is not null ? Mark.LineId
        : hasProductId && item.ProductId is not null ? Mark.ProductId
        : Mark.Title;

    // No title is not the same as an empty one.
    private static string? TextOf(OrderItem line, Mark by) => by switch
    {
        Mark.LineId => line.LineId,
        Mark.ProductId => line.ProductId,
        _ => line.Title is { } title ? "=" + title.Trim() : "",
    };

    private void Add(OrderItem line, Mark by, int place)
    {
        if (TextOf(line, by) is not { } text)
        {
            return;
        }

        var key = (line.LineId is not null, line.ProductId is not null, by);
        if (!places.TryGetValue(key, out var lines))
        {
            places.Add(key, lines = new(by == Mark.LineId ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase));
        }

        if (!lines.TryGetValue(text, out var same))
        {
            lines.Add(text, same = new Queue<int>());
        }

        same.Enqueue(place);
    }
}
