namespace AccountGuard.Messages;

/// <summary>A message that is ready but for its blanks. It is never sent from here: its sender reads, fills in and sends it.</summary>
public sealed class SupportMessage
{
    /// <summary>What it is for.</summary>
    public required SupportMessageKind Kind { get; init; }

    /// <summary>"ja" or "en".</summary>
    public required string Language { get; init; }

    /// <summary>The account it is about; empty where none was named.</summary>
    public required string Account { get; init; }

    /// <summary>Where and how it is sent.</summary>
    public required string Channel { get; init; }

    /// <summary>When <see cref="Channel"/> was last seen true: ISO 8601 with the precision known; empty where nobody has verified it.</summary>
    public required string VerifiedOn { get; init; }

    /// <summary>Where the facts of <see cref="Channel"/> come from.</summary>
    public required string Source { get; init; }

    /// <summary>The subject line, or the heading of a letter.</summary>
    public required string Subject { get; init; }

    /// <summary>The message, lines divided by \n.</summary>
    public required string Body { get; init; }

    /// <summary>The blanks of <see cref="Body"/> as they stand there, each once, in their order.</summary>
    public required ValueList<string> Placeholders { get; init; }

    /// <summary>What to send with it.</summary>
    public required ValueList<string> Attachments { get; init; }

    /// <summary>What to mind: what not to add, when not to send it.</summary>
    public required ValueList<string> Rules { get; init; }

    /// <summary>The numbers of the orders it names, also of those that only <see cref="Appendix"/> lists.</summary>
    public ValueList<string> Orders { get; init; } = ValueList.Empty<string>();

    /// <summary>All orders, a line each, where <see cref="Body"/> could name only some; null where it names all.</summary>
    public string? Appendix { get; init; }

    /// <summary>The card of a dispute as its source names it, such as "Visa 1234"; null where no source does, and for other kinds.</summary>
    public string? Card { get; init; }

    /// <summary>The most UTF-16 units that are taken or read to the end; null where a length is no matter.</summary>
    public int? MaximumLength { get; init; }

    /// <summary>The subject, an empty line and the body.</summary>
    public override string ToString() => Subject + "\n\n" + Body;
}
