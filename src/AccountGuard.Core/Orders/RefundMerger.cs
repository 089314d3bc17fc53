namespace AccountGuard.Orders;

/// <summary>
/// Makes one list of what several files say was given back for one order. Exports tell a refund more than once: by the
/// refund, by its payment, by the goods that came back, and again in the next download.
/// </summary>
internal static class RefundMerger
{
    /// <summary>Lines of one order that are compared with each other. Orders have a few; a file made to be slow may have many, which stay as they are.</summary>
    private const int MostLines = 1000;

    /// <summary>How far two dates of one refund lie apart at most: one may be a day by another clock.</summary>
    private static readonly TimeSpan SameTime = TimeSpan.FromDays(2);

    /// <summary>
    /// The refunds and returns of an order, each once, with all that is said of it. Lines of one file are never one: a
    /// file that has the same twice has two. Amounts that only returns tell count where no refund tells any.
    /// </summary>
    /// <param name="lines">The refunds and returns of one order.</param>
    /// <param name="known">What is known to have been given back already; it is not given again.</param>
    public static IReadOnlyList<OrderItem> Merge(IReadOnlyCollection<OrderItem> lines, IReadOnlyCollection<OrderItem> known)
    {
        if (lines.Count > MostLines || (lines.Count == 1 && known.Count == 0))
        {
            return [.. lines];
        }

        var refunds = MergeFiles(lines.Where(line => line.Kind != LineKind.Return), known);
        var returns = MergeFiles(lines.Where(line => line.Kind == LineKind.Return), []);
        var isPaid = refunds.Exists(refund => refund.Refunded is not null);
        return [.. refunds.Skip(known.Count), .. returns.Select(line => isPaid && line.Refunded is not null ? new OrderItem(line) { Refunded = null } : line)];
    }

    /// <summary>The file with most lines first; the others fill in, and add what it lacks.</summary>
    private static List<OrderItem> MergeFiles(IEnumerable<OrderItem> lines, IReadOnlyCollection<OrderItem> known)
    {
        var merged = known.ToList();
        foreach (var file in lines
            .GroupBy(line => line.SourcePath, StringComparer.Ordinal)
            .OrderByDescending(file => file.Count(line => line.Refunded is not null))
            .ThenByDescending(file => file.Count())
            .ThenBy(file => file.Key, StringComparer.Ordinal))
        {
            AddFile(merged, file.OrderBy(line => line.SourceLine));
        }

        return merged;
    }

    private static void AddFile(List<OrderItem> merged, IEnumerable<OrderItem> file)
    {
        var open = Enumerable.Range(0, merged.Count).ToList();
        var rest = new List<OrderItem>();
        foreach (var line in file)
        {
            var found = open.FindIndex(index => IsSame(merged[index], line));
            if (found < 0)
            {
                rest.Add(line);
                continue;
            }

            merged[open[found]] = WithTwin(merged[open[found]], line);
            open.RemoveAt(found);
        }

        merged.AddRange(Untold(open.ConvertAll(index => merged[index]), rest));
    }

    /// <summary>
    /// The lines of a file without those that tell the same money in other portions: one by card and gift card, the
    /// other in one; one refund by refund, the other what they came to by then.
    /// </summary>
    private static IEnumerable<OrderItem> Untold(List<OrderItem> known, List<OrderItem> told)
    {
        var last = known.Max(line => line.RefundedOn);
        var portions = told.FindAll(line => line.Refunded is not null
            && (last is null || line.RefundedOn is null || line.RefundedOn - last < SameTime)
            && known.Exists(other => IsSameOrOpen(line.ProductId, other.ProductId) && IsSameOrOpen(line.Currency, other.Currency)));
        var isSameSum = portions.Count > 0 && known.Sum(line => line.Refunded) == portions.Sum(line => line.Refunded);
        return told.Where(line => !(isSameSum && portions.Contains(line))
            && (line.LineId is null || !known.Exists(other => string.Equals(other.LineId, line.LineId, StringComparison.Ordinal))));
    }

    private static bool IsSame(OrderItem one, OrderItem other)
    {
        var hasNumbers = one.LineId is not null && other.LineId is not null;
        return hasNumbers
            ? string.Equals(one.LineId, other.LineId, StringComparison.Ordinal) && (one.Refunded is null || other.Refunded is null || one.Refunded == other.Refunded)
            : one.Refunded == other.Refunded
                && IsNear(one.RefundedOn, other.RefundedOn)
                && IsSameOrOpen(one.ProductId, other.ProductId)
                && IsSameOrOpen(one.Currency, other.Currency);
    }

    private static bool IsSameOrOpen(string? one, string? other) =>
        one is null || other is null || string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static bool IsNear(DateTimeOffset? one, DateTimeOffset? other) =>
        one is not { } first || other is not { } second || (first - second).Duration() < SameTime;

    private static OrderItem WithTwin(OrderItem line, OrderItem twin) => new(line)
    {
        Site = line.Site ?? twin.Site,
        LineId = line.LineId ?? twin.LineId,
        OrderDate = line.OrderDate ?? twin.OrderDate,
        Title = line.Title ?? twin.Title,
        ProductId = line.ProductId ?? twin.ProductId,
        Quantity = line.Quantity ?? twin.Quantity,
        Currency = line.Currency ?? twin.Currency,
        Payment = line.Payment ?? twin.Payment,
        Status = LineJoin.Further(line.Status, twin.Status),
        Refunded = line.Refunded ?? twin.Refunded,
        RefundedOn = LineJoin.Later(line.RefundedOn, twin.RefundedOn),
        RefundedTo = line.RefundedTo ?? twin.RefundedTo,
    };
}
