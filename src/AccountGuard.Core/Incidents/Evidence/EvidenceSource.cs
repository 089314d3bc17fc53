namespace AccountGuard.Incidents.Evidence;

/// <summary>Where a piece of evidence comes from. Pieces of different sources confirm each other.</summary>
internal enum EvidenceSource
{
    /// <summary>Orders, sales and payouts that were judged.</summary>
    Orders = 0,

    /// <summary>Mails.</summary>
    Mails,

    /// <summary>What the owner says.</summary>
    OwnWord,
}
