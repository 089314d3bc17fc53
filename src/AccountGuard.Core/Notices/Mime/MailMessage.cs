namespace AccountGuard.Notices.Mime;

/// <summary>A mail as far as it could be read.</summary>
internal sealed class MailMessage
{
    /// <summary>Its headers.</summary>
    public required MailHeaders Headers { get; init; }

    /// <summary>Its plain texts, decoded; empty where it has none.</summary>
    public required string PlainText { get; init; }

    /// <summary>What a reader sees of its HTML texts; empty where it has none.</summary>
    public required string HtmlText { get; init; }

    /// <summary>The links of its HTML texts.</summary>
    public required IReadOnlyList<MailLink> Links { get; init; }

    /// <summary>The decoded names of what is attached; an unnamed one counts by its type.</summary>
    public required IReadOnlyList<string> Attachments { get; init; }

    /// <summary>The mails that lie in it as parts.</summary>
    public required IReadOnlyList<MailMessage> Forwarded { get; init; }

    /// <summary>What could not be read, of it and of the mails in it.</summary>
    public required IReadOnlyList<MailFault> Faults { get; init; }
}
