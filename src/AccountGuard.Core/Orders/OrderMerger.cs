namespace AccountGuard.Orders;

/// <summary>Makes one list of lines of what several files say about one order.</summary>
internal static class OrderMerger
{
    /// <summary>
    /// Kinds whose lines make an order, the finest first: where there are goods, the coarser lines only add to them. What
    /// a seller's report says adds nothing to what its owner bought in the own shop.
    /// </summary>
    private static readonly LineKind[] Kinds = [LineKind.Item, LineKind.Sale, LineKind.Order, LineKind.Shipment, LineKind.Payment];

    /// <summary>
    /// The lines of the file that says most, in file order, filled in from the other files, with the lines that
    /// only other files have behind them. Empty where nothing but refunds or returns is known of the order.
    /// </summary>
    /// <param name="items">All lines of one order number.</param>
    /// <param name="wholeTotal">What the whole order cost by its coarser lines; null where none says.</param>
    public static ArraySegment<OrderItem> Merge(ArraySegment<OrderItem> items, out decimal? wholeTotal)
    {
        wholeTotal = null;
        if (AreGoodsOfOneFile(items.AsSpan()) && (items.Count == 1 || !MailLines.IsMail(items.Array![items.Offset])))
        {
            return Sorted(items);
        }

        OrderItem[] lines = [.. items];
        var mails = Array.FindAll(lines, MailLines.IsMail);
        return new(mails.Length == 0 ? MergeTold(lines, out wholeTotal) : MergeMails(lines, mails, out wholeTotal));
    }

    /// <summary>What files say comes first; mails make the order only where none does.</summary>
    private static OrderItem[] MergeMails(OrderItem[] items, OrderItem[] mails, out decimal? wholeTotal)
    {
        var mail = MailLines.Joined(mails);
        var told = MergeTold(Array.FindAll(items, item => !MailLines.IsMail(item)), out wholeTotal);
        if (told.Length == 0)
        {
            return MergeTold([.. items.Where(item => !MailLines.IsMail(item)), mail], out wholeTotal);
        }

        if (told[0].Kind == LineKind.Sale)
        {
            return told;
        }

        wholeTotal ??= mail.Total;
        return MailLines.Fill(told, mail);
    }

    private static OrderItem[] MergeTold(OrderItem[] items, out decimal? wholeTotal)
    {
        wholeTotal = null;
        var byKind = items.ToLookup(item => item.Kind == LineKind.Repeat ? LineKind.Item : item.Kind);
        if (!Kinds.Any(kind => byKind[kind].Any(item => item.OrderDate is not null)))
        {
            return [];
        }

        var finest = Kinds.First(kind => byKind[kind].Any());
        var lines = MergeFiles(byKind[finest]);
        LinePayments.Put(lines, Ordered(byKind[LineKind.Payment]));
        foreach (var coarser in Kinds.SkipWhile(kind => kind != finest).Skip(1).Where(kind => kind != LineKind.Sale && byKind.Contains(kind)))
        {
            AddOrder(lines, byKind[coarser]);
            wholeTotal ??= Total(MergeFiles(byKind[coarser]));
        }

        var refunds = byKind[LineKind.Refund].Any() || finest == LineKind.Order ? byKind[LineKind.Refund] : byKind[LineKind.Order].Where(order => order.Refunded is not null);
        AddRefunds(lines, [.. refunds, .. byKind[LineKind.Return]]);
        return [.. lines];
    }

    private static decimal? Total(List<OrderItem> lines) => lines.Exists(line => line.Total is not null) ? lines.Sum(line => line.Total) : null;

    /// <summary>Nearly all orders: nothing is to be merged. A loop, since a history has as many orders as lines.</summary>
    private static bool AreGoodsOfOneFile(ReadOnlySpan<OrderItem> items)
    {
        foreach (var item in items)
        {
            if (item.Kind != LineKind.Item || !ReferenceEquals(item.SourcePath, items[0].SourcePath))
            {
                return false;
            }
        }

        return true;
    }

    private static ArraySegment<OrderItem> Sorted(ArraySegment<OrderItem> items)
    {
        var lines = items.AsSpan();
        for (var index = 1; index < lines.Length; index++)
        {
            if (lines[index].SourceLine < lines[index - 1].SourceLine)
            {
                return new([.. items.OrderBy(item => item.SourceLine)]);
            }
        }

        return items;
    }

    private static List<OrderItem> MergeFiles(IEnumerable<OrderItem> items)
    {
        var files = items
            .GroupBy(item => item.SourcePath, StringComparer.Ordinal)
            .Select(file => file.OrderBy(item => item.SourceLine).ToList())
            .OrderByDescending(file => file.Max(Detail))
            .ThenBy(file => file[0].SourcePath, StringComparer.Ordinal)
            .ToList();
        var merged = files[0];
        foreach (var file in files.Skip(1))
        {
            AddTwins(merged, file);
        }

        return merged;
    }

    private static void AddTwins(List<OrderItem> merged, List<OrderItem> file)
    {
        var twins = new TwinFinder(merged);
        foreach (var item in file)
        {
            var twin = twins.Take(item);
            if (twin < 0)
            {
                merged.Add(item);
            }
            else
            {
                merged[twin] = LineJoin.WithTwin(merged[twin], item);
            }
        }
    }

    private static void AddOrder(List<OrderItem> lines, IEnumerable<OrderItem> coarser)
    {
        foreach (var order in Ordered(coarser))
        {
            for (var index = 0; index < lines.Count; index++)
            {
                lines[index] = LineJoin.WithOrder(lines[index], order);
            }
        }
    }

    /// <summary>What was given back goes into the lines it belongs to, without what they say of it already.</summary>
    private static void AddRefunds(List<OrderItem> lines, IReadOnlyCollection<OrderItem> refunds)
    {
        if (refunds.Count == 0)
        {
            return;
        }

        var known = lines.Where(line => line.Refunded is not null).ToList();
        foreach (var refund in RefundMerger.Merge(refunds, known))
        {
            RefundJoin.Add(lines, refund);
        }
    }

    private static IEnumerable<OrderItem> Ordered(IEnumerable<OrderItem> items) =>
        items.OrderByDescending(Detail).ThenBy(item => item.SourcePath, StringComparer.Ordinal).ThenBy(item => item.SourceLine);

    /// <summary>How much a line says of what the detector asks: where it went, how it was paid, how far it has come.</summary>
    private static int Detail(OrderItem item) =>
        (item.ShipTo is null ? 0 : 4) + (item.Payment is null ? 0 : 2) + (item.Status == OrderStatus.Unknown ? 0 : 1);
}
