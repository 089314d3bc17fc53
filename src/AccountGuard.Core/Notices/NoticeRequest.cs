namespace AccountGuard.Notices;

/// <summary>Something that a mail asks its reader to send or to type in.</summary>
public enum NoticeRequest
{
    /// <summary>The address registered with the card's issuer. One of the four things a genuine billing verification asks for.</summary>
    BillingAddress = 0,

    /// <summary>The holder's name as it stands on the card. One of the four.</summary>
    CardHolderName,

    /// <summary>The telephone number at home. One of the four.</summary>
    HomePhone,

    /// <summary>The mobile telephone number. One of the four.</summary>
    MobilePhone,

    /// <summary>The card's number. No genuine mail asks for it.</summary>
    CardNumber,

    /// <summary>The card's security code or PIN. No genuine mail asks for it.</summary>
    SecurityCode,

    /// <summary>The password. No genuine mail asks for it by reply.</summary>
    Password,

    /// <summary>A one-time code. No genuine mail asks for it by reply.</summary>
    OneTimeCode,

    /// <summary>An identity document.</summary>
    IdentityDocument,

    /// <summary>A statement of a bank or card account.</summary>
    BankStatement,

    /// <summary>To update or confirm payment data behind a link.</summary>
    PaymentUpdate,

    /// <summary>To confirm the account or identity behind a link.</summary>
    AccountConfirmation,
}
