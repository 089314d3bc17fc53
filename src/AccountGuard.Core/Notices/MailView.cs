using AccountGuard.Notices.Mime;

namespace AccountGuard.Notices;

/// <summary>A mail as notices are made of it, wherever it came from: a file, another mail that it was forwarded in, or an object of the caller's.</summary>
internal sealed class MailView
{
    /// <summary>The senders that the From header names; empty for none.</summary>
    public required IReadOnlyList<MailAddress> From { get; init; }

    /// <summary>Where a reply goes; null where the mail does not say.</summary>
    public MailAddress? ReplyTo { get; init; }

    /// <summary>Whom it was sent to; null where the mail does not say.</summary>
    public MailAddress? To { get; init; }

    /// <summary>The decoded subject.</summary>
    public string? Subject { get; init; }

    /// <summary>When it was sent.</summary>
    public DateTimeOffset? Date { get; init; }

    /// <summary>The Message-ID without brackets.</summary>
    public string? MessageId { get; init; }

    /// <summary>The labels of the mailbox.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>The plain text; empty for none.</summary>
    public required string PlainText { get; init; }

    /// <summary>What a reader sees of the HTML text; empty for none.</summary>
    public required string HtmlText { get; init; }

    /// <summary>The links of the HTML text.</summary>
    public required IReadOnlyList<MailLink> Links { get; init; }

    /// <summary>What the reader's provider found out; null where there is nothing that can be trusted.</summary>
    public Authenticity.ProviderResults? Results { get; init; }

    /// <summary>Whether it lay in another mail.</summary>
    public bool IsForwarded { get; init; }

    /// <summary>What could not be read.</summary>
    public IReadOnlyList<MailFault> Faults { get; init; } = [];

    /// <summary>The sender whom mail programs show; null where there is none.</summary>
    public MailAddress? Sender => From.Count > 0 ? From[0] : null;

    /// <summary>The text that says most: the plain one, or the other where the plain one is only a note that there is another.</summary>
    public string MainText => PlainText.Trim().Length * 4 >= HtmlText.Length && PlainText.Trim().Length > 0 ? PlainText : HtmlText;
}
