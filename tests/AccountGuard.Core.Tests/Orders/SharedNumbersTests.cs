using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Orders;

public class SharedNumbersTests
{
    [Fact]
    public void Downloads_that_share_a_number_are_one_group_and_others_stay_apart() => Assert.Equal(
        [[0, 2, 3], [1]],
        Groups(
            [Line("111-0000001-0000001"), Line("111-0000002-0000002")],
            [Line("111-0000009-0000009")],
            [Line("111-0000003-0000003")],
            [Line("111-0000003-0000003"), Line("111-0000002-0000002")]));

    [Theory]
    [InlineData("1001", LineKind.Item)]
    [InlineData("", LineKind.Fee)]
    [InlineData("111-0000001-0000001", LineKind.Sale)]
    public void Numbers_that_other_accounts_may_have_too_join_nothing(string number, LineKind kind) =>
        Assert.Equal([[0], [1]], Groups([Line(number, kind)], [Line(number, kind)]));

    [Fact]
    public void Refunds_and_digital_orders_join_too() => Assert.Equal(
        [[0, 1, 2]],
        Groups([Line("D01-0000001-0000001"), Line("111-0000001-0000001")], [Line("D01-0000001-0000001")], [Line("111-0000001-0000001", LineKind.Refund)]));

    private static List<List<int>> Groups(params IReadOnlyList<OrderItem>[] downloads) => [.. SharedNumbers.Groups(downloads).Select(group => group.ToList())];

    private static OrderItem Line(string number, LineKind kind = LineKind.Item) =>
        new() { OrderId = number, Kind = kind, OrderDate = new DateTimeOffset(2026, 4, 3, 0, 0, 0, TimeSpan.Zero) };
}
