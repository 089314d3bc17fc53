namespace AccountGuard.Events;

/// <summary>What an event of an account is about.</summary>
public enum EventSubject
{
    /// <summary>Something that the account ordered.</summary>
    Order = 0,

    /// <summary>Something that the account sold.</summary>
    Sale,

    /// <summary>Money paid out to the bank account of a seller.</summary>
    Payout,

    /// <summary>A mail.</summary>
    Mail,
}
