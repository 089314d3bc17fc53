namespace AccountGuard.Orders;

/// <summary>
/// Which account each line belongs to, where several names are one account (see <see cref="AccountNames"/>). Two downloads
/// that share one of Amazon's order numbers are one. A mailbox may hold the mails of several accounts: it joins the one
/// download that it shares numbers with, never makes two downloads one, and where it shares numbers with several, each of
/// its orders goes to the download that has it.
/// </summary>
internal sealed class AccountJoin
{
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> sizes;
    private readonly bool hasMails;

    private AccountJoin(IReadOnlyCollection<OrderItem> items)
    {
        sizes = items.GroupBy(item => item.Account, StringComparer.Ordinal)
            .ToDictionary(account => account.Key, account => account.Count(), StringComparer.Ordinal);
        if (sizes.Count < 2)
        {
            return;
        }

        hasMails = items.Any(MailLines.IsMail);
        JoinDownloads(items.Where(item => !MailLines.IsMail(item)));
        if (hasMails)
        {
            JoinMailboxes(items);
        }
    }

    /// <summary>Whether every line belongs to the account that it names.</summary>
    public bool IsNone => names.Count == 0 && !hasMails;

    /// <summary>Looks at all lines.</summary>
    public static AccountJoin Of(IReadOnlyCollection<OrderItem> items) => new(items);

    /// <summary>The account that a line belongs to.</summary>
    public string AccountOf(OrderItem line) =>
        hasMails && MailLines.IsMail(line) && AccountNames.Identifies(line) && owners.TryGetValue(line.OrderId, out var owner) ? Name(owner) : Name(line.Account);

    private void JoinDownloads(IEnumerable<OrderItem> lines)
    {
        foreach (var line in lines.Where(AccountNames.Identifies))
        {
            if (!owners.TryAdd(line.OrderId, line.Account))
            {
                Join(owners[line.OrderId], line.Account);
            }
        }
    }

    private void JoinMailboxes(IReadOnlyCollection<OrderItem> items)
    {
        var downloads = new HashSet<string>(items.Where(item => !MailLines.IsMail(item)).Select(item => item.Account), StringComparer.Ordinal);
        var mails = items.Where(item => MailLines.IsMail(item) && !downloads.Contains(item.Account) && AccountNames.Identifies(item)).ToList();
        var homes = mails.Where(mail => owners.ContainsKey(mail.OrderId))
            .ToLookup(mail => mail.Account, mail => Name(owners[mail.OrderId]), StringComparer.Ordinal);
        foreach (var box in homes.Where(box => box.Distinct(StringComparer.Ordinal).Count() == 1))
        {
            names[box.Key] = box.First();
        }

        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var mail in mails.Where(mail => !owners.ContainsKey(mail.OrderId)))
        {
            if (!first.TryAdd(mail.OrderId, mail.Account))
            {
                JoinBoxes(first[mail.OrderId], mail.Account, downloads);
            }
        }
    }

    /// <summary>Two mailboxes that tell of one order. One that has found its download takes the other along.</summary>
    private void JoinBoxes(string one, string other, HashSet<string> downloads)
    {
        var (left, right) = (Name(one), Name(other));
        if (downloads.Contains(left) && downloads.Contains(right))
        {
            return;
        }

        if (downloads.Contains(left) || downloads.Contains(right))
        {
            var (box, home) = downloads.Contains(left) ? (right, left) : (left, right);
            names[box] = home;
        }
        else
        {
            Join(left, right);
        }
    }

    private string Name(string account)
    {
        while (names.TryGetValue(account, out var other))
        {
            account = other;
        }

        return account;
    }

    /// <summary>The account that has more lines gives its name.</summary>
    private void Join(string one, string other)
    {
        (one, other) = (Name(one), Name(other));
        if (string.Equals(one, other, StringComparison.Ordinal))
        {
            return;
        }

        var isOneLarger = sizes[one] != sizes[other] ? sizes[one] > sizes[other] : string.CompareOrdinal(one, other) < 0;
        names[isOneLarger ? other : one] = isOneLarger ? one : other;
    }
}
