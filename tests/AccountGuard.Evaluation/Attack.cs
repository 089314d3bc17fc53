using AccountGuard.Orders;

namespace AccountGuard.Evaluation;

/// <summary>A way of using a hijacked account, as orders to put into an honest history.</summary>
internal sealed record Attack(string Name, double? Target, Func<Victim, IEnumerable<OrderItem>> Orders);

/// <summary>The account and the moment of a hijack, with what the hijacker finds there.</summary>
internal sealed class Victim(HonestHistory history, Goods goods, Random random)
{
    private const int FewestOrders = 40;
    private readonly int at = random.Next(FewestOrders, history.Orders.Count);
    private int number;

    public Goods Goods { get; } = goods;

    public Random Random { get; } = random;

    public string Home => history.Orders[at].Home;

    public string Card => history.Orders[at].Card;

    public string State => history.Orders[at].State;

    /// <summary>Something the owner bought himself, of 15 USD or more where fifty tries find one.</summary>
    public Purchase OwnGood()
    {
        var item = Enumerable.Range(0, 50).Select(_ => history.Items[Random.Next(history.Items.Count)]).Aggregate((first, next) => first.UnitPrice >= 15 ? first : next);
        return new Purchase("", item.OrderDate!.Value.Date, item.UnitPrice ?? 0, item.Quantity ?? 1, State, item.Title!, item.ProductId!, "");
    }

    public string Owner => history.Owner;

    /// <summary>One order of one line at each of <paramref name="days"/> after the hijack's beginning, with the stored card.</summary>
    public IEnumerable<OrderItem> PlaceAt(double[] days, Func<Purchase> good, string? shipTo)
    {
        var start = history.Orders[at].Date.AddHours(1 + (Random.NextDouble() * 20));
        foreach (var day in days)
        {
            yield return Order(start.AddDays(day), good(), shipTo, Card);
        }
    }

    public IEnumerable<OrderItem> Place(int orders, double days, Func<Purchase> good, string? shipTo, Func<string?> payment, Func<Purchase, decimal>? price = null)
    {
        var start = history.Orders[at].Date.AddHours(1 + (Random.NextDouble() * 20));
        for (var i = 0; i < orders; i++)
        {
            var date = i == 0 ? start : start.AddDays(days * Random.NextDouble());
            yield return Order(date, good(), shipTo, payment(), price);
        }
    }

    private OrderItem Order(DateTimeOffset date, Purchase line, string? shipTo, string? payment, Func<Purchase, decimal>? price = null)
    {
        var id = FormattableString.Invariant($"113-9999999-{++number:0000000}");
        return HonestHistory.Item(id, date, line.Title, line.Product, price?.Invoke(line) ?? line.Price, Math.Max(1, line.Quantity), shipTo, payment);
    }
}

/// <summary>Real lines of the file to draw a hijacker's goods from. Kinds are told by the file's own categories, not by the catalogue that is measured.</summary>
internal sealed class Goods(IReadOnlyList<Purchase> lines)
{
    private static readonly string[] ElectronicCategories =
        ["CELLULAR_PHONE", "NOTEBOOK_COMPUTER", "TABLET_COMPUTER", "HEADPHONES", "WATCH", "WEARABLE_COMPUTER", "SMART_WATCH", "DIGITAL_CAMERA", "CAMERA_DIGITAL", "VIDEO_GAME_CONSOLE", "VIDEO_CARD", "MONITOR", "TELEVISION", "PERSONAL_COMPUTER", "COMPUTER_DRIVE_OR_STORAGE", "VACUUM_CLEANER", "SPEAKERS", "CAMCORDER"];

    private readonly List<Purchase> cordyceps = lines.Where(line => line.Title.Contains("cordyceps", StringComparison.OrdinalIgnoreCase)).ToList();
    private readonly List<Purchase> electronics = lines.Where(line => line.Price >= 120 && ElectronicCategories.Contains(line.Category)).ToList();
    private readonly List<Purchase> cosmetics = lines.Where(line => line.Price >= 45 && line.Category is "BEAUTY" or "SKIN_MOISTURIZER" or "FRAGRANCE" or "PERSONAL_FRAGRANCE" or "SKIN_SERUM").ToList();
    private readonly List<Purchase> giftCards = lines.Where(line => line.Category is "GIFT_CARD" or "ABIS_GIFT_CARD" or "ELECTRONIC_GIFT_CARD").ToList();
    private readonly List<Purchase> dear = lines.Where(line => line.Price is >= 120 and <= 400).ToList();
    private readonly List<Purchase> plausible = lines.Where(line => line.Price is >= 15 and <= 200).ToList();

    public string Counts => FormattableString.Invariant($"cordyceps {cordyceps.Count}, electronics {electronics.Count}, cosmetics {cosmetics.Count}, gift cards {giftCards.Count}, plausible {plausible.Count}");

    public Purchase Cordyceps(Random random) => Places.Pick(random, cordyceps);

    public Purchase Electronics(Random random) => Places.Pick(random, electronics);

    public Purchase Cosmetics(Random random) => Places.Pick(random, cosmetics);

    public Purchase GiftCard(Random random) => Places.Pick(random, giftCards);

    public Purchase Dear(Random random) => Places.Pick(random, dear);

    public Purchase Plausible(Random random) => Places.Pick(random, plausible);

    /// <summary>Any line of a price from <paramref name="least"/> to <paramref name="most"/> USD, one piece of it.</summary>
    public Purchase Between(Random random, decimal least, decimal most)
    {
        while (true)
        {
            var line = Places.Pick(random, lines);
            if (line.Price >= least && line.Price <= most)
            {
                return line with { Quantity = 1 };
            }
        }
    }
}

/// <summary>The attacks of docs/DETECTION.md, each with the recall aimed at.</summary>
internal static class Attacks
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        new("cordyceps", 0.995, Cordyceps),
        new("electronics", 0.97, Electronics),
        new("cosmetics", null, Cosmetics),
        new("gift cards", 0.93, GiftCards),
        new("micro-price scatter", 0.95, MicroPrices),
        new("two quiet orders", 0.75, victim => Quiet(victim, 2)),
        new("one quiet order", null, victim => Quiet(victim, 1)),
        new("own address, new card", 0.60, OwnAddress),
        new("other goods to a stranger, new card", null, OtherGoods),
        new("two quiet orders of 120 USD or more", 0.75, QuietAndDear),
        new("two quiet orders in 5 days, no name, 25-90 USD", null, QuietWithoutName),
        new("two quiet baskets of two lines, 14 days apart", null, QuietBaskets),
        new("three quiet orders in 30 days, owner's name kept", null, QuietInOwnersName),
        new("two quiet orders of the owner's own goods", null, QuietOwnGoods),
        new("two quiet orders, a recipient each", null, QuietToTwo),
    ];

    private static IEnumerable<OrderItem> Cordyceps(Victim victim)
    {
        var drop = Places.Drop(victim.Random, victim.State);
        var card = victim.Random.NextDouble() < 0.6 ? Places.Card(victim.Random) : victim.Card;
        var same = victim.Goods.Cordyceps(victim.Random);
        var repeats = victim.Random.NextDouble() < 0.6;
        return victim.Place(victim.Random.Next(3, 9), 3 + (victim.Random.NextDouble() * 10), () => repeats ? same : victim.Goods.Cordyceps(victim.Random), drop, () => card);
    }

    private static IEnumerable<OrderItem> Electronics(Victim victim)
    {
        var drop = Places.Drop(victim.Random, victim.State);
        var card = victim.Random.NextDouble() < 0.15 ? Places.Card(victim.Random) : victim.Card;
        return victim.Place(victim.Random.Next(2, 6), 14, () => victim.Goods.Electronics(victim.Random), drop, () => card);
    }

    private static IEnumerable<OrderItem> Cosmetics(Victim victim)
    {
        var drop = Places.Drop(victim.Random, victim.State);
        return victim.Place(victim.Random.Next(2, 6), 14, () => victim.Goods.Cosmetics(victim.Random), drop, () => victim.Card);
    }

    private static IEnumerable<OrderItem> GiftCards(Victim victim)
    {
        decimal[] worths = [25, 50, 100, 200];
        var byBalance = victim.Random.NextDouble() < 0.3;
        return victim.Place(
            victim.Random.Next(2, 7),
            0.2,
            () => victim.Goods.GiftCard(victim.Random),
            null,
            () => byBalance ? "Gift Certificate/Card" : victim.Card,
            _ => Places.Pick(victim.Random, worths));
    }

    private static IEnumerable<OrderItem> MicroPrices(Victim victim) => victim.Place(
        victim.Random.Next(4, 10),
        0.3,
        () => victim.Goods.Plausible(victim.Random) with { Quantity = 1 },
        victim.Home,
        () => null,
        _ => Math.Round((decimal)((victim.Random.NextDouble() * 0.58) + 0.01), 2));

    private static IEnumerable<OrderItem> Quiet(Victim victim, int orders)
    {
        var drop = Places.Drop(victim.Random, victim.State);
        return victim.Place(orders, 14, () => victim.Goods.Plausible(victim.Random), drop, () => victim.Card);
    }

    private static IEnumerable<OrderItem> QuietAndDear(Victim victim)
    {
        var drop = Places.Drop(victim.Random, victim.State);
        return victim.Place(2, 14, () => victim.Goods.Dear(victim.Random), drop, () => victim.Card);
    }

    private static IEnumerable<OrderItem> QuietWithoutName(Victim victim)
    {
        var state = victim.Random.NextDouble() < 0.5 ? Places.AnyState(victim.Random) : victim.State;
        var drop = Places.Street(victim.Random, state);
        return victim.Place(2, 5, () => victim.Goods.Between(victim.Random, 25, 90), drop, () => victim.Card);
    }

    private static IEnumerable<OrderItem> QuietBaskets(Victim victim)
    {
        var state = victim.Random.NextDouble() < 0.5 ? Places.AnyState(victim.Random) : victim.State;
        var drop = $"{Places.Name(victim.Random)} {Places.Street(victim.Random, state)}";
        foreach (var basket in victim.PlaceAt([0, 14], () => victim.Goods.Between(victim.Random, 12, 60), drop))
        {
            var second = victim.Goods.Between(victim.Random, 12, 60);
            yield return basket;
            yield return HonestHistory.Item(basket.OrderId, basket.OrderDate!.Value, second.Title, second.Product, second.Price, 1, drop, victim.Card);
        }
    }

    private static IEnumerable<OrderItem> QuietInOwnersName(Victim victim)
    {
        var drop = $"{victim.Owner} {Places.Street(victim.Random, victim.Random.NextDouble() < 0.5 ? Places.AnyState(victim.Random) : victim.State)}";
        return victim.Place(3, 29, () => victim.Goods.Between(victim.Random, 40, 150), drop, () => victim.Card);
    }

    private static IEnumerable<OrderItem> QuietOwnGoods(Victim victim)
    {
        var drop = Places.Drop(victim.Random, victim.State);
        return victim.Place(2, 14, victim.OwnGood, drop, () => victim.Card);
    }

    private static IEnumerable<OrderItem> QuietToTwo(Victim victim) =>
        victim.Place(1, 0, () => victim.Goods.Plausible(victim.Random), Places.Drop(victim.Random, victim.State), () => victim.Card)
            .Concat(victim.Place(1, 0, () => victim.Goods.Plausible(victim.Random), Places.Drop(victim.Random, victim.State), () => victim.Card));

    private static IEnumerable<OrderItem> OwnAddress(Victim victim)
    {
        var card = Places.Card(victim.Random);
        return victim.Place(
            3,
            7,
            () => victim.Random.NextDouble() < 0.5 ? victim.Goods.Electronics(victim.Random) : victim.Goods.Plausible(victim.Random),
            victim.Home,
            () => card);
    }

    private static IEnumerable<OrderItem> OtherGoods(Victim victim)
    {
        var drop = Places.Drop(victim.Random, victim.State);
        var card = Places.Card(victim.Random);
        return victim.Place(4, 10, () => victim.Goods.Plausible(victim.Random), drop, () => card);
    }
}
