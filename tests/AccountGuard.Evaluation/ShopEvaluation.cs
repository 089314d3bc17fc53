using System.Globalization;
using AccountGuard.Detection;
using AccountGuard.Orders;

namespace AccountGuard.Evaluation;

/// <summary>
/// How often honest shops are alarmed, and which takeovers are found: shops whose goods and prices are real purchases of
/// the file by its own categories, and whose sales, payouts and habits are made up.
/// </summary>
internal static class ShopEvaluation
{
    private static readonly ShopAttack[] Attacks =
    [
        new("dear goods of many kinds", 5, 1, OtherSender: true, NewBank: false),
        new("the same, sent as usual", 5, 1, OtherSender: false, NewBank: false),
        new("cheap goods of many kinds", 5, 0.1m, OtherSender: true, NewBank: false),
        new("goods of one kind", 1, 1, OtherSender: true, NewBank: false),
        new("the same, and another bank", 1, 1, OtherSender: true, NewBank: true),
        new("another bank in haste, no sales", 0, 1, OtherSender: false, NewBank: true),
    ];

    /// <summary>--shops N --purchases FILE[.gz] [--seed N].</summary>
    public static int Run(string[] args, TextWriter output)
    {
        var count = int.Parse(Value("--shops") ?? "200", CultureInfo.InvariantCulture);
        var seed = int.Parse(Value("--seed") ?? "1", CultureInfo.InvariantCulture);
        var shelves = Shelves(Value("--purchases") ?? throw new ArgumentException("--purchases is missing."));
        var shops = Enumerable.Range(0, count).Select(number => new MadeUpShop(shelves, new Random((seed * 100_003) + number), number)).ToList();
        WriteHonest(shops, output);
        foreach (var attack in Attacks)
        {
            WriteAttack(shops, attack, output);
        }

        return 0;

        string? Value(string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
    }

    /// <summary>The goods of each category that has fifty or more, each once.</summary>
    private static List<List<Purchase>> Shelves(string path) => Purchases.Read(path)
        .Where(line => line.Category.Length > 0 && line.Title.Length > 0 && line.Price > 1)
        .GroupBy(line => line.Category, StringComparer.Ordinal)
        .Select(category => category.DistinctBy(line => line.Product).ToList())
        .Where(category => category.Count >= 50)
        .OrderBy(category => category[0].Category, StringComparer.Ordinal)
        .ToList();

    private static void WriteHonest(List<MadeUpShop> shops, TextWriter output)
    {
        var found = shops.Select(shop => Find(shop.Items)).ToList();
        var years = shops.Sum(shop => shop.Years);
        output.WriteLine(FormattableString.Invariant($"honest shops {shops.Count}, shop-years {years:0}, sales {shops.Sum(shop => shop.Sales)}"));
        foreach (var level in new[] { Verdict.Review, Verdict.Alert, Verdict.Severe })
        {
            var incidents = found.Select(findings => findings.Where(finding => finding.Verdict >= level).Select(finding => (finding.Pattern, finding.Episode)).Distinct().ToList()).ToList();
            var patterns = incidents.SelectMany(shop => shop).GroupBy(incident => incident.Pattern).OrderBy(pattern => pattern.Key, StringComparer.Ordinal)
                .Select(pattern => FormattableString.Invariant($"{pattern.Key} {pattern.Count()}"));
            output.WriteLine(FormattableString.Invariant($"{level}: {incidents.Sum(shop => shop.Count) / years:0.0000} false incidents a shop-year, {(double)incidents.Count(shop => shop.Count > 0) / shops.Count:0.0000} of shops ever ({string.Join(", ", patterns)})"));
        }
    }

    private static void WriteAttack(List<MadeUpShop> shops, ShopAttack attack, TextWriter output)
    {
        var found = shops.Select(shop => shop.Attacked(attack, out var injected) is var items ? Best(Find(items), injected) : default).ToList();
        double Share(Verdict level) => (double)found.Count(verdict => verdict >= level) / found.Count;
        output.WriteLine(FormattableString.Invariant($"{attack.Name}: Review {Share(Verdict.Review):0.000}, Alert {Share(Verdict.Alert):0.000}, Severe {Share(Verdict.Severe):0.000}"));
    }

    private static Verdict Best(IReadOnlyList<AnomalousOrder> findings, HashSet<string> injected) =>
        findings.Where(finding => injected.Contains(finding.OrderId)).Select(finding => finding.Verdict).DefaultIfEmpty(Verdict.Normal).Max();

    private static IReadOnlyList<AnomalousOrder> Find(IEnumerable<OrderItem> items) =>
        new AnomalyDetector(new DetectionOptions()).Find(items, CancellationToken.None);
}

/// <summary>A way of using a hijacked shop.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Categories">Of how many categories the goods are; 0 for no sales.</param>
/// <param name="PriceFactor">What the goods cost, in shares of their real price.</param>
/// <param name="OtherSender">Sent by the stranger where the shop has the warehouse send, and the other way round.</param>
/// <param name="NewBank">The money is fetched to another account four days after the first sale.</param>
internal sealed record ShopAttack(string Name, int Categories, decimal PriceFactor, bool OtherSender, bool NewBank);

/// <summary>One shop: a few categories of real goods, steady or growing, with new goods and new lines now and then.</summary>
internal sealed class MadeUpShop
{
    private const int Days = 1460;
    private const double NewLinesADay = 0.4 / 365;
    private const double NewBanksADay = 0.1 / 365;
    private static readonly DateTimeOffset Start = new(2019, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly List<List<Purchase>> shelves;
    private readonly Random random;
    private readonly string account;
    private readonly string sender;
    private readonly List<OrderItem> items = [];
    private int number;

    public MadeUpShop(List<List<Purchase>> shelves, Random random, int number)
    {
        this.shelves = shelves;
        this.random = random;
        account = FormattableString.Invariant($"shop {number}");
        sender = random.Next(2) == 0 ? "Amazon" : "Merchant";
        Live(number % 5 == 0 ? 12 : random.Next(1, 4));
    }

    public IReadOnlyList<OrderItem> Items => items;

    public int Sales => items.Count(item => item.Kind == LineKind.Sale);

    public double Years => items.Count == 0 ? 0 : Days / 365.25;

    /// <summary>The shop with an attack in its last year.</summary>
    public List<OrderItem> Attacked(ShopAttack attack, out HashSet<string> injected)
    {
        var dice = new Random(random.Next());
        var start = 900 + (dice.NextDouble() * 500);
        var loot = Enumerable.Range(0, attack.Categories)
            .SelectMany(_ => Pick(dice, shelves).Where(good => good.Price >= 40).OrderBy(_ => dice.Next()).Take(attack.Categories == 1 ? 4 : 1))
            .ToList();
        var own = new List<OrderItem>();
        for (var sale = loot.Count == 0 ? 0 : 6 + dice.Next(20); sale > 0; sale--)
        {
            var good = Pick(dice, loot);
            own.Add(Sale(start + (dice.NextDouble() * 7), good, good.Price * attack.PriceFactor, attack.OtherSender ? Other : sender));
        }

        if (attack.NewBank)
        {
            own.Add(Payout(start + 4 + dice.NextDouble(), 3_000, "9917"));
        }

        injected = own.Select(item => item.OrderId.Length > 0 ? item.OrderId : item.LineId!).ToHashSet(StringComparer.Ordinal);
        return [.. items, .. own];
    }

    private string Other => sender == "Amazon" ? "Merchant" : "Amazon";

    private void Live(int categories)
    {
        var own = Enumerable.Range(0, categories).Select(_ => Pick(random, shelves)).ToList();
        var goods = Enumerable.Range(0, 6 + random.Next(30)).Select(_ => Pick(random, Pick(random, own))).ToList();
        var pace = 0.15 * Math.Exp(random.NextDouble() * 3);
        var growth = random.NextDouble() < 0.3 ? 2.0 : 0;
        var newGoodsADay = random.NextDouble() * 2 / 30;
        var bank = "4410";
        for (var day = 0; day < Days; day++)
        {
            if (random.NextDouble() < newGoodsADay)
            {
                goods.Add(Pick(random, Pick(random, own)));
            }

            if (random.NextDouble() < NewLinesADay)
            {
                var line = Pick(random, shelves);
                own.Add(line);
                goods.AddRange(Enumerable.Range(0, 1 + random.Next(6)).Select(_ => Pick(random, line)));
            }

            bank = random.NextDouble() < NewBanksADay ? random.Next(1000, 9999).ToString(CultureInfo.InvariantCulture) : bank;
            SellOn(day, goods, pace * (1 + (growth * day / Days)));
            if (day % 14 == 13)
            {
                items.Add(Payout(day + random.NextDouble(), 200 + random.Next(400) + (pace * 100), bank));
            }
        }
    }

    /// <summary>Sales of a day; in December twice as many. Of the goods some sell much and most little.</summary>
    private void SellOn(int day, List<Purchase> goods, double pace)
    {
        var expected = pace * (Start.AddDays(day).Month == 12 ? 2 : 1);
        for (var left = expected; left > 0 && random.NextDouble() < Math.Min(1, left); left--)
        {
            var good = goods[(int)(goods.Count * Math.Pow(random.NextDouble(), 1.5))];
            items.Add(Sale(day + random.NextDouble(), good, good.Price, random.NextDouble() < 0.01 ? Other : sender));
        }
    }

    private OrderItem Sale(double day, Purchase good, decimal price, string sentBy) => new()
    {
        Account = account,
        Kind = LineKind.Sale,
        Site = "Amazon.com",
        OrderId = FormattableString.Invariant($"114-{++number:0000000}-0000000"),
        OrderDate = Start.AddDays(day),
        Title = good.Title,
        ProductId = good.Product,
        Quantity = 1,
        Total = price,
        Currency = "USD",
        FulfilledBy = sentBy,
        Status = OrderStatus.Shipped,
        SourcePath = "orders.txt",
        SourceLine = number + 1,
    };

    private OrderItem Payout(double day, double amount, string bank) => new()
    {
        Account = account,
        Kind = LineKind.Payout,
        OrderId = "",
        LineId = FormattableString.Invariant($"settlement {++number}"),
        OrderDate = Start.AddDays(day),
        Title = "To account ending with: " + bank,
        Total = -(decimal)Math.Round(amount, 2),
        Currency = "USD",
        SourcePath = "payments.csv",
        SourceLine = number + 1,
    };

    private static T Pick<T>(Random random, List<T> values) => values[random.Next(values.Count)];
}
