using System.Text.Json.Serialization;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Messages.Templates;

/// <summary>One kind of message before it is filled in. docs/MESSAGES.md describes the file.</summary>
internal sealed class MessageTemplate
{
    /// <summary>The version of the file's schema; 1.</summary>
    public required int Schema { get; init; }

    /// <summary>What it is for.</summary>
    public required SupportMessageKind Kind { get; init; }

    /// <summary>Where it is sent; the first that is for the owner's shop and country.</summary>
    public required IReadOnlyList<MessageChannel> Channels { get; init; }

    /// <summary>The subject.</summary>
    public required BilingualText Subject { get; init; }

    /// <summary>The kind of mail it answers, whose subject it keeps; null for none.</summary>
    public Notices.NoticeKind? RepliesTo { get; init; }

    /// <summary>The orders it names.</summary>
    public required MessageOrderSelection Orders { get; init; }

    /// <summary>The most characters, by language; null where a length is no matter.</summary>
    public MessageLength? MaximumLength { get; init; }

    /// <summary>The paragraphs.</summary>
    public required IReadOnlyList<MessagePart> Body { get; init; }

    /// <summary>The labels of the blanks, by name.</summary>
    public required IReadOnlyDictionary<string, BilingualText> Blanks { get; init; }

    /// <summary>What to mind.</summary>
    public required IReadOnlyList<BilingualText> Rules { get; init; }

    /// <summary>What to send with it.</summary>
    public required IReadOnlyList<MessagePart> Attachments { get; init; }

    /// <summary>The most UTF-16 units a message of this kind may have in the language of <paramref name="text"/>; null where it is no matter.</summary>
    public int? MostCharacters(string text) => MaximumLength is not { } length ? null : text.Any(IsKana) ? length.Ja : length.En;

    private static bool IsKana(char character) => character is >= '\u3041' and <= '\u30FA';
}

/// <summary>A bound by language.</summary>
internal sealed class MessageLength
{
    /// <summary>For texts in Japanese.</summary>
    public required int Ja { get; init; }

    /// <summary>For texts in any other language.</summary>
    public required int En { get; init; }
}

/// <summary>A text that stands in a message when all of its conditions hold.</summary>
internal sealed class MessagePart : BilingualText
{
    /// <summary>Names of conditions, divided by spaces; null for always.</summary>
    public string? When { get; init; }

    /// <summary>The names of its conditions.</summary>
    [JsonIgnore]
    public IReadOnlyList<string> Conditions => When?.Split(' ') ?? [];
}

/// <summary>Where a message is sent.</summary>
internal sealed class MessageChannel : BilingualText
{
    /// <summary>For whom; null for everybody.</summary>
    public Scope? For { get; init; }

    /// <summary>Where it was seen.</summary>
    public required BilingualText Source { get; init; }

    /// <summary>When it was seen; empty for what nobody has verified.</summary>
    public required string Seen { get; init; }

    /// <summary>Who knows whether it still holds.</summary>
    public FactCheck Check { get; init; }
}

/// <summary>Which orders a message names.</summary>
internal enum MessageOrderSelection
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Those that a billing verification asks about and that are not known to be somebody else's.</summary>
    Held,

    /// <summary>Those that are not the owner's.</summary>
    NotMine,

    /// <summary>Purchases that are not the owner's, a message for each card.</summary>
    ByCard,
}
