using System.Text.Json;
using System.Text.Json.Serialization;
using AccountGuard.Incidents;
using AccountGuard.Recovery;

namespace AccountGuard.Cases;

/// <summary>
/// One incident and all that was done about it: the steps and how far they have come, every contact, the evidence. It is
/// what a case file holds (docs/CASES.md). Immutable; <see cref="CaseChanges"/> makes the next state.
/// </summary>
public sealed record RecoveryCase
{
    /// <summary>The one version of the schema there is.</summary>
    internal const int KnownSchema = 1;

    /// <summary>The version of the file's schema.</summary>
    [JsonPropertyOrder(-1)]
    public int Schema { get; init; } = KnownSchema;

    /// <summary>The account it is about.</summary>
    public required string Account { get; init; }

    /// <summary>How far it has come.</summary>
    public CaseStatus Status { get; init; }

    /// <summary>When it was opened.</summary>
    public required DateTimeOffset CreatedOn { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTimeOffset ChangedOn { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code of the owner's country; null where it is not known.</summary>
    public string? Country { get; init; }

    /// <summary>What happened, as it is kept.</summary>
    [JsonPropertyName("incident")]
    [JsonInclude]
    internal CaseIncident KeptIncident { get; init; } = null!;

    /// <summary>What happened.</summary>
    [JsonIgnore]
    public AccountIncident Incident => KeptIncident.ToIncident(Account);

    /// <summary>The shop's site; null where nothing names one.</summary>
    [JsonIgnore]
    public string? Site => KeptIncident.Site;

    /// <summary>The steps, in the order of the work.</summary>
    public ValueList<CaseStep> Steps { get; init; } = ValueList.Empty<CaseStep>();

    /// <summary>The contacts, in the order in which they were noted.</summary>
    public ValueList<CaseContact> Contacts { get; init; } = ValueList.Empty<CaseContact>();

    /// <summary>The evidence.</summary>
    public ValueList<CaseEvidence> Evidence { get; init; } = ValueList.Empty<CaseEvidence>();

    /// <summary>The log: notes, and what became of the case and its steps.</summary>
    public ValueList<CaseEntry> Entries { get; init; } = ValueList.Empty<CaseEntry>();

    /// <summary>The file it was read from; null for a case that stands in none yet.</summary>
    [JsonIgnore]
    public string? Path { get; init; }

    /// <summary>The story.</summary>
    [JsonIgnore]
    public IncidentKind Kind => KeptIncident.Kind;

    /// <summary>How many steps are still to be done.</summary>
    [JsonIgnore]
    public int OpenSteps => Steps.Count(step => step.Status == RecoveryStepStatus.Open);

    /// <summary>Members of the file that this version does not know.</summary>
    [JsonExtensionData]
    [JsonInclude]
    internal IDictionary<string, JsonElement>? Others { get; init; }
}
