using System.Globalization;

namespace AccountGuard.Messages.Checks;

/// <summary>How a message is checked.</summary>
public sealed class MessageCheckOptions
{
    /// <summary>What the message is for; null where the caller does not say: then only what holds for every message, and for the support for sellers what its words tell.</summary>
    public SupportMessageKind? Kind { get; init; }

    /// <summary>The language of the reasons: Japanese for "ja", English for every other. The message itself may be in any.</summary>
    public CultureInfo Language { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The most UTF-16 units the form takes; null for the bound of <see cref="Kind"/>, if it has one.</summary>
    public int? MaximumLength { get; init; }

    /// <summary>The file the message was read from; null for none.</summary>
    public string? SourcePath { get; init; }
}
