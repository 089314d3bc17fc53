namespace AccountGuard.Samples.Mails;

/// <summary>How a mail's text travels.</summary>
internal enum Wire
{
    /// <summary>UTF-8 in base64, as HTML beside the plain text.</summary>
    Utf8Base64,

    /// <summary>UTF-8 as quoted-printable, as HTML beside the plain text.</summary>
    Utf8Quoted,

    /// <summary>The seven-bit Japanese of old mail systems, plain text only.</summary>
    Iso2022Jp,

    /// <summary>GB18030 in base64, plain text only.</summary>
    Gb18030,
}

/// <summary>One made-up mail, and what must be read from it.</summary>
internal sealed record Mail
{
    public required DateTimeOffset SentAt { get; init; }

    public required string FromName { get; init; }

    public required string From { get; init; }

    public string? ReplyTo { get; init; }

    public required string Subject { get; init; }

    /// <summary>The text; a line "[words](address)" is a link.</summary>
    public required string Text { get; init; }

    public Wire Wire { get; init; }

    /// <summary>Gmail's labels.</summary>
    public string Labels { get; init; } = "";

    /// <summary>What a reader's provider found out about the sender's domain: whether DMARC passed for it.</summary>
    public bool IsConfirmed { get; init; } = true;

    /// <summary>The reader's ground truth: the kind of notice by the name of the program's enumeration.</summary>
    public required string Kind { get; init; }

    /// <summary>The ground truth of the verdict: Genuine, Phishing, or Unknown for mails that are not the shop's and do not pretend to be.</summary>
    public string Verdict { get; init; } = "Genuine";

    public string Domain => From[(From.IndexOf('@', StringComparison.Ordinal) + 1)..];

    public string MessageId => $"{Letters.Digits(Subject + SentAt.ToUnixTimeSeconds(), 18)}@{(Verdict == "Genuine" ? "ap-northeast-1.amazonses.example" : Domain)}";
}
