namespace AccountGuard.Recovery.Playbooks;

/// <summary>What a means of payment is, as far as its name tells.</summary>
internal enum PaymentKind
{
    /// <summary>A card, or anything else with a company behind it that can be asked.</summary>
    Card = 0,

    /// <summary>Gift-card balance or points, which only the shop can give back.</summary>
    Balance,

    /// <summary>Paid in cash, at a store counter or at the door: nobody can take the charge back.</summary>
    Cash,

    /// <summary>The source does not say.</summary>
    Unstated,
}
