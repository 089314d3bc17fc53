namespace AccountGuard.Incidents.Evidence;

/// <summary>A piece of evidence: a thing that can be seen in orders, mails and the owner's word, and which stories it speaks for and against.</summary>
internal abstract class IncidentEvidence
{
    /// <summary>Every piece, in the order in which sentences of equal weight stand.</summary>
    public static IReadOnlyList<IncidentEvidence> All { get; } =
    [
        new ChangeBeforeLockEvidence(),
        new DeniedChangeEvidence(),
        new DeniedOrderEvidence(),
        new UnknownOrderEvidence(),
        new UnknownSaleEvidence(),
        new UnknownPayoutEvidence(),
        new BillingVerificationEvidence(),
        new HeldElsewhereEvidence(),
        new SellerEnteredEvidence(),
        new LockMailEvidence(),
        new HoldMailEvidence(),
        new PayoutChangeEvidence(),
        new AccessChangeEvidence(),
        new NewPlaceOrCardEvidence(),
        new CardRefusedEvidence(),
        new OtherLanguageEvidence(),
        new HiddenMailEvidence(),
        new SignInEvidence(),
        new OrderHintEvidence(),
        new OwnChangeEvidence(),
        new TwoStepEvidence(),
        new NoUnknownOrderEvidence(),
    ];

    /// <summary>What it says of one stretch of time; nothing where it is not there.</summary>
    public abstract IEnumerable<EvidenceTerm> Weigh(IncidentFacts facts);
}
