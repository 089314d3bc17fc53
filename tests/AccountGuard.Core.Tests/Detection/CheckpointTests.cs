using AccountGuard.Detection;
using AccountGuard.Goods;
using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Detection;

/// <summary>The second look goes on from a checkpoint of the first. It must see what it would see from the start.</summary>
public class CheckpointTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_look_from_a_checkpoint_finds_what_a_look_from_the_start_finds(int seed)
    {
        var orders = Orders(seed, count: 600);
        var leftOut = new HashSet<string>(orders.Skip(590).Where((_, index) => index % 2 == 0).Select(order => order.OrderId));
        var whole = new Look(hasDownloads: true);
        whole.Run(Readings(orders), leftOut, CancellationToken.None);
        var expected = whole.Groups().Select(Told).ToList();

        var readings = Readings(orders);
        var checkpoints = new Look(hasDownloads: true).RunFirst(readings, CancellationToken.None);

        Assert.NotEmpty(checkpoints);
        Assert.All(checkpoints.Where(checkpoint => checkpoint.Position <= 590), checkpoint =>
        {
            checkpoint.Run(readings, leftOut, CancellationToken.None);
            Assert.Equal(expected, checkpoint.Groups().Select(Told));
        });
    }

    [Fact]
    public void A_long_history_that_two_cores_share_is_seen_as_one_core_sees_it()
    {
        var orders = Orders(seed: 5, count: 9000);
        var shared = new Look(hasDownloads: true);
        shared.RunFirst(Readings(orders), CancellationToken.None);

        // Read before anybody looks.
        var reader = Reader();
        var read = orders.ToDictionary(order => order, reader.Read);
        var alone = new Look(hasDownloads: true);
        alone.Run(new OrderReadings(orders, order => read[order]), [], CancellationToken.None);

        Assert.Equal(alone.Groups().Select(Told), shared.Groups().Select(Told));
    }

    [Fact]
    public void Checkpoints_lie_ever_nearer_to_the_end()
    {
        var checkpoints = new Look(hasDownloads: true).RunFirst(Readings(Orders(seed: 1, count: 600)), CancellationToken.None);

        Assert.Equal([450, 563, 591], checkpoints.Select(checkpoint => checkpoint.Position));
    }

    private static OrderReader Reader() => new(OwnerWord.None, new ResaleGoods(GoodsCatalog.Default));

    private static OrderReadings Readings(Order[] orders) => new(orders, Reader().Read);

    private static Order[] Orders(int seed, int count)
    {
        var random = new Random(seed);
        return [.. OrderHistory.Gather(Enumerable.Range(0, count).Select(number => Item(number, random)))];
    }

    private static OrderItem Item(int number, Random random)
    {
        string[] places = ["12 Elm St SALEM OR 97301", "88 Oak Ave RENO NV 89501", $"{random.Next(1, 999)} Pine Rd BOISE ID 83702"];
        string[] titles = ["Apple iPad Air 128GB", "$100 gift card", "Paper towels", "Cat litter", $"Paperback {random.Next(50)}"];
        var price = random.Next(8) == 0 ? 0.5m : random.Next(5, 900);
        var isDownload = random.Next(6) == 0;
        return new OrderItem
        {
            OrderId = $"{(isDownload ? "D01" : "111")}-{number:0000000}-0000001",
            Channel = isDownload ? OrderChannel.Digital : OrderChannel.Retail,
            OrderDate = MadeUpHistory.Start.AddHours((number * 30) + random.Next(60)),
            Title = titles[random.Next(titles.Length)],
            Currency = "USD",
            UnitPrice = price,
            Total = price,
            ShipTo = $"Robin Fallowfield {places[random.Next(20) == 0 ? 2 : random.Next(2)]} United States",
            Payment = $"Visa - {1111 + (random.Next(30) == 0 ? random.Next(9) : 0)}",
        };
    }

    private static string Told(ScoredGroup group) =>
        $"{group.Pattern.Name} {group.Evidence:R} {group.Fit:R} {group.Verdict} {string.Join(",", group.Positions)} "
        + string.Join(",", group.Group.Members.Select(member => member.Order.OrderId));
}
