namespace AccountGuard.Detection.Profile;

/// <summary>What an order has to do with the account's gift balance.</summary>
internal sealed class RefundFacts
{
    /// <summary>The fact of nearly every order.</summary>
    public static readonly RefundFacts None = new();

    /// <summary>Its money, paid by card, went to the gift balance; null where it did not.</summary>
    public BalanceRefund? ToBalance { get; init; }

    /// <summary>Gift cards or codes, paid from the gift balance alone.</summary>
    public bool IsSpending { get; init; }

    /// <summary>Orders before that were paid by card.</summary>
    public int Earlier { get; init; }

    /// <summary>How many of them were given back to the gift balance.</summary>
    public int RefundsEarlier { get; init; }
}

/// <summary>How often an account's money came back as a gift balance.</summary>
internal sealed class RefundMemory
{
    private int orders;
    private int refunds;

    /// <summary>What <paramref name="order"/> has to do with the gift balance.</summary>
    public RefundFacts Observe(in OrderReading order) => order.BalanceRefund is null && !order.IsPaidFromBalance
        ? RefundFacts.None
        : new RefundFacts { ToBalance = order.BalanceRefund, IsSpending = order.IsPaidFromBalance, Earlier = orders, RefundsEarlier = refunds };

    /// <summary>Takes in an order of the owner's.</summary>
    public void Learn(in OrderReading order)
    {
        orders += order.Instruments.Length > 0 ? 1 : 0;
        refunds += order.BalanceRefund is null ? 0 : 1;
    }

    /// <summary>The same knowledge, which goes its own way from here.</summary>
    public RefundMemory Copy() => (RefundMemory)MemberwiseClone();
}
