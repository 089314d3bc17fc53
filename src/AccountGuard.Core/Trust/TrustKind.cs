namespace AccountGuard.Trust;

/// <summary>What an owner can vouch for.</summary>
public enum TrustKind
{
    /// <summary>One order, or one sale or payout of a seller: "this was me". Says nothing of the next order to the same place or with the same card.</summary>
    Order = 0,

    /// <summary>A place, or a recipient where an order history names no places: orders to it are not unfamiliar.</summary>
    Address,

    /// <summary>A card or another means of payment: orders paid with it are not unfamiliar.</summary>
    Payment,

    /// <summary>A seller: goods from there are not unfamiliar.</summary>
    Seller,
}
