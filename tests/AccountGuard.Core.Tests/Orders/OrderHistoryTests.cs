using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Orders;

public class OrderHistoryTests
{
    private static readonly DateTimeOffset Day = new(2026, 4, 1, 0, 0, 0, TimeSpan.Zero);

    private static OrderItem Item(
        string orderId,
        int day = 0,
        string file = "a.csv",
        long line = 2,
        string? product = "B000000001",
        string? shipTo = null,
        string? payment = null,
        decimal? total = 10,
        string currency = "JPY",
        OrderStatus status = OrderStatus.Closed,
        string account = "me") => new()
        {
            Account = account,
            OrderId = orderId,
            OrderDate = Day.AddDays(day),
            ProductId = product,
            Title = "Title of " + product,
            ShipTo = shipTo,
            Payment = payment,
            Total = total,
            Quantity = 1,
            Currency = currency,
            Status = status,
            SourcePath = file,
            SourceLine = line,
        };

    [Fact]
    public void Lines_of_one_number_are_one_order_and_orders_come_oldest_first()
    {
        var orders = OrderHistory.Gather([Item("2", day: 5), Item("1", day: 1, line: 3), Item("1", day: 1, line: 4, product: "B2")]);
        Assert.Equal(["1", "2"], orders.Select(order => order.OrderId));
        Assert.Equal(2, orders[0].Items.Count);
        Assert.Equal(20, orders[0].Total);
    }

    [Fact]
    public void The_order_of_the_input_changes_nothing()
    {
        var items = Enumerable.Range(0, 40)
            .Select(n => Item($"{n % 13}", day: n % 7, file: n % 2 == 0 ? "a.csv" : "b.csv", line: n + 2, product: $"B{n % 5}", shipTo: n % 3 == 0 ? "x" : null))
            .ToList();
        var random = new Random(7);
        var expected = Describe(OrderHistory.Gather(items));
        for (var round = 0; round < 20; round++)
        {
            Assert.Equal(expected, Describe(OrderHistory.Gather(items.OrderBy(_ => random.Next()).ToList())));
        }
    }

    [Fact]
    public void Exact_duplicates_inside_one_file_are_separate_units()
    {
        var order = Assert.Single(OrderHistory.Gather([Item("1", line: 2), Item("1", line: 3)]));
        Assert.Equal(2, order.Items.Count);
        Assert.Equal(2, order.Quantity);
    }

    [Fact]
    public void The_same_order_in_two_files_is_counted_once_and_each_fills_in_the_other()
    {
        var order = Assert.Single(OrderHistory.Gather(
        [
            Item("1", file: "filter.csv", payment: "Visa", total: 10),
            Item("1", file: "export.csv", shipTo: "Osaka", total: 10),
        ]));
        Assert.Equal(10, order.Total);
        Assert.Equal("Osaka", order.ShipTo);
        Assert.Equal("Visa", order.Payment);
    }

    [Fact]
    public void A_line_that_only_the_second_file_has_is_kept()
    {
        var order = Assert.Single(OrderHistory.Gather(
        [
            Item("1", file: "a.csv", line: 2),
            Item("1", file: "b.csv", line: 2),
            Item("1", file: "b.csv", line: 3),
            Item("1", file: "b.csv", line: 4, product: "B2"),
        ]));
        Assert.Equal(["B000000001", "B000000001", "B2"], order.Items.Select(item => item.ProductId));
    }

    [Fact]
    public void The_same_number_in_two_accounts_is_two_orders() =>
        Assert.Equal(2, OrderHistory.Gather([Item("1"), Item("1", account: "you")]).Count);

    [Fact]
    public void Amounts_of_another_currency_are_not_added()
    {
        var order = Assert.Single(OrderHistory.Gather([Item("1", line: 2), Item("1", line: 3, total: 7, currency: "USD")]));
        Assert.Equal("JPY", order.Currency);
        Assert.Equal(10, order.Total);
    }

    [Theory]
    [InlineData(OrderStatus.Unshipped, true)]
    [InlineData(OrderStatus.Pending, true)]
    [InlineData(OrderStatus.Shipped, false)]
    [InlineData(OrderStatus.Unknown, false)]
    public void A_line_that_has_not_shipped_can_be_cancelled(OrderStatus status, bool expected)
    {
        var order = Assert.Single(OrderHistory.Gather([Item("1", line: 2, status: status), Item("1", line: 3, status: OrderStatus.Cancelled)]));
        Assert.Equal(expected, order.CanCancel);
        Assert.Equal(status, order.Status);
        Assert.False(order.IsCancelled);
    }

    private static List<string> Describe(IEnumerable<Order> orders) => orders
        .Select(order => string.Join("|", order.Items.Select(item => $"{item.OrderId},{item.SourcePath},{item.SourceLine},{item.ProductId},{item.ShipTo}")))
        .ToList();
}
