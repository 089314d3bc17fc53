using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Orders;

/// <summary>An order of very many lines is merged by an index. It must find what a comparison one by one finds.</summary>
public class TwinFinderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void The_index_finds_what_comparing_finds(int seed)
    {
        var random = new Random(seed);
        var lines = Lines(random, 200);
        var others = Lines(random, 300);
        var compared = new TwinFinder(lines, mostCompared: 200);
        var indexed = new TwinFinder(lines, mostCompared: 0);

        var expected = others.ConvertAll(compared.Take);

        Assert.Contains(expected, place => place >= 0);
        Assert.Contains(expected, place => place < 0);
        Assert.Equal(expected, others.ConvertAll(indexed.Take));
    }

    [Fact]
    public void An_order_of_a_hundred_thousand_lines_in_two_files_is_merged_line_by_line()
    {
        var lines = Enumerable.Range(0, 100_000).Select(number => new OrderItem
        {
            OrderId = "1",
            OrderDate = DateTimeOffset.UnixEpoch,
            ProductId = "P" + number,
            SourcePath = "a.csv",
            SourceLine = number,
        });
        var others = lines.Reverse().Select(line => new OrderItem(line) { SourcePath = "b.csv", Title = "Title of " + line.ProductId });

        var order = Assert.Single(OrderHistory.Gather(lines.Concat(others)));

        Assert.Equal(100_000, order.Items.Count);
        Assert.All(order.Items, item => Assert.Equal("Title of " + item.ProductId, item.Title));
    }

    private static List<OrderItem> Lines(Random random, int count) => [.. Enumerable.Range(0, count).Select(number => new OrderItem
    {
        OrderId = "1",
        OrderDate = DateTimeOffset.UnixEpoch,
        LineId = random.Next(3) == 0 ? "L" + random.Next(40) : null,
        ProductId = random.Next(2) == 0 ? (random.Next(2) == 0 ? "b" : "B") + random.Next(20) : null,
        Title = random.Next(9) switch { 0 => null, 1 => "", 2 => " lamp ", var kind => (random.Next(2) == 0 ? "Lamp " : "LAMP ") + kind },
        SourceLine = number,
    })];
}
