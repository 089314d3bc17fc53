using AccountGuard.Notices;
using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>What is known of an account beside its orders: from where its digital orders came, and the mails about it.</summary>
internal sealed class AccountContext
{
    private AccountContext(DeviceBook? devices, NoticeBook? notices) => (Devices, Notices) = (devices, notices);

    /// <summary>Unusual browsers and countries; null for none.</summary>
    public DeviceBook? Devices { get; }

    /// <summary>Mails that may say something; null for none.</summary>
    public NoticeBook? Notices { get; }

    /// <summary>What there is for an account whose orders stand oldest first; null for nothing.</summary>
    public static AccountContext? Of(Order[] orders, IEnumerable<AccountNotice> notices)
    {
        var devices = DeviceBook.Of(orders);
        var book = NoticeBook.Of(notices);
        return devices is null && book is null ? null : new AccountContext(devices, book);
    }
}
