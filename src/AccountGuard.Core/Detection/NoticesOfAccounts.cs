using AccountGuard.Notices;
using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>Tells which account a mail is about. A mailbox is seldom named after the export beside it.</summary>
internal sealed class NoticesOfAccounts
{
    private readonly ILookup<string, AccountNotice> byAccount;
    private readonly bool isSingle;
    private readonly IReadOnlyList<AccountNotice> all;

    public NoticesOfAccounts(IReadOnlyList<AccountNotice> notices, IReadOnlyList<Order> history)
    {
        all = notices;
        byAccount = notices.ToLookup(notice => notice.Account, StringComparer.Ordinal);
        isSingle = notices.Count > 0 && history.All(order => string.Equals(order.Account, history[0].Account, StringComparison.Ordinal));
    }

    /// <summary>The mails about an account.</summary>
    public IEnumerable<AccountNotice> Of(string account) => isSingle ? all : byAccount[account];
}
