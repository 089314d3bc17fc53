using AccountGuard.Detection;
using AccountGuard.Goods;
using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Detection;

/// <summary>An account's orders come stretch by stretch, each once and in their order, however many there are.</summary>
public class OrderReadingsTests
{
    private static readonly Order[] Orders = [.. OrderHistory.Gather(Enumerable.Range(0, 9000).Select(Item))];

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(4096, 0)]
    [InlineData(4097, 0)]
    [InlineData(9000, 0)]
    [InlineData(9000, 4095)]
    [InlineData(9000, 8999)]
    [InlineData(9000, 9000)]
    public void Every_order_from_the_start_is_told_once(int count, int start)
    {
        Order[] orders = [.. Orders.Take(count)];
        var told = new List<Order>();
        foreach (var stretch in new OrderReadings(orders, Reader().Read).From(start))
        {
            Assert.Equal(start + told.Count, stretch.Start);
            for (var position = stretch.Start; position < stretch.End; position++)
            {
                told.Add(stretch[position].Order);
            }
        }

        Assert.Equal(orders.Skip(start), told);
    }

    [Fact]
    public void Nothing_is_read_any_more_when_the_look_is_left_early()
    {
        var (reader, read) = (Reader(), 0);
        foreach (var stretch in new OrderReadings(Orders, Count).From(0))
        {
            Assert.Equal(0, stretch.Start);
            break;
        }

        var whenLeft = Volatile.Read(ref read);
        Thread.Sleep(50);
        Assert.Equal(whenLeft, Volatile.Read(ref read));

        OrderReading Count(Order order)
        {
            Interlocked.Increment(ref read);
            return reader.Read(order);
        }
    }

    [Fact]
    public void What_goes_wrong_while_another_core_reads_goes_wrong_here()
    {
        var reader = Reader();
        var readings = new OrderReadings(Orders, order => ReferenceEquals(order, Orders[5000]) ? throw new InvalidOperationException("no such order") : reader.Read(order));

        Assert.Equal("no such order", Assert.Throws<InvalidOperationException>(() => readings.From(0).Count()).Message);
    }

    private static OrderReader Reader() => new(OwnerWord.None, new ResaleGoods(GoodsCatalog.Default));

    private static OrderItem Item(int number) => new()
    {
        OrderId = $"111-{number:0000000}-0000001",
        OrderDate = MadeUpHistory.Start.AddHours(number),
        Title = "Paper towels",
        Total = 5,
        Currency = "USD",
    };
}
