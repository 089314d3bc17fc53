namespace AccountGuard.Orders;

/// <summary>How far an order line has come, in one vocabulary for all layouts.</summary>
public enum OrderStatus
{
    /// <summary>The layout does not say, or says something not known.</summary>
    Unknown = 0,

    /// <summary>Placed, not paid or not yet authorised. Can be cancelled.</summary>
    Pending,

    /// <summary>Authorised, not shipped. Can be cancelled.</summary>
    Unshipped,

    /// <summary>Handed to the carrier.</summary>
    Shipped,

    /// <summary>The carrier or the shop says it has arrived.</summary>
    Delivered,

    /// <summary>Closed by the shop; whether and when it shipped is not said.</summary>
    Closed,

    /// <summary>Cancelled before it shipped.</summary>
    Cancelled,

    /// <summary>Sent back or refunded.</summary>
    Returned,
}

/// <summary>Where the order was fulfilled.</summary>
public enum OrderChannel
{
    /// <summary>Goods sent to an address.</summary>
    Retail = 0,

    /// <summary>Downloads, codes, subscriptions: no address.</summary>
    Digital,

    /// <summary>A receipt of a physical store: no address.</summary>
    Store,
}
