namespace AccountGuard.Incidents;

/// <summary>What may have happened to an account. Several can have happened at once.</summary>
public enum IncidentKind
{
    /// <summary>Nothing that orders or mails show.</summary>
    None = 0,

    /// <summary>Something happened, and the evidence does not say what.</summary>
    Unclear,

    /// <summary>Somebody sends forged mails. The account itself shows nothing.</summary>
    Phishing,

    /// <summary>The shop locked the account after a change that the owner made.</summary>
    ProtectiveLock,

    /// <summary>The shop holds orders or the account until the owner answers about the billing address.</summary>
    BillingVerificationHold,

    /// <summary>Others order with a buyer's account.</summary>
    BuyerTakeover,

    /// <summary>Others sell with, or are paid by, a seller's account.</summary>
    SellerTakeover,
}
