namespace AccountGuard.Incidents;

/// <summary>What incident kinds have in common.</summary>
internal static class IncidentKinds
{
    /// <summary>Whether it says that something happened, and what.</summary>
    public static bool IsStory(this IncidentKind kind) => kind.IsTakeover() || kind is IncidentKind.BillingVerificationHold or IncidentKind.ProtectiveLock;

    /// <summary>Whether it says that others use the account.</summary>
    public static bool IsTakeover(this IncidentKind kind) => kind is IncidentKind.BuyerTakeover or IncidentKind.SellerTakeover;
}
