using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Orders;

/// <summary>Lines made of mails beside those of exports: what the pipeline of both gives.</summary>
public class MailLinesTests
{
    private const string Number = "503-1000001-2000001";
    private static readonly DateTimeOffset Day = new(2026, 4, 1, 0, 0, 0, TimeSpan.FromHours(9));

    [Fact]
    public void Mails_fill_in_what_the_export_leaves_out_and_nothing_is_counted_twice()
    {
        var order = Assert.Single(OrderHistory.Gather(
        [
            Line("export") with { Title = "Green tea, 100 bags, organic", Total = 1200 },
            Mail("mails") with { Title = "Green tea, 100 b…", Total = 1250, ShipTo = "Osaka", ShipToName = "A. Stranger", Payment = "Visa 1234", Status = OrderStatus.Shipped, ShippedOn = Day.AddDays(1) },
        ]));

        Assert.Equal(("export", 1, 1200m, "Green tea, 100 bags, organic"), (order.Account, order.Items.Count, order.Total, order.Items[0].Title));
        Assert.Equal(("Osaka", "A. Stranger", "Visa 1234", OrderStatus.Shipped, Day.AddDays(1)), (order.ShipTo, order.ShipToName, order.Payment, order.Status, order.Items[0].ShippedOn!.Value));
        Assert.Equal((false, "export.csv"), (order.IsOfMails, order.Items[0].SourcePath));
    }

    [Fact]
    public void What_the_export_says_stays()
    {
        var line = Line("export") with { ShipTo = "Kobe", ShipToName = "The Owner", Payment = "JCB", Status = OrderStatus.Unshipped, Refunded = 5 };
        var order = Assert.Single(OrderHistory.Gather([Mail("mails") with { ShipTo = "Osaka", ShipToName = "X", Payment = "Visa", Status = OrderStatus.Cancelled, Refunded = 1200 }, line]));

        Assert.Equal(("Kobe", "The Owner", "JCB", OrderStatus.Unshipped, 5m), (order.ShipTo, order.ShipToName, order.Payment, order.Status, order.Refunded));
    }

    [Fact]
    public void A_total_of_mails_is_that_of_the_order_where_no_line_has_one()
    {
        var order = Assert.Single(OrderHistory.Gather([Line("a") with { Title = "Tea" }, Line("a") with { Title = "Cup" }, Mail("a") with { Kind = LineKind.Order, Total = 1250 }]));

        Assert.Equal((2, 1250m), (order.Items.Count, order.Total));
    }

    [Fact]
    public void Two_mailboxes_tell_one_order()
    {
        var order = Assert.Single(OrderHistory.Gather([Mail("one") with { Title = "Tea", Total = 10, Status = OrderStatus.Unshipped }, Mail("two") with { Title = "Te…", Total = 10, Status = OrderStatus.Shipped }]));

        Assert.Equal((1, 10m, OrderStatus.Shipped, true), (order.Items.Count, order.Total, order.Status, order.IsOfMails));
    }

    [Fact]
    public void The_same_mailbox_read_twice_tells_one_order() =>
        Assert.Single(Assert.Single(OrderHistory.Gather([Mail("one") with { Title = "Tea" }, Mail("one") with { Title = "Tea" }])).Items);

    [Fact]
    public void A_mailbox_joins_the_export_it_shares_a_number_with_whichever_has_more_lines()
    {
        var history = OrderHistory.Gather([Line("export"), Mail("mails"), Mail("mails") with { Id = "503-1000001-2000002" }, Mail("mails") with { Id = "503-1000001-2000003" }]);

        Assert.Equal(["export", "export", "export"], history.Select(order => order.Account));
        Assert.Equal([false, true, true], history.Select(order => order.IsOfMails));
    }

    [Fact]
    public void A_mailbox_of_two_exports_makes_them_not_one()
    {
        var history = OrderHistory.Gather(
        [
            Line("first"), Line("second") with { Id = "503-1000001-2000002" },
            Mail("mails"), Mail("mails") with { Id = "503-1000001-2000002" }, Mail("mails") with { Id = "503-1000001-2000003" },
        ]);

        Assert.Equal(["first", "mails", "second"], history.Select(order => order.Account));
    }

    [Fact]
    public void Mails_about_a_sale_add_nothing_to_it()
    {
        var order = Assert.Single(OrderHistory.Gather([Line("shop") with { Kind = LineKind.Sale }, Mail("shop") with { ShipTo = "Osaka", Total = 5 }]));

        Assert.Equal((true, null, null), (order.IsSale, order.ShipTo, order.Total));
    }

    private static Draft Line(string account) => new(account, account + ".csv", "AmazonRetailOrderHistory");

    private static Draft Mail(string account) => new(account, account + ".mbox", "Mail");

    private sealed record Draft(string Account, string Path, string Layout)
    {
        public LineKind Kind { get; init; }

        public string Id { get; init; } = Number;

        public string? Title { get; init; }

        public decimal? Total { get; init; }

        public string? ShipTo { get; init; }

        public string? ShipToName { get; init; }

        public string? Payment { get; init; }

        public OrderStatus Status { get; init; }

        public DateTimeOffset? ShippedOn { get; init; }

        public decimal? Refunded { get; init; }

        public static implicit operator OrderItem(Draft draft) => new()
        {
            Account = draft.Account,
            SourcePath = draft.Path,
            Layout = draft.Layout,
            Kind = draft.Kind,
            OrderId = draft.Id,
            OrderDate = Day,
            Title = draft.Title,
            Total = draft.Total,
            Currency = draft.Total is null ? null : "JPY",
            ShipTo = draft.ShipTo,
            ShipToName = draft.ShipToName,
            Payment = draft.Payment,
            Status = draft.Status,
            ShippedOn = draft.ShippedOn,
            Refunded = draft.Refunded,
        };
    }
}
