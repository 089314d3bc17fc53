namespace AccountGuard.Notices;

/// <summary>Whether a mail comes from the shop that it names.</summary>
public enum NoticeVerdict
{
    /// <summary>
    /// Nothing in the mail speaks against it, but nothing proves it either: there are no authentication results of the
    /// reader's own provider. The shop's own message centre tells (<see cref="AccountNotice.VerifyAt"/>).
    /// </summary>
    Unknown = 0,

    /// <summary>
    /// The reader's mail provider confirmed the sender's domain (DMARC, or a DKIM signature aligned with it; RFC 8601) and
    /// that domain is the shop's. Says nothing about who ordered or changed what.
    /// </summary>
    Genuine,

    /// <summary>Something does not fit, and it is not clear that it is a forgery. Ought not to be acted upon before it was verified.</summary>
    Suspicious,

    /// <summary>Uses the shop's name and is not from the shop.</summary>
    Phishing,
}
