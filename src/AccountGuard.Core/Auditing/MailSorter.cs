using AccountGuard.Notices;

namespace AccountGuard.Auditing;

/// <summary>
/// Gives each mail of an audit to the account that it is about. A mail that names an order of an export is about that
/// account. Every other is about the only account there is, unless its shop or the address it went to plainly is another;
/// of several accounts, about the one whose mails went to the same address or lie in the same mailbox. What is left makes
/// accounts of its own: all there is when the owner is locked out.
/// </summary>
internal sealed class MailSorter
{
    private readonly IReadOnlyList<ExportFacts> exports;
    private readonly List<AccountNotice> notices;
    private readonly ExportFacts?[] homes;

    private MailSorter(IReadOnlyList<ExportFacts> exports, IEnumerable<AccountNotice> notices)
    {
        this.exports = exports;
        this.notices = Once(notices);
        homes = new ExportFacts?[this.notices.Count];
        FindByNumbers();
        FindByNeighbours();
    }

    /// <summary>The mails of each export's account, and behind them those of the accounts that only mails tell.</summary>
    /// <param name="exports">The accounts of which there are exports.</param>
    /// <param name="notices">The mails that the caller has.</param>
    /// <param name="paths">The paths that were read.</param>
    public static IReadOnlyList<AccountMails> Sort(IReadOnlyList<ExportFacts> exports, IReadOnlyList<AccountNotice> notices, IReadOnlyList<MailPath> paths)
    {
        var sorter = new MailSorter(exports, [.. notices, .. paths.SelectMany(path => path.Notices)]);
        var accounts = exports.Select(sorter.Of).ToList();
        accounts.AddRange(Mailboxes.Join(sorter.Left()));
        var names = accounts.ConvertAll(account => account.ToLookup(notice => notice.Account, StringComparer.Ordinal));
        var reported = paths.ToLookup(path => Place(names, path));
        var sorted = accounts.Select((account, index) => new AccountMails(account, [.. reported[index]])).ToList();
        return sorted.Count == 0 && paths.Count > 0 ? [new AccountMails([], paths)] : sorted;
    }

    /// <summary>The account that a path is reported with: the one that has most of its mails; the first where none has.</summary>
    private static int Place(List<ILookup<string, AccountNotice>> accounts, MailPath path) =>
        accounts.Select((account, index) => (Index: index, Count: account[path.Account].Count())).OrderByDescending(place => place.Count).ThenBy(place => place.Index).FirstOrDefault().Index;

    /// <summary>The same mail often lies in several folders.</summary>
    private static List<AccountNotice> Once(IEnumerable<AccountNotice> notices) => notices
        .GroupBy(notice => notice.MessageId is { Length: > 0 } id ? (object)(id, notice.Date, notice.Subject, notice.From, notice.Verdict) : notice)
        .Select(same => same.First())
        .ToList();

    private static bool MayBeTrue(AccountNotice notice) => notice.Verdict is NoticeVerdict.Genuine or NoticeVerdict.Unknown;

    private void FindByNumbers()
    {
        for (var index = 0; index < homes.Length; index++)
        {
            if (MayBeTrue(notices[index]) && exports.FirstOrDefault(export => export.Knows(notices[index])) is { } home)
            {
                homes[index] = home;
                home.AddReader(notices[index]);
            }
        }
    }

    private void FindByNeighbours()
    {
        var mailboxes = homes.Select((home, index) => (Home: home, notices[index].Account)).Where(mail => mail.Home is not null)
            .ToLookup(mail => mail.Account, mail => mail.Home!, StringComparer.Ordinal);
        for (var index = 0; index < homes.Length; index++)
        {
            var notice = notices[index];
            var home = homes[index] ?? (exports.Count == 1 ? exports[0] : Neighbour(notice, [.. mailboxes[notice.Account].Distinct()]));
            homes[index] = home is not null && (homes[index] is not null || !MayBeTrue(notice) || !home.IsStrangeTo(notice)) ? home : null;
        }
    }

    private ExportFacts? Neighbour(AccountNotice notice, List<ExportFacts> ofMailbox)
    {
        var ofReader = exports.Where(export => export.HasReader(notice)).ToList();
        return ofReader.Count == 1 ? ofReader[0]
            : exports.FirstOrDefault(export => string.Equals(export.Name, notice.Account, StringComparison.Ordinal))
            ?? (ofMailbox.Count == 1 ? ofMailbox[0] : null);
    }

    private IReadOnlyList<AccountNotice> Of(ExportFacts export) => [.. notices.Where((_, index) => homes[index] == export)];

    private List<AccountNotice> Left() => [.. notices.Where((_, index) => homes[index] is null)];
}
