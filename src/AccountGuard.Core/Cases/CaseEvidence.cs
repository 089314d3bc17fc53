using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccountGuard.Cases;

/// <summary>A file that proves something, as it was when it was added.</summary>
public sealed record CaseEvidence
{
    /// <summary>Its path: below the case file's folder relative to it, with "/" between the parts; else whole.</summary>
    public required string File { get; init; }

    /// <summary>The SHA-256 of its bytes, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Its size in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>When it was added.</summary>
    public required DateTimeOffset AddedOn { get; init; }

    /// <summary>Members of the file that this version does not know.</summary>
    [JsonExtensionData]
    [JsonInclude]
    internal IDictionary<string, JsonElement>? Others { get; init; }

    /// <summary>The path alone.</summary>
    public override string ToString() => File;
}

/// <summary>Whether a piece of evidence is still what it was.</summary>
public enum EvidenceState
{
    /// <summary>Size and SHA-256 are the same.</summary>
    Same = 0,

    /// <summary>It was changed.</summary>
    Changed,

    /// <summary>It is not there.</summary>
    Missing,

    /// <summary>It is there and cannot be read.</summary>
    Unreadable,
}

/// <summary>What became of a piece of evidence.</summary>
public sealed record EvidenceCheck
{
    /// <summary>Its path as the case has it.</summary>
    public required string File { get; init; }

    /// <summary>Whether it is still what it was.</summary>
    public required EvidenceState State { get; init; }

    /// <summary>The SHA-256 it had when it was added.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The SHA-256 it has now; null where it could not be read.</summary>
    public string? Sha256Now { get; init; }

    /// <summary>When it was added.</summary>
    public required DateTimeOffset AddedOn { get; init; }

    /// <summary>Where it was looked for.</summary>
    public required string FullPath { get; init; }
}
