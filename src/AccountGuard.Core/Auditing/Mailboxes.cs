using AccountGuard.Notices;

namespace AccountGuard.Auditing;

/// <summary>
/// Which mailboxes hold the mails of one account, where there is no export that tells: those that name the same order, or
/// whose mails went to the same address. A mailbox that tells neither is joined to the first.
/// </summary>
internal static class Mailboxes
{
    /// <summary>The mails, each list those of one account.</summary>
    public static IEnumerable<IReadOnlyList<AccountNotice>> Join(IReadOnlyList<AccountNotice> notices)
    {
        var boxes = notices.GroupBy(notice => notice.Account, StringComparer.Ordinal).Select(box => box.ToList()).ToList();
        var joined = new List<(HashSet<string> Marks, List<AccountNotice> Notices)>();
        foreach (var box in boxes.OrderByDescending(box => Marks(box).Any()))
        {
            var marks = new HashSet<string>(Marks(box), StringComparer.Ordinal);
            var same = joined.FindAll(other => marks.Count == 0 || other.Marks.Count == 0 || other.Marks.Overlaps(marks));
            if (marks.Count == 0 && same.Count > 1)
            {
                same = [same[0]];
            }

            var account = same.Count == 0 ? (Marks: marks, Notices: []) : same[0];
            account.Marks.UnionWith(marks);
            account.Notices.AddRange(box);
            foreach (var other in same.Skip(1))
            {
                account.Marks.UnionWith(other.Marks);
                account.Notices.AddRange(other.Notices);
                joined.Remove(other);
            }

            if (same.Count == 0)
            {
                joined.Add(account);
            }
        }

        return joined.Select(account => account.Notices);
    }

    private static IEnumerable<string> Marks(IEnumerable<AccountNotice> box) => box
        .Where(notice => notice.Verdict is NoticeVerdict.Genuine or NoticeVerdict.Unknown)
        .SelectMany(notice => notice.To is { } to ? notice.OrderIds.Append(MailReader.Of(to)) : notice.OrderIds);
}
