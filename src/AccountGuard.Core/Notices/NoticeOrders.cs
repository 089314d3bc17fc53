using AccountGuard.Import.Values;
using AccountGuard.Notices.Authenticity;
using AccountGuard.Orders;

namespace AccountGuard.Notices;

/// <summary>
/// The orders that mails tell of: confirmations, shipments, deliveries, delays, cancellations and refunds of one order
/// number make one order. For who is locked out and has no order history.
/// </summary>
public static class NoticeOrders
{
    /// <summary>The name in <see cref="OrderItem.Layout"/> of lines that were made of mails.</summary>
    public const string Layout = MailLines.Layout;

    private static readonly TimeSpan Settled = TimeSpan.FromDays(30);

    /// <summary>
    /// Makes a line of each order, the oldest first. Mails that are suspicious or phishing are left out: a forged mail makes no order.
    /// What the mails do not say stays empty.
    /// </summary>
    /// <remarks>
    /// <see cref="OrderItem.OrderDate"/> is that of the confirmation, or where none is there, of the first mail about the
    /// order: it was placed then or before. An order whose mails name no title, or several, is a <see cref="LineKind.Order"/>.
    /// One that was confirmed and never spoken of again counts as not shipped only within a month of the newest mail about
    /// an order: later mails may have been deleted.
    /// </remarks>
    public static IReadOnlyList<OrderItem> From(IEnumerable<AccountNotice> notices)
    {
        var mails = notices.Where(IsOfOrder).ToList();
        var isOpenFrom = mails.Max(mail => mail.Date) - Settled;
        return mails
            .SelectMany(notice => notice.OrderIds.Select(id => (Id: id, Notice: notice)))
            .GroupBy(pair => (pair.Notice.Account, pair.Id))
            .Select(order => Order(order.Key.Account, order.Key.Id, [.. order.Select(pair => pair.Notice).OrderBy(notice => notice.Date)], isOpenFrom))
            .OrderBy(order => order.OrderDate)
            .ThenBy(order => order.OrderId, StringComparer.Ordinal)
            .ToList();
    }

    /// <summary>Whether it tells of orders, and is none that may be forged.</summary>
    internal static bool IsOfOrder(AccountNotice notice) =>
        notice is { Date: not null, Verdict: NoticeVerdict.Genuine or NoticeVerdict.Unknown, Kind: >= NoticeKind.OrderConfirmed and <= NoticeKind.Refund } && IsFromShop(notice);

    /// <summary>Others write about orders too, and prove nothing by it. A mail without a sender may be the shop's.</summary>
    private static bool IsFromShop(AccountNotice notice) =>
        notice.From is not { } from || ShopList.Default.IsOwn(from.Substring(from.LastIndexOf('@') + 1).ToLowerInvariant());

    private static OrderItem Order(string account, string id, List<AccountNotice> mails, DateTimeOffset? isOpenFrom)
    {
        // A mail about several orders tells of each only that it is there.
        var own = mails.Where(mail => mail.OrderIds.Count == 1).ToList();
        var titles = own.SelectMany(mail => mail.Titles).Distinct(StringComparer.Ordinal).ToList();
        var priced = Of(own, NoticeKind.OrderConfirmed).Concat(own.Where(mail => mail.Kind != NoticeKind.Refund)).FirstOrDefault(mail => mail.Total is > 0);
        var refund = Of(own, NoticeKind.Refund).LastOrDefault();
        var source = mails[0];
        return new OrderItem
        {
            Account = account,
            Kind = titles.Count == 1 ? LineKind.Item : LineKind.Order,
            Site = First(mails, mail => mail.Site),
            OrderId = id,
            OrderDate = (Of(mails, NoticeKind.OrderConfirmed).FirstOrDefault() ?? source).Date,
            Title = titles.Count == 0 ? null : string.Join("; ", titles),
            Total = priced?.Total,
            Currency = priced?.Currency ?? refund?.Currency,
            ShipTo = First(own, mail => mail.Place),
            ShipToName = First(own, mail => mail.Recipient),
            Payment = First(own, mail => mail.Payment),
            Status = StatusOf(mails, isOpenFrom),
            ShippedOn = Of(mails, NoticeKind.OrderShipped).FirstOrDefault()?.Date,
            Refunded = refund?.Total,
            RefundedOn = refund?.Date,
            Channel = AmazonOrderId.IsDigital(id) ? OrderChannel.Digital : OrderChannel.Retail,
            Layout = Layout,
            SourcePath = source.SourcePath,
            SourceLine = source.SourceLine,
        };
    }

    private static OrderStatus StatusOf(List<AccountNotice> mails, DateTimeOffset? isOpenFrom) =>
        Has(mails, NoticeKind.Refund) ? OrderStatus.Returned
        : Has(mails, NoticeKind.OrderCancelled) ? OrderStatus.Cancelled
        : Has(mails, NoticeKind.OrderDelivered) ? OrderStatus.Delivered
        : Has(mails, NoticeKind.OrderShipped) || Has(mails, NoticeKind.OrderDelayed) ? OrderStatus.Shipped
        : Has(mails, NoticeKind.BillingVerification) || Has(mails, NoticeKind.PaymentDeclined) ? OrderStatus.Pending
        : mails[mails.Count - 1].Date >= isOpenFrom ? OrderStatus.Unshipped
        : OrderStatus.Unknown;

    private static bool Has(List<AccountNotice> mails, NoticeKind kind) => Of(mails, kind).Any();

    private static IEnumerable<AccountNotice> Of(List<AccountNotice> mails, NoticeKind kind) => mails.Where(mail => mail.Kind == kind);

    private static string? First(List<AccountNotice> mails, Func<AccountNotice, string?> value) => mails.Select(value).FirstOrDefault(text => text is not null);
}
