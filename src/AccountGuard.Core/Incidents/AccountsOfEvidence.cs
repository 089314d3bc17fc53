using AccountGuard.Detection;
using AccountGuard.Notices;

namespace AccountGuard.Incidents;

/// <summary>Tells which findings and mails are about one account. A mailbox is seldom named after the export beside it.</summary>
internal static class AccountsOfEvidence
{
    /// <summary>The accounts, by name; one without a name where there is nothing at all.</summary>
    public static IReadOnlyList<AccountEvidence> Gather(IReadOnlyList<AnomalousOrder> findings, IReadOnlyList<AccountNotice> notices, IncidentOptions options)
    {
        var accounts = findings.Select(finding => finding.Account).Distinct(StringComparer.Ordinal).ToList();
        var single = options.Account ?? (accounts.Count == 1 ? accounts[0] : null);
        if (single is not null || findings.Count + notices.Count == 0)
        {
            return [new AccountEvidence(single ?? "", findings, notices, options)];
        }

        var byFinding = findings.ToLookup(finding => finding.Account, StringComparer.Ordinal);
        var ofOrders = findings.GroupBy(finding => finding.OrderId, StringComparer.OrdinalIgnoreCase).ToDictionary(alike => alike.Key, alike => alike.First().Account, StringComparer.OrdinalIgnoreCase);
        var folders = FoldersOfSingleMails(notices);
        var byMail = notices.ToLookup(notice => Account(notice, byFinding, ofOrders, folders), StringComparer.Ordinal);
        return accounts.Union(byMail.Select(alike => alike.Key), StringComparer.Ordinal)
            .OrderBy(account => account, StringComparer.Ordinal)
            .Select(account => new AccountEvidence(account, [.. byFinding[account]], [.. byMail[account]], options))
            .ToList();
    }

    private static string Account(AccountNotice notice, ILookup<string, AnomalousOrder> byFinding, Dictionary<string, string> ofOrders, Dictionary<string, string> folders)
    {
        if (byFinding.Contains(notice.Account))
        {
            return notice.Account;
        }

        var order = notice.OrderIds.FirstOrDefault(ofOrders.ContainsKey);
        return order is not null ? ofOrders[order]
            : IsNamedAfterFile(notice) ? folders[Folder(notice)]
            : notice.Account;
    }

    /// <summary>Mails given one by one bear the names of their files, and are no accounts: those of a folder are one.</summary>
    private static Dictionary<string, string> FoldersOfSingleMails(IReadOnlyList<AccountNotice> notices) => notices
        .Where(IsNamedAfterFile)
        .GroupBy(Folder, StringComparer.Ordinal)
        .ToDictionary(alike => alike.Key, alike => alike.Select(notice => notice.Account).Distinct(StringComparer.Ordinal).Count() == 1 ? alike.First().Account : FileName(alike.Key), StringComparer.Ordinal);

    private static bool IsNamedAfterFile(AccountNotice notice)
    {
        var name = FileName(notice.SourcePath);
        var ending = name.LastIndexOf('.');
        return name.Length > 0 && string.Equals(ending > 0 ? name.Substring(0, ending) : name, notice.Account, StringComparison.Ordinal);
    }

    private static string Folder(AccountNotice notice) => notice.SourcePath.Substring(0, notice.SourcePath.Length - FileName(notice.SourcePath).Length).TrimEnd('/', '\\');

    // Not by System.IO: that asks the machine which letters a path may have, and throws.
    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
