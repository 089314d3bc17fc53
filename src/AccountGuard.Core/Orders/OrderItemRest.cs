namespace AccountGuard.Orders;

/// <summary>What only some lines have. Its properties are those of the same names in <see cref="OrderItem"/>.</summary>
internal sealed class OrderItemRest
{
    public string? LineId { get; set; }

    public string? Category { get; set; }

    public string? ShipToName { get; set; }

    public decimal? Refunded { get; set; }

    public DateTimeOffset? RefundedOn { get; set; }

    public string? RefundedTo { get; set; }

    public string? Seller { get; set; }

    public string? FulfilledBy { get; set; }

    public string? ShipFrom { get; set; }

    public string? GiftRecipient { get; set; }

    public string? OrderedBy { get; set; }

    public string? SessionId { get; set; }

    public string? BrowserId { get; set; }

    public string? OrderingCountry { get; set; }

    /// <summary>Sets a value; nothing is made where there is none.</summary>
    public static OrderItemRest? With<T>(OrderItemRest? rest, T value, Action<OrderItemRest, T> set)
    {
        if (rest is not null || value is not null)
        {
            set(rest ??= new OrderItemRest(), value);
        }

        return rest;
    }

    /// <summary>Another with the same values.</summary>
    public OrderItemRest Copy() => (OrderItemRest)MemberwiseClone();
}
