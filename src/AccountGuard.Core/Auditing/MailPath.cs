using AccountGuard.Import;
using AccountGuard.Notices;

namespace AccountGuard.Auditing;

/// <summary>A path with mails. Those that have nothing to do with a shop are not kept: a mailbox has a hundred thousand of them.</summary>
internal sealed class MailPath : AuditedPath
{
    public MailPath(string path, NoticeOptions options, CancellationToken cancellationToken)
        : base(options.Account ?? OrderHistoryImporter.AccountName(path)) =>
        Notices = new NoticeImporter(options, this).Import(path, cancellationToken).Where(IsAboutAccount).ToList();

    /// <summary>The mails about an account, and those that only pretend to be.</summary>
    public IReadOnlyList<AccountNotice> Notices { get; }

    private static bool IsAboutAccount(AccountNotice notice) =>
        notice.Kind != NoticeKind.Other || (notice.VerifyAt is not null && notice.Verdict is NoticeVerdict.Phishing or NoticeVerdict.Suspicious);
}
