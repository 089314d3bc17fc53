namespace AccountGuard.Recovery.Playbooks;

/// <summary>What the evidence of an incident can show that changes what there is to do.</summary>
internal enum EvidenceKind
{
    /// <summary>No mails were looked at, so that nothing they would show can be ruled out.</summary>
    NoMails = 0,

    /// <summary>A mail says that the shop locked the account or holds it.</summary>
    AccountFrozen,

    /// <summary>A mail says that the shop set a password of its own, or made the old one void.</summary>
    PasswordReset,

    /// <summary>The owner changed the password, after the first sign of the incident.</summary>
    OwnPasswordChange,

    /// <summary>Two-step verification was on: the owner says so, or the shop sent one-time codes.</summary>
    TwoStepOn,

    /// <summary>A mail says that two-step verification was changed, and the owner does not say that they did it.</summary>
    TwoStepChanged,

    /// <summary>A mail says that a card was taken out of the account or declared invalid.</summary>
    CardRemoved,

    /// <summary>A mail says that the shop cancelled the orders that had not shipped.</summary>
    OrdersCancelled,

    /// <summary>A mail says that the e-mail address was changed.</summary>
    EmailChanged,

    /// <summary>A mail asks for the four things of the billing verification.</summary>
    BillingVerification,

    /// <summary>The owner changed the bank account for payouts.</summary>
    OwnPayoutChange,

    /// <summary>The account sells: there are sales, payouts, or mails to a seller.</summary>
    SellerAccount,

    /// <summary>Mails in the shop's name are forged, or look so.</summary>
    ForgedMail,

    /// <summary>There are orders that are not the owner's.</summary>
    UnknownOrders,
}
