namespace AccountGuard.Messages.Checks;

/// <summary>What a message is held to. message-rules.json says for which kinds, how strictly and why.</summary>
public enum MessageRule
{
    /// <summary>A payment card's number stands in it, however it is written.</summary>
    CardNumber = 0,

    /// <summary>A card's security code stands in it.</summary>
    SecurityCode,

    /// <summary>A password stands in it.</summary>
    Password,

    /// <summary>A one-time code stands in it.</summary>
    OneTimeCode,

    /// <summary>A PIN stands in it.</summary>
    Pin,

    /// <summary>A card's expiry date stands in it.</summary>
    CardExpiry,

    /// <summary>More of a bank account's number than the last four digits stands in it.</summary>
    BankAccountNumber,

    /// <summary>It blames the one who should help.</summary>
    ShopBlame,

    /// <summary>It speaks of a break-in where such a text goes unread.</summary>
    UnauthorisedAccess,

    /// <summary>It threatens.</summary>
    Threat,

    /// <summary>It speaks of opening another account.</summary>
    SecondAccount,

    /// <summary>A blank has not been filled in.</summary>
    UnfilledPlaceholder,

    /// <summary>It is longer than the form takes or a person reads.</summary>
    TooLong,

    /// <summary>It names no order.</summary>
    MissingOrderNumber,

    /// <summary>It names no day.</summary>
    MissingDate,

    /// <summary>It names no amount.</summary>
    MissingAmount,

    /// <summary>It does not say what was tried already.</summary>
    MissingTried,

    /// <summary>It does not say what the owner did.</summary>
    MissingOwnPart,

    /// <summary>It does not say how it will not happen again.</summary>
    MissingNoRecurrence,

    /// <summary>It does not ask for the specialist team.</summary>
    MissingSpecialistTeam,

    /// <summary>The address registered with the card's company is missing.</summary>
    MissingCardAddress,

    /// <summary>The holder's name as on the card is missing.</summary>
    MissingCardName,

    /// <summary>The home telephone number is missing.</summary>
    MissingHomePhone,

    /// <summary>The mobile telephone number is missing.</summary>
    MissingMobilePhone,
}
