namespace AccountGuard.Orders;

/// <summary>What a line of an account's history is.</summary>
public enum LineKind
{
    /// <summary>Goods that the account bought.</summary>
    Item = 0,

    /// <summary>Goods that the account sold, in a seller's report. The addresses are its customers'.</summary>
    Sale,

    /// <summary>A whole order in one line: the source does not tell its goods apart.</summary>
    Order,

    /// <summary>A parcel of an order.</summary>
    Shipment,

    /// <summary>A charge for one or more orders.</summary>
    Payment,

    /// <summary>Money given back for an order.</summary>
    Refund,

    /// <summary>Goods of an order that were sent back, or are to be.</summary>
    Return,

    /// <summary>Goods left in the cart: no order.</summary>
    CartItem,

    /// <summary>Money that the shop paid out to a seller's bank account.</summary>
    Payout,

    /// <summary>Any other booking on a seller's account: a fee, a correction.</summary>
    Fee,

    /// <summary>Stays the last. Goods that another file has given already, repeated because this file says something that the other leaves out.</summary>
    Repeat,
}
