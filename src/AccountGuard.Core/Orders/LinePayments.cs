namespace AccountGuard.Orders;

/// <summary>Payments that name a line of an order and not the order itself.</summary>
internal static class LinePayments
{
    /// <summary>
    /// The lines, with each such payment given to the order and account of the line that it names. Payments that name no
    /// line known stay as they are, in no order.
    /// </summary>
    public static IReadOnlyCollection<OrderItem> Placed(IReadOnlyCollection<OrderItem> items)
    {
        if (!items.Any(IsHomeless))
        {
            return items;
        }

        var homes = new Dictionary<string, OrderItem>(StringComparer.Ordinal);
        foreach (var item in items.Where(item => item.LineId is not null && item.OrderId.Length > 0 && !homes.ContainsKey(item.LineId)))
        {
            homes.Add(item.LineId!, item);
        }

        return items.Select(item => IsHomeless(item) && homes.TryGetValue(item.LineId!, out var home)
            ? new OrderItem(item) { OrderId = home.OrderId, Account = home.Account }
            : item).ToList();
    }

    /// <summary>The lines with what they cost by the payments that name them. The same payment told by two files is one.</summary>
    public static void Put(List<OrderItem> lines, IEnumerable<OrderItem> payments)
    {
        foreach (var payment in payments.Where(payment => payment.LineId is not null))
        {
            var index = lines.FindIndex(line => string.Equals(line.LineId, payment.LineId, StringComparison.Ordinal));
            if (index >= 0)
            {
                lines[index] = LineJoin.WithCost(lines[index], payment);
            }
        }
    }

    private static bool IsHomeless(OrderItem item) => item.Kind == LineKind.Payment && item.OrderId.Length == 0 && item.LineId is not null;
}
