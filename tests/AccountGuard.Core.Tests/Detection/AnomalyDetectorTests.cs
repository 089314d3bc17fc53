using AccountGuard.Detection;
using AccountGuard.Orders;
using FsCheck;
using FsCheck.Fluent;
using static AccountGuard.Core.Tests.Detection.MadeUpHistory;

namespace AccountGuard.Core.Tests.Detection;

public class AnomalyDetectorTests
{
    private const string Drop = "D. Nobody 990 Imaginary Blvd Ste 2107 NEW CASTLE DE 19720 United States";

    [Fact]
    public void The_order_of_the_input_changes_nothing()
    {
        var history = Hijacked();
        var expected = Print(history.Find());
        Assert.NotEmpty(expected);

        Check.QuickThrowOnFailure(Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var random = new Random(seed);
                var shuffled = history.Items.OrderBy(_ => random.Next()).ToList();
                return Print(new AnomalyDetector(new DetectionOptions()).Find(shuffled, CancellationToken.None)) == expected;
            }));
    }

    [Fact]
    public void A_finding_does_not_change_when_honest_orders_follow()
    {
        var history = Hijacked();
        var before = history.Find();

        history.Everyday(Day(930), 40);

        Assert.Equal(Print(before), Print(history.Find()));
    }

    [Fact]
    public void A_finding_knows_nothing_of_what_the_owner_orders_later() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), Prop.ForAll(
        Gen.Choose(0, int.MaxValue).ToArbitrary(),
        seed =>
        {
            var random = new Random(seed);
            var history = OfAmericanOwner(60 + random.Next(60));
            var day = (9 * history.Items.Count) + random.Next(20);
            Hijack(history, random, day);

            // The old place is used again: from here on a house move is out of the question.
            history.Everyday(Day(day + 12), 6, everyDays: 3);
            var before = history.Find();
            history.Everyday(Day(day + 40 + random.Next(40)), random.Next(1, 60), everyDays: random.Next(2, 12));

            return Print(before) == Print(history.Find().Where(finding => finding.OrderDate < Day(day + 31)));
        }));

    [Fact]
    public void The_same_input_gives_the_same_output_to_the_last_bit()
    {
        var items = Hijacked().Items;

        Assert.Equal(
            Print(new AnomalyDetector(new DetectionOptions()).Find(items, CancellationToken.None)),
            Print(new AnomalyDetector(new DetectionOptions()).Find([.. items], CancellationToken.None)));
    }

    [Fact]
    public void An_account_knows_nothing_of_another()
    {
        var hijacked = Hijacked();
        var honest = OfJapaneseOwner(80);
        var detector = new AnomalyDetector(new DetectionOptions());

        var together = detector.Find(honest.Items.Select(item => InAccount(item, "another")).Concat(hijacked.Items), CancellationToken.None);

        Assert.Equal(Print(hijacked.Find()), Print(together));
        Assert.All(together, finding => Assert.Equal("made-up", finding.Account));
    }

    [Theory]
    [InlineData(Drop)]
    [InlineData("990 Imaginary Boulevard, Suite 2107, New Castle, Delaware 19720")]
    public void An_address_that_the_owner_vouches_for_is_silent(string trusted)
    {
        var history = Hijacked();

        var findings = history.Find(new DetectionOptions { TrustedAddresses = [trusted] });

        Assert.DoesNotContain(findings.SelectMany(finding => finding.Signals), signal => signal.Name is "Destination" or "Region" or "Return");
        Assert.DoesNotContain(findings, finding => finding.Verdict >= Verdict.Alert);
    }

    [Fact]
    public void An_order_to_a_vouched_address_is_at_most_worth_a_look_whatever_the_card()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 4; i++)
        {
            history.Order(Day(905 + (i * 2)), new[] { "Apple iPad Air Tablet", "Sony WH-1000XM5 Headphones", "Apple Watch", "Canon EOS R8 Mirrorless Camera" }[i], 350 + (i * 40), Drop, payment: "Discover - 5151");
        }

        var findings = history.Find(new DetectionOptions { TrustedAddresses = ["990 Imaginary Boulevard, Suite 2107, New Castle, Delaware 19720"] });

        Assert.Equal(4, history.Found(Verdict.Severe).Count);
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Equal(Verdict.Review, finding.Verdict));
    }

    [Fact]
    public void A_name_that_the_owner_vouches_for_is_silent_where_there_are_only_names()
    {
        var history = OfJapaneseNames(100);
        for (var i = 0; i < 3; i++)
        {
            history.Order(Day(910 + (i * 5)), "ソファ", 60_000, shipToName: "架空 健");
        }

        Assert.NotEmpty(history.Found());
        Assert.DoesNotContain(history.Find(new DetectionOptions { TrustedAddresses = ["架空 健 様"] }), finding => finding.Verdict >= Verdict.Alert);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(19)]
    public void With_fewer_than_twenty_orders_nothing_is_above_review(int orders)
    {
        var history = OfJapaneseOwner(orders);
        for (var i = 0; i < 4; i++)
        {
            history.Order(Day(300 + i), "冬虫夏草 サナギタケ", 19_600, "架空 健 〒542-0099 大阪府大阪市中央区日本橋九丁目99-9 JP", payment: "MasterCard - 8831");
        }

        var findings = history.Find();

        Assert.Equal(4, findings.Count);
        Assert.All(findings, finding => Assert.Equal(Verdict.Review, finding.Verdict));
    }

    [Fact]
    public void Since_and_the_lowest_verdict_narrow_what_is_reported_and_not_what_is_learnt()
    {
        var history = Hijacked();
        var all = history.Find();

        Assert.Equal(Print(all.Skip(2)), Print(history.Find(new DetectionOptions { Since = all[2].OrderDate })));
        Assert.Equal(Print(all), Print(history.Find(new DetectionOptions { MinimumVerdict = Verdict.Severe })));
        Assert.Empty(history.Find(new DetectionOptions { Since = Day(2000) }));
    }

    [Fact]
    public void Normal_orders_are_reported_when_asked_for()
    {
        var history = Hijacked();

        var all = history.Find(new DetectionOptions { IncludeNormal = true });

        Assert.Equal(history.Items.Count, all.Count);
        Assert.Equal(Print(history.Find()), Print(all.Where(order => order.Verdict > Verdict.Normal)));
        Assert.All(all.Where(order => order.Verdict == Verdict.Normal), order => Assert.Equal((0, 0, null), (order.Episode, order.Reasons.Count, order.Pattern)));
    }

    [Fact]
    public void Nothing_in_gives_nothing_out()
    {
        Assert.Empty(new AnomalyDetector(new DetectionOptions { IncludeNormal = true }).Find([], CancellationToken.None));
    }

    [Fact]
    public void Lines_that_say_hardly_anything_do_no_harm()
    {
        var bare = Enumerable.Range(0, 60).Select(i => new OrderItem { OrderId = FormattableString.Invariant($"{i}"), OrderDate = Day(i) });

        Assert.Empty(new AnomalyDetector(new DetectionOptions()).Find(bare, CancellationToken.None));
    }

    [Fact]
    public void Cancelling_stops_it()
    {
        Assert.Throws<OperationCanceledException>(() => new AnomalyDetector(new DetectionOptions()).Find(Hijacked().Items, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Instants_count_and_not_their_offsets()
    {
        var history = Hijacked();
        var elsewhere = history.Items.Select(item => At(item, item.OrderDate!.Value.ToOffset(TimeSpan.FromHours(9)))).ToList();

        var findings = new AnomalyDetector(new DetectionOptions()).Find(elsewhere, CancellationToken.None);

        Assert.Equal(history.Find().Select(finding => finding.Evidence), findings.Select(finding => finding.Evidence));
    }

    [Fact]
    public void Many_orders_of_one_account_are_judged_in_little_time()
    {
        var items = OfAmericanOwner(60_000, everyDays: 0.05).Items;
        var watch = System.Diagnostics.Stopwatch.StartNew();

        new AnomalyDetector(new DetectionOptions()).Find(items, CancellationToken.None);

        // In step with the orders it is a second or two; in step with their square it would be many minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    private static MadeUpHistory Hijacked()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 4; i++)
        {
            history.Order(Day(905 + (i * 3)), new[] { "Apple iPad Air Tablet", "Sony WH-1000XM5 Headphones", "Apple Watch", "Canon EOS R8 Mirrorless Camera" }[i], 350 + (i * 40), Drop);
        }

        return history;
    }

    private static void Hijack(MadeUpHistory history, Random random, double day)
    {
        var kind = random.Next(4);
        var orders = 2 + random.Next(4);
        for (var i = 0; i < orders; i++)
        {
            var date = Day(day + (i * 1.5));
            _ = kind switch
            {
                0 => history.Order(date, "Cordyceps sinensis capsules", 120 + i, Drop, payment: "MasterCard - 8831"),
                1 => history.Order(date, new[] { "Apple iPad Air Tablet", "Sony WH-1000XM5 Headphones", "Apple Watch" }[i % 3], 350 + i, Drop),
                2 => history.Order(Day(day).AddHours(i), "Amazon.com eGift Card", 100, withoutAddress: true),
                _ => history.Order(date, "Garden bench, teak", 260 + i, payment: "Discover - 5151"),
            };
        }
    }

    /// <summary>With numbers of its own: accounts that share one of the shop's numbers are one account.</summary>
    private static OrderItem InAccount(OrderItem item, string account) => Copy(item, account, item.OrderDate!.Value, $"9{item.OrderId}");

    private static OrderItem At(OrderItem item, DateTimeOffset date) => Copy(item, item.Account, date);

    private static OrderItem Copy(OrderItem item, string account, DateTimeOffset date, string? orderId = null) => new()
    {
        Account = account,
        OrderId = orderId ?? item.OrderId,
        OrderDate = date,
        Title = item.Title,
        Quantity = item.Quantity,
        UnitPrice = item.UnitPrice,
        Total = item.Total,
        Currency = item.Currency,
        ShipTo = item.ShipTo,
        Payment = item.Payment,
        Status = item.Status,
        SourcePath = item.SourcePath,
        SourceLine = item.SourceLine,
    };

    private static string Print(IEnumerable<AnomalousOrder> findings) => string.Join(
        "\n",
        findings.Select(finding => FormattableString.Invariant($"{finding.OrderId} {finding.Verdict} {finding.Evidence:R} {finding.Pattern} {finding.Episode} {finding.Reasons} {finding.Signals}")));
}
