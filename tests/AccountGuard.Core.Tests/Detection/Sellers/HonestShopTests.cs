using AccountGuard.Detection;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Detection.Sellers.MadeUpShop;

namespace AccountGuard.Core.Tests.Detection.Sellers;

/// <summary>What honest sellers do and a careless detector would alarm at. Nothing here may reach Alert.</summary>
public class HonestShopTests
{
    [Fact]
    public void A_steady_shop_is_silent()
    {
        Assert.Empty(OfJapan(500).Find());
        Assert.Empty(OfAmerica(500, everyDays: 0.5).Find());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    public void A_new_product_line_does_not_alarm_and_is_withdrawn_when_it_stays(int salesAfter)
    {
        var shop = OfJapan(300);
        for (var i = 0; i < 10 + salesAfter; i++)
        {
            shop.Sell(Day(601 + (i * 1.3)), $"SV-0{i % 3}", new[] { "真鍮 カトラリー フォーク", "真鍮 カトラリー ナイフ", "真鍮 カトラリー 箸置き" }[i % 3], 3_800 + (i % 3 * 900));
        }

        Assert.Empty(shop.Found(Verdict.Alert));
        Assert.True(salesAfter == 0 || shop.Find().Count == 0);
    }

    [Fact]
    public void New_sizes_and_colours_of_the_usual_goods_are_silent()
    {
        var shop = OfAmerica(300);
        for (var i = 0; i < 30; i++)
        {
            shop.Sell(Day(601 + (i * 0.3)), $"GP-1{i % 8}", $"Terracotta garden pot {40 + (i % 8)} cm", 39 + (i % 8 * 5));
        }

        Assert.Empty(shop.Find());
    }

    [Fact]
    public void A_growing_shop_of_all_sorts_of_goods_is_silent()
    {
        var shop = OfAmerica(100);
        var kinds = new[] { "Bicycle bell", "Chess board", "Umbrella", "Kettle", "Puzzle", "Yoga mat", "Camping stove", "Violin strings", "Fish tank filter", "Piano stool" };
        for (var i = 0; i < 120; i++)
        {
            for (var sale = 0; sale <= i / 30; sale++)
            {
                shop.Sell(Day(80 + (i * 4) + (sale * 0.5)), $"M-{i}", $"{kinds[i % 10]} {(char)('A' + (i / 10))}{kinds[(i + 3) % 10].ToLowerInvariant()}{i}", 12 + (i % 40 * 4));
            }
        }

        Assert.Empty(shop.Found(Verdict.Alert));
    }

    [Fact]
    public void A_season_that_comes_back_does_not_alarm()
    {
        var shop = OfAmerica(500);
        foreach (var year in new[] { 320, 685, 1050 })
        {
            for (var i = 0; i < 25; i++)
            {
                shop.Sell(Day(year + i), $"XMAS-{i % 4}", new[] { "Christmas bauble set, glass", "Advent wreath candles", "Nativity figures", "Fairy lights 10 m" }[i % 4], 19 + (i % 4 * 8));
            }
        }

        Assert.Empty(shop.Found(Verdict.Alert));
    }

    [Fact]
    public void A_single_sale_of_something_else_is_silent()
    {
        var shop = OfJapan(300);
        shop.Sell(Day(601), "USED-1", "中古 ノートパソコン 15インチ", 48_000);

        Assert.Empty(shop.Found(Verdict.Alert));
    }

    [Theory]
    [InlineData(1, Verdict.Review)]
    [InlineData(12, Verdict.Normal)]
    public void An_owner_who_changes_banks_is_at_most_asked_and_never_alarmed(int payoutsAfter, Verdict most)
    {
        var shop = OfJapan(300);
        shop.Bank = "777";
        for (var i = 0; i < payoutsAfter; i++)
        {
            shop.Pay(Day(603 + (i * 14)), 11_000 + (i * 100));
        }

        Assert.All(shop.Find(new DetectionOptions { MinimumVerdict = Verdict.Normal }), finding => Assert.True(finding.Verdict <= most, finding.ToString()));
        Assert.Equal(most == Verdict.Normal, shop.Find().Count == 0);
    }

    [Fact]
    public void Two_banks_for_two_currencies_are_silent()
    {
        var shop = OfAmerica(400);
        for (var i = 0; i < 20; i++)
        {
            shop.Bank = i % 2 == 0 ? "3210" : "8877";
            shop.Pay(Day(60 + (i * 14)), 3_000);
        }

        Assert.Empty(shop.Found(Verdict.Alert));
    }

    [Fact]
    public void Payouts_that_are_fetched_every_day_from_now_on_do_not_alarm()
    {
        var shop = OfAmerica(300);
        for (var i = 0; i < 60; i++)
        {
            shop.Pay(Day(604 + i), 900 + (i % 7 * 40));
        }

        Assert.Empty(shop.Found(Verdict.Alert));
    }

    [Fact]
    public void A_bank_that_is_not_told_is_no_other_bank()
    {
        var shop = OfJapan(300);
        shop.Bank = null;
        shop.Pay(Day(603), 11_000);

        Assert.Empty(shop.Find());
    }

    [Fact]
    public void Goods_that_come_out_of_the_warehouse_or_on_another_site_alone_are_silent()
    {
        var moved = OfJapan(300);
        moved.FulfilledBy = "Merchant";
        moved.Everyday(Day(601), 20, everyDays: 1);
        var abroad = OfAmerica(300);
        abroad.Site = "Amazon.ca";
        abroad.Everyday(Day(601), 20, everyDays: 1);

        Assert.Empty(moved.Find());
        Assert.Empty(abroad.Find());
    }

    [Theory]
    [InlineData(5)]
    [InlineData(19)]
    public void With_fewer_than_twenty_sales_nothing_is_above_review(int sales)
    {
        var shop = OfJapan(sales, everyDays: 10);
        for (var i = 0; i < 8; i++)
        {
            shop.Sell(Day(300 + i), $"X-{i}", new[] { "一眼レフカメラ EOS", "iPad Air 64GB", "腕時計 クロノグラフ", "冬虫夏草 100粒" }[i % 4], 60_000);
        }

        shop.Bank = "908";
        shop.Pay(Day(304), 400_000);

        Assert.Empty(shop.Found(Verdict.Alert));
    }

    [Fact]
    public void The_same_goods_under_other_numbers_or_names_are_no_other_goods()
    {
        var shop = OfJapan(300);
        for (var i = 0; i < 20; i++)
        {
            shop.Sell(Day(601 + i), $"FBA-{i % 2}", i % 2 == 0 ? "木製 まな板 ひのき 36cm" : "木製 鍋敷き ひのき", 2_980);
            shop.Sell(Day(601.5 + i), i % 2 == 0 ? "KM-02" : "KM-05", "Wooden kitchen goods", 1_500);
        }

        Assert.Empty(shop.Find());
    }

    [Fact]
    public void Sales_that_name_no_goods_say_nothing()
    {
        var shop = OfJapan(300);
        for (var i = 0; i < 20; i++)
        {
            shop.Sell(Day(601 + (i * 0.2)), null, null, 90_000);
            shop.Sell(Day(601 + (i * 0.2)), $"N-{i}", null, 90_000);
        }

        Assert.Empty(shop.Find());
    }

    [Fact]
    public void A_sellers_own_purchases_do_not_change_what_is_said_of_sales()
    {
        var shop = OfJapan(300);
        var buyer = MadeUpHistory.OfJapaneseOwner(80);
        var both = buyer.Items.Select(item => new OrderItem(item) { Account = "made-up shop" }).Concat(shop.Items);

        Assert.Empty(new AnomalyDetector(new DetectionOptions()).Find(both, CancellationToken.None));
    }

    [Fact]
    public void Many_sales_are_judged_in_little_time()
    {
        var shop = OfAmerica(60_000, everyDays: 0.02);
        var watch = System.Diagnostics.Stopwatch.StartNew();

        shop.Find();

        // In step with the sales it is a second; in step with their square it would be many minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }
}
