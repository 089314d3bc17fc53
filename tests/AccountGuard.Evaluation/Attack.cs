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

    public IEnumerable<OrderItem> Place(int orders, double days, Func<Purchase> good, string? shipTo, Func<string?> payment, Func<Purchase, decimal>? price = null)
    {
        var start = history.Orders[at].Date.AddHours(1 + (Random.NextDouble() * 20));
        for (var i = 0; i < orders; i++)
        {
            var date = i == 0 ? start : start.AddDays(days * Random.NextDouble());
            var line = good();
            var id = FormattableString.Invariant($"113-9999999-{++number:0000000}");
            yield return HonestHistory.Item(id, date, line.Title, line.Product, price?.Invoke(line) ?? line.Price, Math.Max(1, line.Quantity), shipTo, payment());
        }
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
