namespace AccountGuard.Orders;

/// <summary>Payments that name a line of an order and not the order itself.</summary>
internal static class LinePayments
{
    /// <summary>Whether a line is a payment of a line whose order it does not name.</summary>
    public static bool IsHomeless(OrderItem item) => item.Kind == LineKind.Payment && item.OrderId.Length == 0 && item.LineId is not null;

    /// <summary>The payments, each given to the order and account of the line that it names. One that names no line known stays as it is.</summary>
    public static List<OrderItem> Housed(IReadOnlyCollection<OrderItem> payments, IEnumerable<OrderItem> lines)
    {
        var homes = payments.Select(payment => payment.LineId!).Distinct(StringComparer.Ordinal).ToDictionary(lineId => lineId, _ => (OrderItem?)null, StringComparer.Ordinal);
        foreach (var line in lines)
        {
            if (line.LineId is { } lineId && line.OrderId.Length > 0 && homes.TryGetValue(lineId, out var home) && home is null)
            {
                homes[lineId] = line;
            }
        }

        return payments
            .Select(payment => homes[payment.LineId!] is { } home ? new OrderItem(payment) { OrderId = home.OrderId, Account = home.Account } : payment)
            .ToList();
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
}
