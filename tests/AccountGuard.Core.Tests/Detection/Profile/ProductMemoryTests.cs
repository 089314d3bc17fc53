using AccountGuard.Detection;
using AccountGuard.Detection.Profile;
using AccountGuard.Goods;
using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Detection.Profile;

public class ProductMemoryTests
{
    private readonly OrderReader reader = new(OwnerWord.None, new ResaleGoods(GoodsCatalog.Default));
    private readonly ProductMemory memory = new();

    [Fact]
    public void Purchases_of_three_weeks_are_told_oldest_first_and_those_before_are_a_habit()
    {
        Learn("A", day: 0, index: 0);
        Learn("B", day: 1, index: 1);
        Learn("A", day: 20, index: 2);
        Learn("A", day: 30, index: 3);

        var repeated = Assert.Single(memory.Observe(Read("A", 35).Products, Day(35)));

        Assert.Equal([2, 3], repeated.Earlier);
        Assert.Equal(1, repeated.Habit);
        Assert.Empty(memory.Observe(Read("C", 35).Products, Day(35)));
        Assert.Empty(memory.Observe(Read("B", 35).Products, Day(35)));
    }

    [Fact]
    public void What_was_left_out_repeats_and_makes_no_habit()
    {
        Learn("A", day: 0, index: 0, leftOut: true);
        Learn("A", day: 30, index: 1);

        var repeated = Assert.Single(memory.Observe(Read("A", 31).Products, Day(31)));

        Assert.Equal([1], repeated.Earlier);
        Assert.Equal(0, repeated.Habit);
    }

    [Fact]
    public void Of_a_product_that_is_ordered_every_minute_the_last_twelve_are_told()
    {
        for (var index = 0; index < 20; index++)
        {
            Learn("A", day: 1, index);
        }

        var repeated = Assert.Single(memory.Observe(Read("A", 1).Products, Day(1)));

        Assert.Equal(Enumerable.Range(8, 12), repeated.Earlier);
        Assert.Equal(8, repeated.Habit);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(2048)]
    [InlineData(5000)]
    public void A_copy_and_its_original_go_their_own_ways(int before)
    {
        for (var index = 0; index < before; index++)
        {
            Learn("P" + (index % 7), day: 1, index);
        }

        var copy = memory.Copy();
        memory.Learn(Read("A", 2), 90_001, leftOut: false);
        copy.Learn(Read("A", 3), 90_002, leftOut: false);

        Assert.Equal([90_001], Assert.Single(memory.Observe(Read("A", 4).Products, Day(4))).Earlier);
        Assert.Equal([90_002], Assert.Single(copy.Observe(Read("A", 4).Products, Day(4))).Earlier);
        var known = Read("P0", 4).Products;
        Assert.Equal(Assert.Single(memory.Observe(known, Day(4))).Earlier, Assert.Single(copy.Observe(known, Day(4))).Earlier);
    }

    private void Learn(string product, int day, int index, bool leftOut = false) => memory.Learn(Read(product, day), index, leftOut);

    private OrderReading Read(string product, int day) => reader.Read(Assert.Single(OrderHistory.Gather(
    [
        new OrderItem { OrderId = "111-0000001-0000001", OrderDate = Day(day), ProductId = product },
    ])));

    private static DateTimeOffset Day(int day) => MadeUpHistory.Start.AddDays(day);
}
