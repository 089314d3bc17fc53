using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Orders;

/// <summary>Lines of other kinds than goods, and what becomes of them when orders are gathered.</summary>
public class OrderMergerTests
{
    private const string Number = "249-1000001-2000001";
    private static readonly DateTimeOffset Day = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);
    private static long lines;

    [Fact]
    public void A_whole_order_a_parcel_and_a_charge_only_add_to_the_goods()
    {
        var order = Gather(
            Line(LineKind.Item, total: 10),
            Line(LineKind.Item, total: 20, product: "B2"),
            Line(LineKind.Order, total: 31, file: "orders.csv", shipTo: "Osaka"),
            Line(LineKind.Shipment, total: 32, file: "parcels.csv"),
            Line(LineKind.Payment, total: 33, file: "charges.csv", payment: "Visa - 1234"));

        Assert.Equal((2, 30m, "Osaka", "Visa - 1234"), (order.Items.Count, order.Total, order.ShipTo, order.Payment));
        Assert.All(order.Items, item => Assert.Equal(LineKind.Item, item.Kind));
    }

    [Theory]
    [InlineData(LineKind.Order)]
    [InlineData(LineKind.Shipment)]
    [InlineData(LineKind.Payment)]
    public void Without_goods_the_coarser_lines_make_the_order(LineKind kind) =>
        Assert.Equal(31, Gather(Line(kind, total: 31)).Total);

    [Fact]
    public void Goods_without_amounts_cost_what_the_whole_order_cost() =>
        Assert.Equal(31, Gather(Line(LineKind.Item, total: null), Line(LineKind.Item, total: null), Line(LineKind.Order, total: 31, file: "orders.csv")).Total);

    [Fact]
    public void A_refund_goes_to_its_product_and_several_add_up()
    {
        var order = Gather(
            Line(LineKind.Item, total: 10),
            Line(LineKind.Item, total: 20, product: "B2"),
            Refund(5, product: "B2", to: "Visa"),
            Refund(15, product: "B2", day: 2, to: "Gift card balance"));

        Assert.Equal([null, 20m], order.Items.Select(item => item.Refunded));
        Assert.Equal("Visa; Gift card balance", order.Items[1].RefundedTo);
        Assert.Equal(Day.AddDays(2), order.Items[1].RefundedOn);
        Assert.Equal([OrderStatus.Shipped, OrderStatus.Returned], order.Items.Select(item => item.Status));
        Assert.Equal(20, order.Refunded);
    }

    [Fact]
    public void The_same_refund_told_by_two_files_counts_once() =>
        Assert.Equal(10, Gather(Line(LineKind.Item), Refund(5), Refund(5), Refund(5, file: "again.csv")).Refunded);

    [Fact]
    public void A_refund_without_an_order_is_no_order() =>
        Assert.Empty(OrderHistory.Gather([Refund(5), Line(LineKind.Payout), Line(LineKind.CartItem)]));

    [Fact]
    public void What_was_bought_in_the_own_shop_is_an_order_that_its_sale_adds_nothing_to()
    {
        var order = Gather(Line(LineKind.Item, total: null), Line(LineKind.Sale, total: 31, file: "sales.txt", shipTo: "Osaka"));

        Assert.Equal((false, 1, null, null), (order.IsSale, order.Items.Count, order.ShipTo, order.Total));
    }

    [Fact]
    public void Sales_are_orders_of_their_own_kind() => Assert.True(Gather(Line(LineKind.Sale)).IsSale);

    [Theory]
    [InlineData(OrderStatus.Unshipped, OrderStatus.Shipped, OrderStatus.Shipped)]
    [InlineData(OrderStatus.Shipped, OrderStatus.Unshipped, OrderStatus.Shipped)]
    [InlineData(OrderStatus.Unshipped, OrderStatus.Cancelled, OrderStatus.Cancelled)]
    [InlineData(OrderStatus.Unknown, OrderStatus.Pending, OrderStatus.Pending)]
    public void Of_two_exports_the_one_that_knows_more_says_how_far_the_order_is(OrderStatus one, OrderStatus other, OrderStatus expected) =>
        Assert.Equal(expected, Gather(Line(LineKind.Item, status: one), Line(LineKind.Item, status: other, file: "b.csv")).Status);

    [Fact]
    public void Accounts_that_share_a_number_of_the_shop_are_one_by_the_name_with_more_lines()
    {
        var orders = OrderHistory.Gather(
        [
            Line(LineKind.Item, account: "b"), Line(LineKind.Item, account: "b", number: "249-1000001-2000002"), Line(LineKind.Item, account: "a", file: "a.csv"),
            Line(LineKind.Item, account: "c", number: "249-1000001-2000003"), Line(LineKind.Item, account: "c", number: "17"), Line(LineKind.Item, account: "b", number: "17"),
        ]);

        Assert.Equal(["b 17", "b 249-1000001-2000001", "b 249-1000001-2000002", "c 17", "c 249-1000001-2000003"], orders.Select(order => $"{order.Account} {order.OrderId}"));
    }

    private static Order Gather(params OrderItem[] items) => Assert.Single(OrderHistory.Gather(items));

    private static OrderItem Refund(decimal amount, string? product = null, int day = 1, string? to = null, string file = "refunds.csv") =>
        new(Line(LineKind.Refund, total: null, file: file)) { OrderDate = null, ProductId = product, Refunded = amount, RefundedOn = Day.AddDays(day), RefundedTo = to };

    private static OrderItem Line(
        LineKind kind,
        decimal? total = 10,
        string product = "B1",
        string file = "items.csv",
        string? shipTo = null,
        string? payment = null,
        OrderStatus status = OrderStatus.Shipped,
        string account = "me",
        string number = Number) => new()
        {
            Kind = kind,
            Account = account,
            OrderId = number,
            OrderDate = Day,
            ProductId = kind is LineKind.Item or LineKind.Sale ? product : null,
            Total = total,
            Currency = "JPY",
            ShipTo = shipTo,
            Payment = payment,
            Status = status,
            SourcePath = file,
            SourceLine = ++lines,
        };
}
