namespace AccountGuard.Notices;

/// <summary>A mail that the caller has taken from somewhere else: a mailbox by Graph, Outlook or IMAP, a list.</summary>
public sealed class MailFields
{
    /// <summary>When it was sent; null where it is not known.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The sender as a header has it ("Name &lt;address&gt;") or only the address.</summary>
    public string? From { get; init; }

    /// <summary>Where replies go; null where it is not known.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>Whom it was sent to; null where it is not known.</summary>
    public string? To { get; init; }

    /// <summary>The subject.</summary>
    public string? Subject { get; init; }

    /// <summary>The text, plain or as HTML.</summary>
    public string? Body { get; init; }

    /// <summary>
    /// The mail's headers as they stand in it, line by line. Null where they are not known; without them nothing can be
    /// proven, and no notice is genuine.
    /// </summary>
    public string? Headers { get; init; }

    /// <summary>A date in the form of mails ("Sun, 22 Nov 2026 09:00:00 +0900"); null where it is none.</summary>
    public static DateTimeOffset? ReadDate(string text) => Mime.MailDate.Read(text);
}
