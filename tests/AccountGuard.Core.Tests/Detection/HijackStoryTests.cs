using AccountGuard.Detection;
using AccountGuard.Detection.Patterns;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Detection.MadeUpHistory;

namespace AccountGuard.Core.Tests.Detection;

/// <summary>Hijacks on record, put into made-up accounts: their orders are found, and no others.</summary>
public class HijackStoryTests
{
    private const string Stranger = "架空 健 〒542-0099 大阪府大阪市中央区日本橋九丁目99-9 みほんメールボックス305号 JP";
    private const string Drop = "D. Nobody 990 Imaginary Blvd Ste 2107 NEW CASTLE DE 19720 United States";

    [Theory]
    [InlineData(3, "MasterCard - 8831")]
    [InlineData(8, "MasterCard - 8831")]
    [InlineData(4, null)]
    public void Cordyceps_to_a_strangers_address_is_found_whole_and_nothing_else(int orders, string? card)
    {
        var history = OfJapaneseOwner(100);
        var injected = Enumerable.Range(0, orders)
            .Select(i => history.Order(Day(500 + (i * 1.3)), "冬虫夏草 サナギタケ 粒タイプ 100粒入", 19_600, Stranger, payment: card))
            .ToList();

        var findings = history.Find();

        Assert.Equal(injected, findings.Select(finding => finding.OrderId));
        Assert.All(findings, finding => Assert.Equal(Verdict.Severe, finding.Verdict));
        Assert.All(findings, finding => Assert.Equal(nameof(StrangerAddressResale), finding.Pattern));
        Assert.All(findings, finding => Assert.Equal(1, finding.Episode));
        Assert.Single(findings.Select(finding => finding.Evidence).Distinct());
    }

    [Fact]
    public void Honest_orders_of_the_same_days_are_not_found()
    {
        var history = OfJapaneseOwner(100, everyDays: 2);
        var injected = Enumerable.Range(0, 6)
            .Select(i => history.Order(Day(120 + (i * 2.1)), "冬虫夏草 コルジセプス カプセル", 24_000, Stranger, payment: "JCB - 4242"))
            .ToList();

        Assert.Equal(injected, history.Find().Select(finding => finding.OrderId));
    }

    [Fact]
    public void Names_without_addresses_are_enough()
    {
        var history = OfJapaneseNames(100);
        var injected = Enumerable.Range(0, 5)
            .Select(i => history.Order(Day(600 + i), "サナギタケ（冬虫夏草）末 カプセル 90粒", 25_600, shipToName: "架空 健", payment: "MasterCard（下4けたが8831）"))
            .ToList();

        Assert.Equal(injected, history.Found(Verdict.Severe));
        Assert.Equal(injected, history.Found(Verdict.Review));
    }

    [Fact]
    public void Cancelled_orders_of_a_hijacker_are_evidence_too()
    {
        var history = OfJapaneseOwner(100);
        var injected = Enumerable.Range(0, 4)
            .Select(i => history.Order(Day(500 + i), "冬虫夏草 サナギタケ 粒タイプ", 0, Stranger, payment: "MasterCard - 8831", status: OrderStatus.Cancelled))
            .ToList();

        Assert.Equal(injected, history.Found());
    }

    [Theory]
    [InlineData("Visa - 1111")]
    [InlineData("MasterCard - 0417")]
    public void Dear_electronics_to_a_new_place_are_found_with_the_stored_card_too(string card)
    {
        var history = OfAmericanOwner(100);
        List<string> injected =
        [
            history.Order(Day(700), "Apple Watch GPS 45mm Midnight Aluminum Case", 429, Drop, payment: card),
            history.Order(Day(704), "Apple MacBook Air 13-inch Laptop, 512GB SSD", 1349, Drop, payment: card),
        ];

        var findings = history.Find();

        Assert.Equal(injected, findings.Select(finding => finding.OrderId));
        Assert.All(findings, finding => Assert.True(finding.Verdict >= Verdict.Alert));
        Assert.All(findings, finding => Assert.Equal(nameof(DearGoodsToNewPlace), finding.Pattern));
    }

    [Theory]
    [InlineData("Visa - 1111")]
    [InlineData("Gift Certificate/Card")]
    public void Gift_codes_on_one_day_are_found(string payment)
    {
        var history = OfAmericanOwner(100);
        var injected = Enumerable.Range(0, 4)
            .Select(i => history.Order(Day(700).AddMinutes(i * 9), "Amazon.com eGift Card", 100, withoutAddress: true, payment: payment))
            .ToList();

        var findings = history.Find();

        Assert.Equal(injected, findings.Select(finding => finding.OrderId));
        Assert.All(findings, finding => Assert.Equal((Verdict.Severe, nameof(GiftCodes)), (finding.Verdict, finding.Pattern)));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    public void Several_codes_in_one_order_are_found(int codes)
    {
        var history = OfAmericanOwner(100);
        var id = history.Order(Day(600), "Amazon.com eGift Card", 100, withoutAddress: true);
        for (var i = 1; i < codes; i++)
        {
            history.Order(Day(600), "Amazon.com eGift Card", 100, withoutAddress: true, orderId: id);
        }

        var finding = Assert.Single(history.Find());

        Assert.True(finding.Verdict >= Verdict.Alert);
        Assert.Contains(FormattableString.Invariant($"{codes} gift cards or codes in one order."), finding.Reasons);
    }

    [Theory]
    [InlineData("冬虫夏草 サナギタケ 粒タイプ 100粒入", 19_600)]
    [InlineData("ヘッドホン ワイヤレス ノイズキャンセリング", 39_800)]
    [InlineData("Amazonギフト券 Eメールタイプ", 10_000)]
    public void In_the_first_20_orders_nothing_is_above_review(string title, decimal total)
    {
        foreach (var orders in new[] { 0, 1, 5, 19 })
        {
            var history = OfJapaneseOwner(orders);
            for (var i = 0; i < 6; i++)
            {
                history.Order(Day(200 + (i * 0.3)), title, total, Stranger, payment: "MasterCard - 8831");
            }

            Assert.Empty(history.Found());
        }
    }

    [Theory]
    [InlineData(4, null)]
    [InlineData(9, "みほん商会")]
    public void Items_at_a_pittance_on_one_day_are_found(int items, string? seller)
    {
        var history = OfJapaneseOwner(100);
        var injected = Enumerable.Range(0, items)
            .Select(i => history.Order(Day(700).AddMinutes(i * 4), FormattableString.Invariant($"スマホ用ステッカー {i}"), 1 + (i * 6), payment: "コンビニ払い", seller: seller))
            .ToList();

        var findings = history.Find();

        Assert.Equal(injected, findings.Where(finding => finding.Verdict >= Verdict.Alert).Select(finding => finding.OrderId));
        Assert.All(findings, finding => Assert.Equal(nameof(MicroPriceScatter), finding.Pattern));
    }

    [Fact]
    public void Items_below_100_yen_are_at_a_pittance_too()
    {
        var history = OfJapaneseOwner(100);
        var injected = Enumerable.Range(0, 5)
            .Select(i => history.Order(Day(700).AddMinutes(i * 4), FormattableString.Invariant($"スマホ用ステッカー {i}"), 61 + (i * 9), payment: "コンビニ払い"))
            .ToList();

        Assert.Equal(injected, history.Found());
    }

    [Fact]
    public void Unpaid_items_at_a_pittance_are_found_whoever_sells_them()
    {
        var history = OfJapaneseNames(100);
        history.Order(Day(690), "ヘアゴム 黒 10本", 480, seller: "みほん商会");
        history.Card = null;
        var injected = Enumerable.Range(0, 4)
            .Select(i => history.Order(Day(700).Date, FormattableString.Invariant($"ボタン {i}"), 9 + i, seller: "みほん商会"))
            .ToList();

        Assert.Equal(injected, history.Found());
    }

    [Fact]
    public void A_new_card_at_the_owners_address_is_found_by_its_goods_and_its_hurry()
    {
        var history = OfAmericanOwner(100);
        List<string> injected =
        [
            history.Order(Day(700), "Apple iPad Air 11-inch Tablet, 128GB", 599, payment: "Visa - 9090"),
            history.Order(Day(701), "Sony WH-1000XM5 Wireless Headphones", 348, payment: "Visa - 9090"),
            history.Order(Day(702.5), "Samsung Galaxy S25 Unlocked Smartphone", 799, payment: "Visa - 9090"),
        ];

        var findings = history.Find();

        Assert.Equal(injected, findings.Select(finding => finding.OrderId));
        Assert.All(findings, finding => Assert.Equal(nameof(OwnAddressNewCard), finding.Pattern));
        Assert.All(findings, finding => Assert.True(finding.Verdict >= Verdict.Alert));
    }

    [Fact]
    public void Ordinary_orders_after_the_evidence_has_peaked_are_left_out()
    {
        var history = OfAmericanOwner(100);
        var injected = Enumerable.Range(0, 3)
            .Select(i => history.Order(Day(700 + i), new[] { "Apple iPad Air 11-inch Tablet", "Sony WH-1000XM5 Headphones", "Samsung Galaxy S25 Unlocked Smartphone" }[i], 599 + (i * 100), payment: "Visa - 9090"))
            .ToList();
        history.Order(Day(715), "Cat litter, unscented", 21.75m, payment: "Visa - 9090");
        history.Order(Day(724), "Wooden spoon set", 11.2m, payment: "Visa - 9090");

        Assert.Equal(injected, history.Find().Select(finding => finding.OrderId));
    }

    [Fact]
    public void A_hijack_that_is_the_last_a_history_tells_is_no_house_move()
    {
        var history = OfAmericanOwner(100, everyDays: 20);
        var injected = new[] { "Folding picnic table", "Bread maker" }
            .Select((title, i) => history.Order(Day(1985 + (i * 3)), title, 140 + (i * 30), Drop))
            .ToList();

        Assert.Equal(injected, history.Found());
    }

    [Fact]
    public void Each_order_that_is_found_has_a_reason()
    {
        var pittances = OfJapaneseOwner(100);
        var cards = OfAmericanOwner(100);
        var parcels = OfAmericanOwner(100);
        for (var i = 0; i < 6; i++)
        {
            pittances.Order(Day(700).AddMinutes(i * 4), "スマホ用ステッカー", 1 + (i * 6), payment: "コンビニ払い");
            cards.Order(Day(700 + i), i % 2 == 0 ? "Apple iPad Air 11-inch Tablet, 128GB" : "Wooden spoon set", i % 2 == 0 ? 599 : 23, payment: "Visa - 9090");
            parcels.Order(Day(700 + (i * 4)), FormattableString.Invariant($"Storage box {i}"), 70, Drop);
        }

        var findings = new[] { pittances, cards, parcels }.SelectMany(history => history.Find()).ToList();

        Assert.True(findings.Count > 12, $"{findings.Count}");
        Assert.All(findings, finding => Assert.NotEmpty(finding.Reasons));
    }

    [Fact]
    public void Goods_of_any_kind_to_a_stranger_with_a_new_card_are_found()
    {
        var history = OfAmericanOwner(100);
        var injected = new[] { "Folding picnic table", "Wool blanket", "Bread maker", "Camping stove" }
            .Select((title, i) => history.Order(Day(700 + (i * 2)), title, 60 + (i * 9), Drop, payment: "Discover - 5151"))
            .ToList();

        Assert.Equal(injected, history.Found());
    }

    [Fact]
    public void Two_quiet_orders_to_a_stranger_need_the_owners_eye()
    {
        var history = OfAmericanOwner(100);
        List<string> injected =
        [
            history.Order(Day(700), "Folding picnic table", 104, Drop),
            history.Order(Day(709), "Wool blanket", 88, Drop),
        ];

        var findings = history.Find();

        Assert.Equal(injected, history.Found());
        Assert.Equal(injected, findings.Select(finding => finding.OrderId));
        Assert.All(findings, finding => Assert.Equal(nameof(QuietOrders), finding.Pattern));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Two_quiet_orders_of_everyday_prices_alarm_and_are_never_severe(bool japanese)
    {
        var history = japanese ? OfJapaneseOwner(100) : OfAmericanOwner(100);
        List<string> injected =
        [
            history.Order(Day(700), japanese ? "電動歯ブラシ 替えブラシ" : "Folding camp stool", japanese ? 3_600 : 28, japanese ? "架空 健 〒542-0099 大阪府大阪市中央区日本橋九丁目99-9 JP" : "Jo Nobody 99 Imaginary Ave TAMPA FL 33601 United States"),
            history.Order(Day(706), japanese ? "ブルートゥース スピーカー" : "Waterproof phone pouch", japanese ? 4_400 : 35, japanese ? "架空 健 〒542-0099 大阪府大阪市中央区日本橋九丁目99-9 JP" : "Jo Nobody 99 Imaginary Ave TAMPA FL 33601 United States"),
        ];

        var findings = history.Find();

        Assert.Equal(injected, findings.Select(finding => finding.OrderId));
        Assert.All(findings, finding => Assert.Equal((Verdict.Alert, nameof(QuietOrders)), (finding.Verdict, finding.Pattern)));
    }

    [Fact]
    public void A_run_of_resale_goods_to_a_known_place_is_found()
    {
        var history = OfJapaneseOwner(100);
        var injected = Enumerable.Range(0, 5)
            .Select(i => history.Order(Day(700 + i), "冬虫夏草 サナギタケ 粒タイプ 100粒入", 19_600))
            .ToList();

        var findings = history.Find();

        Assert.Equal(injected, findings.Select(finding => finding.OrderId));
        Assert.All(findings, finding => Assert.Equal(nameof(RunToKnownPlace), finding.Pattern));
    }

    [Fact]
    public void Two_hijacks_are_two_episodes_and_the_first_does_not_hide_the_second()
    {
        var history = OfJapaneseOwner(100);
        var first = Enumerable.Range(0, 4).Select(i => history.Order(Day(400 + i), "冬虫夏草 サナギタケ", 19_600, Stranger, payment: "MasterCard - 8831")).ToList();
        var second = Enumerable.Range(0, 4)
            .Select(i => history.Order(Day(600 + i), "冬虫夏草 サナギタケ", 19_600, "仮名 次郎 〒330-0099 埼玉県さいたま市大宮区見本町9-99-9 JP", payment: "JCB - 7070"))
            .ToList();

        var findings = history.Find();

        Assert.Equal(first.Concat(second), findings.Select(finding => finding.OrderId));
        Assert.Equal([1, 1, 1, 1, 2, 2, 2, 2], findings.Select(finding => finding.Episode));
        Assert.All(findings, finding => Assert.Equal(Verdict.Severe, finding.Verdict));
    }

    [Fact]
    public void Reasons_give_the_facts_weightiest_first_in_both_languages()
    {
        var history = OfJapaneseOwner(100);
        for (var i = 0; i < 3; i++)
        {
            history.Order(Day(1000 + (i * 4)), "冬虫夏草 サナギタケ 粒タイプ 100粒入", 19_600, Stranger, payment: "MasterCard - 8831");
        }

        var english = history.Find(new DetectionOptions { Language = CultureInfo.GetCultureInfo("en-GB") });
        var japanese = history.Find(new DetectionOptions { Language = CultureInfo.GetCultureInfo("ja-JP") });

        Assert.Contains("First order ever to this address (orders before: 100; addresses so far: 1).", english[0].Reasons);
        Assert.Contains("Paid with MasterCard - 8831, which no order before used (orders before: 100).", english[0].Reasons);
        Assert.Contains("Costs 19600 JPY: more than any order before (orders before: 100).", english[0].Reasons);
        Assert.Contains(english[0].Reasons, reason => reason.StartsWith("Contains cordyceps (", StringComparison.Ordinal));
        Assert.Contains("Order number 3 of the same product since 2025-10-01.", english[2].Reasons);
        Assert.Contains("この住所へのご注文は初めてです。これまでの 100 件は別の 1 か所に届いています。", japanese[0].Reasons);
        Assert.Contains(japanese[0].Reasons, reason => reason.StartsWith("転売目的で買われることの多い種類の商品（冬虫夏草", StringComparison.Ordinal));
        Assert.Equal(english.Select(finding => finding.Evidence), japanese.Select(finding => finding.Evidence));
        Assert.All(english, finding => Assert.Equal(
            finding.Signals.Where(signal => signal.LogOdds > 0).OrderByDescending(signal => signal.LogOdds).Select(signal => signal.Explanation).OfType<string>().Take(finding.Reasons.Count),
            finding.Reasons));
    }

    [Fact]
    public void A_count_that_leaves_orders_out_says_so()
    {
        var history = OfJapaneseOwner(100);
        foreach (var day in new[] { 300, 1000 })
        {
            for (var i = 0; i < 3; i++)
            {
                history.Order(Day(day + (i * 4)), "冬虫夏草 サナギタケ 粒タイプ 100粒入", 19_600, Stranger, payment: "MasterCard - 8831");
            }
        }

        var findings = history.Find();

        Assert.Equal(6, findings.Count);
        Assert.DoesNotContain(findings[0].Reasons, reason => reason.Contains("left out", StringComparison.Ordinal));
        Assert.Contains("Costs 19600 JPY: more than any order before (orders before: 100). Orders that may not be yours are left out of this count.", findings[3].Reasons);
    }

    [Fact]
    public void A_finding_carries_its_numbers_and_where_it_was_read()
    {
        var history = OfJapaneseOwner(100);
        history.Order(Day(1000), "冬虫夏草 サナギタケ", 19_600, Stranger, payment: "MasterCard - 8831", status: OrderStatus.Unshipped);

        var finding = Assert.Single(history.Find());

        Assert.Equal("orders.csv:102", Assert.Single(finding.Sources));
        Assert.True(finding.CanCancel);
        var destination = Assert.Single(finding.Signals, signal => signal.Name == "Destination");
        Assert.Equal((100d, 1d), (destination.Numbers["EarlierOrders"], destination.Numbers["EarlierDestinations"]));
    }
}
