namespace AccountGuard.Orders;

/// <summary>Puts what one line says into another that it belongs to.</summary>
internal static class LineJoin
{
    private static readonly string[] Separator = ["; "];

    /// <summary>A line of goods with what another file says of the same goods and the first leaves out.</summary>
    public static OrderItem WithTwin(OrderItem line, OrderItem twin) => new(WithOrder(line, twin))
    {
        LineId = line.LineId ?? twin.LineId,
        Title = line.Title ?? twin.Title,
        ProductId = line.ProductId ?? twin.ProductId,
        Category = line.Category ?? twin.Category,
        Quantity = line.Quantity ?? twin.Quantity,
        UnitPrice = line.UnitPrice ?? twin.UnitPrice,
        Total = line.Total ?? twin.Total,
        Refunded = line.Refunded ?? twin.Refunded,
        RefundedOn = line.RefundedOn ?? twin.RefundedOn,
        RefundedTo = line.RefundedTo ?? twin.RefundedTo,
        Seller = line.Seller ?? twin.Seller,
        IsGift = line.IsGift || twin.IsGift,
        IsSubscription = line.IsSubscription || twin.IsSubscription,
    };

    /// <summary>
    /// A line of goods with what is said of its whole order, a parcel or a charge of it. Amounts stay: they are those of
    /// other things, and so does the line's own state beside a parcel's, which may have held other goods of the order.
    /// </summary>
    public static OrderItem WithOrder(OrderItem line, OrderItem order) => new(line)
    {
        Site = line.Site ?? order.Site,
        OrderDate = line.OrderDate ?? order.OrderDate,
        Currency = line.Currency ?? order.Currency,
        ShipTo = line.ShipTo ?? order.ShipTo,
        ShipToName = line.ShipToName ?? order.ShipToName,
        BillTo = line.BillTo ?? order.BillTo,
        Payment = line.Payment ?? order.Payment,
        Status = order.Kind == LineKind.Shipment && line.Status != OrderStatus.Unknown ? line.Status : Further(line.Status, order.Status),
        ShippedOn = line.ShippedOn ?? order.ShippedOn,
        GiftRecipient = line.GiftRecipient ?? order.GiftRecipient,
        FulfilledBy = line.FulfilledBy ?? order.FulfilledBy,
        ShipFrom = line.ShipFrom ?? order.ShipFrom,
        OrderedBy = line.OrderedBy ?? order.OrderedBy,
        SessionId = line.SessionId ?? order.SessionId,
        BrowserId = line.BrowserId ?? order.BrowserId,
        OrderingCountry = line.OrderingCountry ?? order.OrderingCountry,
    };

    /// <summary>
    /// A line with a refund or return of it. Amounts of several refunds add up; a line that was given back whole, or
    /// that the shop has got back, is Returned.
    /// </summary>
    public static OrderItem WithRefund(OrderItem line, OrderItem refund)
    {
        var isOtherCurrency = refund.Refunded is not null && line.Currency is not null && refund.Currency is not null && line.Currency != refund.Currency;
        var refunded = isOtherCurrency || (line.Refunded is null && refund.Refunded is null) ? line.Refunded : (line.Refunded ?? 0) + (refund.Refunded ?? 0);
        var isReturned = refund.Status == OrderStatus.Returned || (refunded > 0 && refunded >= line.Total);
        return new(line)
        {
            OrderDate = line.OrderDate ?? refund.OrderDate,
            Currency = line.Currency ?? refund.Currency,
            Refunded = refunded,
            Payment = line.Payment ?? refund.Payment,
            RefundedOn = Later(line.RefundedOn, refund.RefundedOn is { } on ? ShopTime.Of(on, line.Site) : null),
            RefundedTo = Joined(line.RefundedTo, refund.RefundedTo),
            Status = isReturned && line.Status != OrderStatus.Cancelled ? OrderStatus.Returned : line.Status,
        };
    }

    /// <summary>A line with what it cost by a file of payments, which knows what was charged in the end.</summary>
    public static OrderItem WithCost(OrderItem line, OrderItem payment) => payment.Total is null ? line : new(WithOrder(line, payment))
    {
        Total = payment.Total,
        Currency = payment.Currency ?? line.Currency,
        UnitPrice = payment.Currency is null || line.Currency is null || payment.Currency == line.Currency ? line.UnitPrice : null,
        Refunded = line.Refunded ?? payment.Refunded,
        Status = line.Status == OrderStatus.Cancelled ? line.Status : Further(line.Status, payment.Status),
    };

    /// <summary>Of two states the one further along: exports are taken at different times, and an order does not go back.</summary>
    public static OrderStatus Further(OrderStatus one, OrderStatus other) => Progress(other) > Progress(one) ? other : one;

    /// <summary>How far along a state is, from 0 to 7.</summary>
    public static int Progress(OrderStatus status) => status switch
    {
        OrderStatus.Unknown => 0,
        OrderStatus.Pending => 1,
        OrderStatus.Unshipped => 2,
        OrderStatus.Closed => 3,
        OrderStatus.Shipped => 4,
        OrderStatus.Delivered => 5,
        OrderStatus.Cancelled => 6,
        _ => 7,
    };

    /// <summary>The later of two dates; the one that is there where the other is not.</summary>
    public static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one is null || other > one ? other : one;

    private static string? Joined(string? one, string? other) =>
        one is null || other is null ? one ?? other
        : one.Split(Separator, StringSplitOptions.None).Contains(other, StringComparer.OrdinalIgnoreCase) ? one
        : string.Join(Separator[0], one, other);
}
