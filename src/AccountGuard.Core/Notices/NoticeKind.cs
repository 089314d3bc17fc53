namespace AccountGuard.Notices;

/// <summary>
/// What a mail says it is. Whether it is so, <see cref="NoticeVerdict"/> says: a forged hold notice is an
/// <see cref="AccountOnHold"/> too.
/// </summary>
public enum NoticeKind
{
    /// <summary>Not about the account or its orders, or in words that are not known: advertising, newsletters, other people's mail.</summary>
    Other = 0,

    /// <summary>An order was placed.</summary>
    OrderConfirmed,

    /// <summary>Goods were handed to the carrier, or are out for delivery.</summary>
    OrderShipped,

    /// <summary>Goods were delivered.</summary>
    OrderDelivered,

    /// <summary>Goods come later than said, or could not be delivered.</summary>
    OrderDelayed,

    /// <summary>
    /// An order waits because the billing address could not be confirmed with the card's issuer; asks the owner for four
    /// things by reply (<see cref="AccountNotice.AsksFor"/>). The account may be on hold until then.
    /// </summary>
    BillingVerification,

    /// <summary>A payment was declined, or has to be made anew, before an order goes on.</summary>
    PaymentDeclined,

    /// <summary>An order was cancelled, by whomever.</summary>
    OrderCancelled,

    /// <summary>Money was given back, or a return was booked.</summary>
    Refund,

    /// <summary>Somebody signed in or tried to, or a new device was registered.</summary>
    SignInAttempt,

    /// <summary>A one-time code, or a link to set a new password, was sent.</summary>
    CodeSent,

    /// <summary>The password was changed.</summary>
    PasswordChanged,

    /// <summary>The account's e-mail address was changed.</summary>
    EmailChanged,

    /// <summary>The account's telephone number was added, changed or removed.</summary>
    PhoneChanged,

    /// <summary>Two-step verification or a passkey was turned on, off or changed.</summary>
    TwoStepChanged,

    /// <summary>The account's language was changed.</summary>
    LanguageChanged,

    /// <summary>A shipping address was added or changed.</summary>
    AddressAdded,

    /// <summary>A card or other means of payment was added or changed.</summary>
    CardAdded,

    /// <summary>A card on file is said to be invalid or expired, also a seller's card for fees.</summary>
    CardInvalid,

    /// <summary>A card or other means of payment was removed.</summary>
    CardRemoved,

    /// <summary>The bank account that a seller is paid to was added, changed or removed.</summary>
    PayoutAccountChanged,

    /// <summary>Something of the account was changed, and the mail does not say clearly what (<see cref="AccountNotice.WhatChanged"/> may know).</summary>
    AccountChanged,

    /// <summary>The shop locked the account or reset its password because it believes that others entered it.</summary>
    AccountLocked,

    /// <summary>The account, or its orders, are on hold or closed for another reason than entry by others.</summary>
    AccountOnHold,

    /// <summary>A seller's listing was blocked, removed or needs approval.</summary>
    ListingBlocked,

    /// <summary>A performance, policy or deactivation notice to a seller.</summary>
    PerformanceNotification,

    /// <summary>The shop believes that others entered the seller account; selling is stopped.</summary>
    SellerAccountEntered,

    /// <summary>An answer or question of the shop's support, from a person or the desk.</summary>
    SupportAnswer,
}
