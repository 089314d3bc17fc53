using AccountGuard.Notices;
using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Notices;

public class NoticeOrdersTests
{
    [Fact]
    public void The_mails_of_a_number_make_one_order()
    {
        var order = Assert.Single(NoticeOrders.From(
        [
            Notice(NoticeKind.OrderShipped, day: 3, place: "大阪府大阪市", recipient: "見本 太郎"),
            Notice(NoticeKind.OrderConfirmed, day: 1, title: "冬虫夏草", total: 12800m),
            Notice(NoticeKind.OrderDelivered, day: 4),
            Notice(NoticeKind.PasswordChanged, day: 2),
        ]));
        Assert.Equal(("503-1234567-1234567", LineKind.Item, "冬虫夏草", OrderStatus.Delivered), (order.OrderId, order.Kind, order.Title, order.Status));
        Assert.Equal((Day(1), Day(3)), (order.OrderDate, order.ShippedOn));
        Assert.Equal((12800m, "JPY", "大阪府大阪市", "見本 太郎"), (order.Total, order.Currency, order.ShipTo, order.ShipToName));
        Assert.Equal("Mail", order.Layout);
    }

    [Fact]
    public void A_forged_mail_makes_no_order() => Assert.Empty(NoticeOrders.From([Notice(NoticeKind.OrderConfirmed, 1, verdict: NoticeVerdict.Phishing), Notice(NoticeKind.OrderShipped, 1, verdict: NoticeVerdict.Suspicious)]));

    [Fact]
    public void What_the_mails_do_not_say_stays_empty()
    {
        var order = Assert.Single(NoticeOrders.From([Notice(NoticeKind.OrderCancelled, 5)]));
        Assert.Equal((LineKind.Order, OrderStatus.Cancelled, Day(5)), (order.Kind, order.Status, order.OrderDate));
        Assert.Equal((null, null, null, null, null), (order.Title, order.Total, order.ShipTo, order.Payment, order.ShippedOn));
    }

    [Fact]
    public void A_mail_of_two_orders_tells_neithers_goods_nor_total()
    {
        var orders = NoticeOrders.From([Notice(NoticeKind.OrderConfirmed, 1, title: "x", total: 5m, ids: ["503-1234567-1234567", "503-1234567-7654321"])]);
        Assert.Equal(2, orders.Count);
        Assert.All(orders, order => Assert.Equal((null, null, OrderStatus.Unshipped), (order.Title, order.Total, order.Status)));
    }

    [Fact]
    public void A_refund_says_what_was_given_back_and_is_no_price()
    {
        var order = Assert.Single(NoticeOrders.From([Notice(NoticeKind.Refund, 9, total: 100m)]));
        Assert.Equal((null, 100m, Day(9), OrderStatus.Returned), (order.Total, order.Refunded, order.RefundedOn, order.Status));
    }

    private static DateTimeOffset Day(int day) => new(2026, 11, day, 0, 0, 0, TimeSpan.FromHours(9));

    private static AccountNotice Notice(
        NoticeKind kind, int day, string? title = null, decimal? total = null, string? place = null, string? recipient = null, NoticeVerdict verdict = NoticeVerdict.Unknown, string[]? ids = null)
    {
        return new AccountNotice
        {
            Date = Day(day),
            Kind = kind,
            Verdict = verdict,
            OrderIds = ValueList.Of(ids ?? ["503-1234567-1234567"]),
            Titles = title is null ? ValueList.Empty<string>() : ValueList.Of(title),
            Total = total,
            Currency = total is null ? null : "JPY",
            Place = place,
            Recipient = recipient,
        };
    }
}
