namespace AccountGuard.Incidents.Evidence;

/// <summary>
/// How much a piece of evidence speaks for each story, in natural-log units; below nought it speaks against it. The
/// figures are judged, not fitted: no collection of such cases is published.
/// </summary>
internal readonly record struct StoryWeights(double Buyer = 0, double Seller = 0, double Hold = 0, double Lock = 0)
{
    /// <summary>The weight for a story; nought for those that are told by the absence of others.</summary>
    public double Of(IncidentKind story) => story switch
    {
        IncidentKind.BuyerTakeover => Buyer,
        IncidentKind.SellerTakeover => Seller,
        IncidentKind.BillingVerificationHold => Hold,
        IncidentKind.ProtectiveLock => Lock,
        _ => 0,
    };
}
