using AccountGuard.Notices;

namespace AccountGuard.Incidents;

/// <summary>A change that the owner says they made themselves.</summary>
public sealed class OwnChange
{
    /// <summary>What was changed.</summary>
    public required AccountPart Part { get; init; }

    /// <summary>When; null where the owner does not remember. A date at midnight stands for the whole day.</summary>
    public DateTimeOffset? When { get; init; }
}
