namespace AccountGuard.Orders;

/// <summary>All lines of one order number of one account.</summary>
public sealed class Order
{
    // A stretch of a list that all orders of an account share: as many lists as orders would be as much again to keep.
    private readonly OrderItem[] list;
    private readonly int start;
    private readonly int count;

    /// <param name="account">The account.</param>
    /// <param name="orderId">The shop's order number.</param>
    /// <param name="items">The lines; at least one, and at least one with a date.</param>
    /// <param name="wholeTotal">What the order cost as a whole, for lines that do not say; null where nothing says.</param>
    internal Order(string account, string orderId, ArraySegment<OrderItem> items, decimal? wholeTotal)
    {
        Account = account;
        OrderId = orderId;
        (list, start, count) = (items.Array!, items.Offset, items.Count);
        var lines = Lines;
        OrderDate = Earliest(lines) ?? throw new ArgumentException("No line of the order has a date.", nameof(items));
        Channel = CommonChannel(lines);
        IsSale = lines[0].Kind == LineKind.Sale;
        TellsDevice = IsDeviceTold(lines);
        Total = Sum(wholeTotal);
    }

    /// <summary>The account the order stands in.</summary>
    public string Account { get; }

    /// <summary>The shop's order number.</summary>
    public string OrderId { get; }

    /// <summary>The earliest date of its lines.</summary>
    public DateTimeOffset OrderDate { get; }

    /// <summary>The lines, in the order of the sources. Never empty.</summary>
    public IReadOnlyList<OrderItem> Items => new ArraySegment<OrderItem>(list, start, count);

    /// <summary>The first destination a line gives; null where none does.</summary>
    public string? ShipTo => FirstText(line => line.ShipTo);

    /// <summary>The first recipient's name a line gives.</summary>
    public string? ShipToName => FirstText(line => line.ShipToName);

    /// <summary>The first billing address a line gives.</summary>
    public string? BillTo => FirstText(line => line.BillTo);

    /// <summary>The first means of payment a line gives.</summary>
    public string? Payment => FirstText(line => line.Payment);

    /// <summary>The first site a line gives.</summary>
    public string? Site => FirstText(line => line.Site);

    /// <summary>The first recipient of a gift or code a line gives.</summary>
    public string? GiftRecipient => FirstText(line => line.GiftRecipient);

    /// <summary>The currency of <see cref="Total"/> (ISO 4217); the first a line gives.</summary>
    public string? Currency => FirstText(line => line.Currency);

    /// <summary>The channel all lines share; Retail where they differ.</summary>
    public OrderChannel Channel { get; }

    /// <summary>
    /// The sum of the line totals in <see cref="Currency"/>, or what the order cost as a whole where no line gives one;
    /// null where nothing does, or where the sum is beyond what a decimal holds.
    /// </summary>
    public decimal? Total { get; }

    /// <summary>The same lines as <see cref="Items"/>, for loops over a million orders.</summary>
    internal ReadOnlySpan<OrderItem> Lines => new(list, start, count);

    /// <summary>What was given back, in <see cref="Currency"/>; null where no line says.</summary>
    public decimal? Refunded => Items.Any(line => line.Refunded is not null) ? Items.Sum(line => line.Refunded ?? 0) : null;

    /// <summary>Whether the account sold the goods instead of buying them.</summary>
    public bool IsSale { get; }

    /// <summary>Whether a line says from which browser or country it was ordered.</summary>
    internal bool TellsDevice { get; }

    /// <summary>The layouts of its lines, each once.</summary>
    public IEnumerable<string> Layouts => Items.Select(item => item.Layout).Where(layout => layout.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>Whether only mails tell of it.</summary>
    public bool IsOfMails => AreAllOfMails(Lines);

    /// <summary>Pieces in all lines that say; null where none says.</summary>
    public int? Quantity => Items.Any(item => item.Quantity is not null) ? Items.Sum(item => item.Quantity ?? 0) : null;

    /// <summary>Whether every line is cancelled.</summary>
    public bool IsCancelled
    {
        get
        {
            foreach (var line in Lines)
            {
                if (line.Status != OrderStatus.Cancelled)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether any line has not shipped yet, so that it can still be cancelled.</summary>
    public bool CanCancel => Items.Any(item => item.Status is OrderStatus.Pending or OrderStatus.Unshipped);

    /// <summary>
    /// The status that needs the owner's attention most: a line that can still be cancelled before one on its way,
    /// that before one that has arrived or is closed; Cancelled and Returned only when every line is.
    /// </summary>
    public OrderStatus Status => Items.Select(item => item.Status).OrderBy(Urgency).First();

    private static int Urgency(OrderStatus status) => status switch
    {
        OrderStatus.Pending => 0,
        OrderStatus.Unshipped => 1,
        OrderStatus.Shipped => 2,
        OrderStatus.Delivered => 3,
        OrderStatus.Closed => 4,
        OrderStatus.Unknown => 5,
        OrderStatus.Returned => 6,
        _ => 7,
    };

    // Loops, not queries: a history of a million lines makes as many orders.
    private static DateTimeOffset? Earliest(ReadOnlySpan<OrderItem> lines)
    {
        var earliest = lines[0].OrderDate;
        for (var index = 1; index < lines.Length; index++)
        {
            earliest = earliest is null || lines[index].OrderDate < earliest ? lines[index].OrderDate ?? earliest : earliest;
        }

        return earliest;
    }

    private static OrderChannel CommonChannel(ReadOnlySpan<OrderItem> lines)
    {
        foreach (var line in lines)
        {
            if (line.Channel != lines[0].Channel)
            {
                return OrderChannel.Retail;
            }
        }

        return lines[0].Channel;
    }

    private static bool AreAllOfMails(ReadOnlySpan<OrderItem> lines)
    {
        foreach (var line in lines)
        {
            if (!MailLines.IsMail(line))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDeviceTold(ReadOnlySpan<OrderItem> lines)
    {
        foreach (var line in lines)
        {
            if (line.BrowserId is not null || line.OrderingCountry is not null)
            {
                return true;
            }
        }

        return false;
    }

    private string? FirstText(Func<OrderItem, string?> field)
    {
        foreach (var line in Lines)
        {
            if (field(line) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }

    private decimal? Sum(decimal? wholeTotal)
    {
        decimal? total = null;
        var currency = Currency;
        try
        {
            foreach (var line in Lines)
            {
                if (line.Total is { } amount && line.Currency == currency)
                {
                    total = (total ?? 0) + amount;
                }
            }
        }
        catch (OverflowException)
        {
            return null;
        }

        return total ?? wholeTotal;
    }
}
