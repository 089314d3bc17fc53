using AccountGuard.Detection;
using AccountGuard.Detection.Episodes;
using AccountGuard.Notices;

namespace AccountGuard.Incidents;

/// <summary>
/// What is likely to have happened to one account, with the evidence it rests on. It claims no more than orders, mails
/// and the owner's word carry.
/// </summary>
public sealed class AccountIncident
{
    /// <summary>The account.</summary>
    public required string Account { get; init; }

    /// <summary>The shop's site, such as "Amazon.co.jp"; null where neither orders nor mails name one.</summary>
    public string? Site { get; init; }

    /// <summary>The story that explains the evidence best.</summary>
    public required IncidentKind Kind { get; init; }

    /// <summary>Stories that happened as well, such as <see cref="IncidentKind.SellerTakeover"/> beside <see cref="IncidentKind.BuyerTakeover"/>.</summary>
    public ValueList<IncidentKind> AlsoKinds { get; init; } = ValueList.Empty<IncidentKind>();

    /// <summary>How far the evidence carries <see cref="Kind"/>.</summary>
    public required IncidentConfidence Confidence { get; init; }

    /// <summary>The first sign of it; null for <see cref="IncidentKind.None"/> and where no sign has a date.</summary>
    public DateTimeOffset? FirstSeen { get; init; }

    /// <summary>The last sign of it.</summary>
    public DateTimeOffset? LastSeen { get; init; }

    /// <summary>What the orders that are not the owner's cost, by currency, as far as their source says it.</summary>
    public ValueList<CurrencyTotal> Loss { get; init; } = ValueList.Empty<CurrencyTotal>();

    /// <summary>The numbers of those orders, oldest first.</summary>
    public ValueList<string> OrderIds { get; init; } = ValueList.Empty<string>();

    /// <summary>Those orders, oldest first.</summary>
    public IReadOnlyList<AnomalousOrder> Orders { get; init; } = [];

    /// <summary>The mails it rests on, oldest first. Forged ones are among them where the forgery is part of the story.</summary>
    public IReadOnlyList<AccountNotice> Notices { get; init; } = [];

    /// <summary>Orders that the shop holds until the owner answers its billing verification, the owner's own ones among them.</summary>
    public ValueList<string> HeldOrderIds { get; init; } = ValueList.Empty<string>();

    /// <summary>When the shop locked the account or put it on hold, by its last such mail; null where no mail says so.</summary>
    public DateTimeOffset? LockedOn { get; init; }

    /// <summary>Whether two-step verification was on, as the owner says; null where they did not.</summary>
    public bool? TwoStepWasOn { get; init; }

    /// <summary>What the owner said they changed.</summary>
    public IReadOnlyList<OwnChange> OwnChanges { get; init; } = [];

    /// <summary>What was changed and the owner said they did not change.</summary>
    public IReadOnlyList<OwnChange> DeniedChanges { get; init; } = [];

    /// <summary>Why <see cref="Kind"/>, the weightiest first, in the language asked for.</summary>
    public ValueList<string> Reasons { get; init; } = ValueList.Empty<string>();

    /// <summary>What speaks against <see cref="Kind"/>, in the language asked for.</summary>
    public ValueList<string> Doubts { get; init; } = ValueList.Empty<string>();

    /// <summary>What was left out of the story, what was not looked at, and what would settle it, in the language asked for.</summary>
    public ValueList<string> Remarks { get; init; } = ValueList.Empty<string>();

    /// <summary>The other stories that were weighed, the likeliest first.</summary>
    public ValueList<IncidentAlternative> Alternatives { get; init; } = ValueList.Empty<IncidentAlternative>();
}
