using System.Globalization;
using AccountGuard.Notices;

namespace AccountGuard.Incidents;

/// <summary>A change to the account of which the owner says that they made it themselves, or that they did not.</summary>
public sealed class OwnChange
{
    /// <summary>What was changed.</summary>
    public required AccountPart Part { get; init; }

    /// <summary>When; null where the owner does not remember. A date at midnight stands for the whole day.</summary>
    public DateTimeOffset? When { get; init; }

    /// <summary>The part and its day or minute, culture-invariant, such as "PayoutAccount 2026-04-03".</summary>
    public override string ToString() => When is not { } when
        ? Part.ToString()
        : $"{Part} {when.ToString(when.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}";
}
