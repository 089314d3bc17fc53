using AccountGuard.Detection;
using AccountGuard.Orders;
using AccountGuard.Trust;
using FsCheck;
using FsCheck.Fluent;
using static AccountGuard.Core.Tests.Detection.Sellers.MadeUpShop;

namespace AccountGuard.Core.Tests.Detection.Sellers;

/// <summary>What strangers do in a seller's account.</summary>
public class HijackedShopTests
{
    private static readonly (string Title, decimal Price)[] Loot =
    [
        ("Nintendo Switch 有機ELモデル", 29_800), ("一眼レフカメラ EOS R10 ボディ", 78_000), ("冬虫夏草 サナギタケ 100粒", 19_600),
        ("ダイソン 掃除機 コードレス", 39_800), ("iPad Air 64GB", 54_000), ("腕時計 クロノグラフ メンズ", 32_000),
    ];

    [Theory]
    [InlineData("Amazon")]
    [InlineData("Merchant")]
    [InlineData(null)]
    public void Listings_that_are_not_the_sellers_are_found_whole_and_nothing_else(string? usual)
    {
        var shop = OfJapan(400);
        foreach (var item in shop.Items.Where(item => item.Kind == LineKind.Sale))
        {
            Assert.Equal("Amazon", item.FulfilledBy);
        }

        shop.FulfilledBy = usual;
        var sold = SellLoot(shop, 12);
        shop.FulfilledBy = "Amazon";
        shop.Everyday(Day(801), 10, everyDays: 1);

        var found = shop.Found(Verdict.Alert);

        Assert.Equal(sold, found.Select(finding => finding.OrderId));
        Assert.All(found, finding => Assert.Equal((LineKind.Sale, "SellerUnknownGoods", 1), (finding.Kind, finding.Pattern, finding.Episode)));
        Assert.All(found, finding => Assert.Null(finding.ShipTo));
    }

    [Fact]
    public void A_sale_that_the_owner_vouches_for_is_silent_and_said_to_be_and_the_others_are_not()
    {
        var shop = OfJapan(400);
        var sold = SellLoot(shop, 12);
        var trust = TrustList.Of([TrustEntry.Create(TrustKind.Order, sold[3], account: null, Day(900), reason: null, CultureInfo.InvariantCulture)]);

        var found = new AnomalyDetector(new DetectionOptions { Trust = trust, IncludeVouched = true }).Find(shop.Items, CancellationToken.None);
        var without = new AnomalyDetector(new DetectionOptions { Trust = trust }).Find(shop.Items, CancellationToken.None);

        var silent = Assert.Single(found, finding => finding.Verdict == Verdict.Normal);
        Assert.Equal((sold[3], $"Order {sold[3]}", 0), (silent.OrderId, silent.VouchedBy.ToString(), silent.Episode));
        Assert.True(silent.VerdictWithoutTrust >= Verdict.Alert);
        Assert.Equal(sold.Where((_, index) => index != 3), without.Where(finding => finding.Verdict >= Verdict.Alert).Select(finding => finding.OrderId));
        Assert.All(without, finding => Assert.Equal(finding.Verdict, finding.VerdictWithoutTrust));
    }

    [Fact]
    public void A_shop_that_lay_still_and_sells_other_goods_is_found()
    {
        var shop = OfAmerica(150, everyDays: 4);
        for (var i = 0; i < 6; i++)
        {
            shop.Sell(Day(900 + (i * 0.7)), $"ZX{i}", new[] { "Digital camera 24 MP", "Wireless headphones", "Electric toothbrush" }[i % 3], 95 + (i * 20), status: OrderStatus.Unshipped);
        }

        var found = shop.Found(Verdict.Alert);

        Assert.Equal(6, found.Count);
        Assert.Contains(found[0].Signals, signal => signal.Name == "SellerPause");
        Assert.All(found, finding => Assert.True(finding.CanCancel));
    }

    [Fact]
    public void Cheap_goods_of_many_kinds_are_found_too()
    {
        var shop = OfJapan(400);
        for (var i = 0; i < 20; i++)
        {
            shop.Sell(Day(801 + (i * 0.3)), $"Q-{i % 6}", Loot[i % 6].Title, 980);
        }

        Assert.Equal(20, shop.Found(Verdict.Alert).Count);
    }

    [Fact]
    public void A_payout_to_another_account_beside_such_sales_is_severe_and_of_the_same_episode()
    {
        var shop = OfJapan(400);
        SellLoot(shop, 12);
        shop.Bank = "908";
        shop.Pay(Day(808), 480_000);

        var found = shop.Found(Verdict.Severe);

        Assert.Equal(13, found.Count);
        var payout = Assert.Single(found, finding => finding.Kind == LineKind.Payout);
        Assert.Equal(("SellerPayoutChange", "", 480_000m, "JPY"), (payout.Pattern, payout.OrderId, payout.Total, payout.Currency));
        Assert.All(found, finding => Assert.Equal(1, finding.Episode));
    }

    [Fact]
    public void A_payout_in_haste_to_another_account_alarms_alone()
    {
        var shop = OfAmerica(300);
        shop.Bank = "9081";
        shop.Pay(Day(592), 21_000);

        Assert.Equal("SellerPayoutChange", Assert.Single(shop.Found(Verdict.Alert)).Pattern);
    }

    [Fact]
    public void The_greatest_payout_ever_in_haste_needs_the_owners_eye()
    {
        var shop = OfAmerica(300);
        shop.Pay(Day(591), 45_000);

        Assert.Equal(Verdict.Review, Assert.Single(shop.Find()).Verdict);
    }

    [Fact]
    public void Usual_goods_sent_from_elsewhere_by_the_seller_need_the_owners_eye()
    {
        var shop = OfJapan(1);
        shop.ShipFrom = "千葉県市川市見本9-9-9";
        shop.Everyday(Day(2), 300);
        shop.ShipFrom = "広東省深圳市見本路999号";
        shop.FulfilledBy = "出品者";
        shop.Everyday(Day(603), 8, everyDays: 1);

        var found = shop.Find();

        Assert.Equal(8, found.Count);
        Assert.All(found, finding => Assert.Equal((Verdict.Review, "SellerChannelChange"), (finding.Verdict, finding.Pattern)));
    }

    [Fact]
    public void A_second_hijack_of_the_same_kind_is_found_too()
    {
        var shop = OfJapan(400);
        var first = SellLoot(shop, 12);
        shop.Everyday(Day(803), 100);
        for (var i = 0; i < 12; i++)
        {
            shop.Sell(Day(1005 + (i * 0.4)), $"W-{i}", Loot[i % 6].Title.Replace("モデル", "新型", StringComparison.Ordinal) + " 新品", 40_000);
        }

        Assert.Equal(24, shop.Found(Verdict.Alert).Count);
        Assert.Equal(first, shop.Found(Verdict.Alert).Take(12).Select(finding => finding.OrderId));
    }

    [Fact]
    public void Purchases_and_sales_of_one_account_are_judged_apart_and_numbered_on()
    {
        var shop = OfJapan(400);
        SellLoot(shop, 12);
        var buyer = MadeUpHistory.OfJapaneseOwner(100);
        for (var i = 0; i < 4; i++)
        {
            buyer.Order(MadeUpHistory.Day(905 + i), "冬虫夏草 サナギタケ", 19_600, "架空 健 〒542-0099 大阪府大阪市中央区日本橋九丁目99-9 JP", payment: "MasterCard - 8831");
        }

        var both = buyer.Items.Select(item => new OrderItem(item) { Account = "made-up shop" }).Concat(shop.Items);
        var found = new AnomalyDetector(new DetectionOptions { MinimumVerdict = Verdict.Alert }).Find(both, CancellationToken.None);

        Assert.Equal((4, 12), (found.Count(finding => finding.Kind == LineKind.Item), found.Count(finding => finding.Kind == LineKind.Sale)));
        Assert.Equal([1], found.Where(finding => finding.Kind == LineKind.Item).Select(finding => finding.Episode).Distinct());
        Assert.Equal([2], found.Where(finding => finding.Kind == LineKind.Sale).Select(finding => finding.Episode).Distinct());
        Assert.Equal(found.OrderBy(finding => finding.OrderDate.UtcTicks).Select(finding => finding.OrderId), found.Select(finding => finding.OrderId));
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void Each_finding_says_why_in_both_languages(string language)
    {
        var shop = OfJapan(400);
        shop.FulfilledBy = "出品者";
        SellLoot(shop, 12);
        shop.Bank = "908";
        shop.Pay(Day(806), 480_000);

        var found = shop.Find(new DetectionOptions { Language = CultureInfo.GetCultureInfo(language) });

        Assert.All(found, finding => Assert.NotEmpty(finding.Reasons));
        Assert.All(found.SelectMany(finding => finding.Signals), signal => Assert.NotNull(signal.Explanation));
        var payout = found.Single(finding => finding.Kind == LineKind.Payout);
        Assert.Contains(payout.Reasons, reason => reason.Contains("908", StringComparison.Ordinal));
        Assert.Contains(found[0].Reasons, reason => reason.Contains(language == "ja" ? "6 種類" : "kinds: 6", StringComparison.Ordinal));
    }

    [Fact]
    public void The_order_of_the_input_changes_nothing()
    {
        var shop = OfJapan(200);
        SellLoot(shop, 8, day: 401);
        shop.Bank = "908";
        shop.Pay(Day(406), 480_000);
        var expected = Print(shop.Find());
        Assert.NotEmpty(expected);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), Prop.ForAll(
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            seed =>
            {
                var random = new Random(seed);
                var shuffled = shop.Items.OrderBy(_ => random.Next()).ToList();
                return Print(new AnomalyDetector(new DetectionOptions()).Find(shuffled, CancellationToken.None)) == expected;
            }));
    }

    [Fact]
    public void The_lowest_verdict_and_since_narrow_what_is_reported_and_not_the_numbers_of_episodes()
    {
        var shop = OfJapan(400);
        SellLoot(shop, 12);
        var all = shop.Find();

        Assert.Equal(Print(all.Skip(3)), Print(shop.Find(new DetectionOptions { Since = all[3].OrderDate })));
        Assert.Equal(Print(all.Where(finding => finding.Verdict == Verdict.Severe)), Print(shop.Find(new DetectionOptions { MinimumVerdict = Verdict.Severe })));
    }

    private static List<string> SellLoot(MadeUpShop shop, int sales, double day = 801) => Enumerable.Range(0, sales)
        .Select(i => shop.Sell(Day(day + (i * 0.4)), $"X{i % 6}-NEW", Loot[i % 6].Title, Loot[i % 6].Price, status: i < 6 ? OrderStatus.Shipped : OrderStatus.Unshipped))
        .ToList();

    private static string Print(IEnumerable<AnomalousOrder> findings) => string.Join(
        "\n",
        findings.Select(finding => FormattableString.Invariant($"{finding.OrderId} {finding.Kind} {finding.Verdict} {finding.Evidence:R} {finding.Pattern} {finding.Episode} {finding.Reasons} {finding.Signals}")));
}
