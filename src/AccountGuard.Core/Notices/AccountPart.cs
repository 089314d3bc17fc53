namespace AccountGuard.Notices;

/// <summary>A part of an account that a mail says was changed.</summary>
public enum AccountPart
{
    /// <summary>The password.</summary>
    Password = 0,

    /// <summary>The e-mail address.</summary>
    EmailAddress,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>Two-step verification, an authenticator app or a passkey.</summary>
    TwoStep,

    /// <summary>The name on the account.</summary>
    Name,

    /// <summary>The language of the account.</summary>
    Language,

    /// <summary>A shipping or billing address.</summary>
    Address,

    /// <summary>A card or other means of payment.</summary>
    Card,

    /// <summary>The bank account that a seller is paid to.</summary>
    PayoutAccount,

    /// <summary>Orders: cancelled by the shop.</summary>
    Orders,

    /// <summary>A seller's listings: blocked, removed, or made by others.</summary>
    Listings,
}
