using AccountGuard.Notices;

namespace AccountGuard.Auditing;

/// <summary>The mails of one account of an audit, and the paths that they came from.</summary>
/// <param name="Notices">The mails, each once.</param>
/// <param name="Paths">The paths to be reported with the account; each stands with one account.</param>
internal sealed record AccountMails(IReadOnlyList<AccountNotice> Notices, IReadOnlyList<MailPath> Paths)
{
    /// <summary>No mails.</summary>
    public static AccountMails None { get; } = new([], []);
}
