namespace AccountGuard.Orders;

/// <summary>Makes one list of lines of what several files say about one order.</summary>
internal static class OrderMerger
{
    /// <summary>
    /// The lines of the file that says most, in file order, filled in from the other files, with the lines that
    /// only other files have behind them.
    /// </summary>
    public static IReadOnlyList<OrderItem> Merge(OrderItem[] items)
    {
        if (IsOneFileInOrder(items))
        {
            return items;
        }

        var files = items
            .GroupBy(item => item.SourcePath, StringComparer.Ordinal)
            .Select(file => file.OrderBy(item => item.SourceLine).ToList())
            .OrderByDescending(file => file.Max(Detail))
            .ThenBy(file => file[0].SourcePath, StringComparer.Ordinal)
            .ToList();
        if (files.Count == 1)
        {
            return files[0];
        }

        var merged = files[0];
        foreach (var file in files.Skip(1))
        {
            Add(merged, file);
        }

        return merged;
    }

    /// <summary>Nearly all orders: nothing is to be done for them.</summary>
    private static bool IsOneFileInOrder(OrderItem[] items)
    {
        for (var index = 1; index < items.Length; index++)
        {
            if (!string.Equals(items[index].SourcePath, items[0].SourcePath, StringComparison.Ordinal) || items[index].SourceLine < items[index - 1].SourceLine)
            {
                return false;
            }
        }

        return true;
    }

    private static void Add(List<OrderItem> merged, List<OrderItem> file)
    {
        var taken = new bool[merged.Count];
        foreach (var item in file)
        {
            var twin = Array.FindIndex(taken, 0, isTaken => !isTaken);
            while (twin >= 0 && !SameLine(merged[twin], item))
            {
                twin = Array.FindIndex(taken, twin + 1, isTaken => !isTaken);
            }

            if (twin < 0)
            {
                merged.Add(item);
            }
            else
            {
                taken[twin] = true;
                merged[twin] = Fill(merged[twin], item);
            }
        }
    }

    private static bool SameLine(OrderItem left, OrderItem right) =>
        left.ProductId is not null && right.ProductId is not null
            ? string.Equals(left.ProductId, right.ProductId, StringComparison.OrdinalIgnoreCase)
            : string.Equals(left.Title?.Trim(), right.Title?.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>How much a line says of what the detector asks: where it went, how it was paid, how far it has come.</summary>
    private static int Detail(OrderItem item) =>
        (item.ShipTo is null ? 0 : 4) + (item.Payment is null ? 0 : 2) + (item.Status == OrderStatus.Unknown ? 0 : 1);

    private static OrderItem Fill(OrderItem first, OrderItem other) => new()
    {
        Account = first.Account,
        Site = first.Site ?? other.Site,
        OrderId = first.OrderId,
        OrderDate = first.OrderDate,
        Title = first.Title ?? other.Title,
        ProductId = first.ProductId ?? other.ProductId,
        Category = first.Category ?? other.Category,
        Quantity = first.Quantity ?? other.Quantity,
        UnitPrice = first.UnitPrice ?? other.UnitPrice,
        Total = first.Total ?? other.Total,
        Currency = first.Currency ?? other.Currency,
        ShipTo = first.ShipTo ?? other.ShipTo,
        ShipToName = first.ShipToName ?? other.ShipToName,
        BillTo = first.BillTo ?? other.BillTo,
        Payment = first.Payment ?? other.Payment,
        Status = first.Status == OrderStatus.Unknown ? other.Status : first.Status,
        ShippedOn = first.ShippedOn ?? other.ShippedOn,
        Seller = first.Seller ?? other.Seller,
        Channel = first.Channel,
        IsGift = first.IsGift || other.IsGift,
        GiftRecipient = first.GiftRecipient ?? other.GiftRecipient,
        IsSubscription = first.IsSubscription || other.IsSubscription,
        Layout = first.Layout,
        SourcePath = first.SourcePath,
        SourceLine = first.SourceLine,
    };
}
