namespace AccountGuard.Messages;

/// <summary>What a message is for, and with it to whom it goes.</summary>
public enum SupportMessageKind
{
    /// <summary>To the shop, by reply: the four things that a billing verification asks for. Only for orders of one's own.</summary>
    BillingVerificationAnswer = 0,

    /// <summary>To the shop, by reply to a billing verification: these orders are not mine.</summary>
    OrdersNotMine,

    /// <summary>To the shop: the list of the orders that are not the owner's, with what is asked for.</summary>
    OrderList,

    /// <summary>To the shop's technical support for sellers, through its form: please let the specialist team look at a locked account.</summary>
    SellerReinstatement,

    /// <summary>To the company of a card: these charges are not mine.</summary>
    CardDispute,

    /// <summary>To the police: what happened, for a report.</summary>
    PoliceReport,

    /// <summary>To the consumer desk: what happened, and what advice is asked for.</summary>
    ConsumerDesk,
}
