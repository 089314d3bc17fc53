namespace AccountGuard.Orders;

/// <summary>
/// Lines that were made of mails, each of all that the mails say of one order. Mails shorten titles and tell a total, not
/// what each line cost: beside an export they only fill in what it leaves out.
/// </summary>
internal static class MailLines
{
    /// <summary>Their name in <see cref="OrderItem.Layout"/>.</summary>
    public const string Layout = "Mail";

    /// <summary>Whether a line was made of mails.</summary>
    public static bool IsMail(OrderItem line) => string.Equals(line.Layout, Layout, StringComparison.Ordinal);

    /// <summary>One line of what the mails of several mailboxes say of one order.</summary>
    public static OrderItem Joined(IEnumerable<OrderItem> mails) => mails
        .OrderBy(mail => mail.Kind)
        .ThenBy(mail => mail.OrderDate)
        .ThenBy(mail => mail.SourcePath, StringComparer.Ordinal)
        .ThenBy(mail => mail.SourceLine)
        .Aggregate((line, other) => new OrderItem(LineJoin.WithTwin(line, other)) { OrderDate = other.OrderDate < line.OrderDate ? other.OrderDate : line.OrderDate });

    /// <summary>The lines of an export with what only the mails say of their order.</summary>
    public static OrderItem[] Fill(OrderItem[] lines, OrderItem mail) => Array.ConvertAll(lines, line => Fill(line, mail, isWholeOrder: lines.Length == 1));

    private static OrderItem Fill(OrderItem line, OrderItem mail, bool isWholeOrder) => new(line)
    {
        Site = line.Site ?? mail.Site,
        Title = isWholeOrder ? line.Title ?? mail.Title : line.Title,
        Currency = line.Currency ?? mail.Currency,
        ShipTo = line.ShipTo ?? mail.ShipTo,
        ShipToName = line.ShipToName ?? (IsNamed(line.ShipTo, mail.ShipToName) ? null : mail.ShipToName),
        Payment = line.Payment ?? mail.Payment,
        Status = line.Status == OrderStatus.Unknown ? mail.Status : line.Status,
        ShippedOn = line.ShippedOn ?? (isWholeOrder && line.Status != OrderStatus.Cancelled ? mail.ShippedOn : null),
        Refunded = line.Refunded ?? (isWholeOrder ? mail.Refunded : null),
        RefundedOn = line.RefundedOn ?? (isWholeOrder ? mail.RefundedOn : null),
    };

    /// <summary>Exports put the name in front of the address.</summary>
    private static bool IsNamed(string? address, string? name) => address is not null && name is not null && address.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0;
}
