using AccountGuard.Detection;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Detection.MadeUpHistory;

namespace AccountGuard.Core.Tests.Detection;

/// <summary>What honest people do and a careless detector would alarm at. Nothing here may reach Alert.</summary>
public class HonestStoryTests
{
    private const string Friend = "Jules Birdsong 77 Maple Ave PORTLAND OR 97205 United States";

    [Fact]
    public void An_everyday_account_is_silent()
    {
        Assert.Empty(OfAmericanOwner(150).Find());
        Assert.Empty(OfJapaneseOwner(150).Find());
        Assert.Empty(OfJapaneseNames(150).Find());
    }

    [Fact]
    public void An_account_that_begins_in_a_hurry_is_silent() => Assert.Empty(OfAmericanOwner(60, everyDays: 0.7).Find());

    [Fact]
    public void A_lone_unfamiliar_address_never_alarms_however_dear()
    {
        var history = OfAmericanOwner(120);
        history.Order(Day(800), "Garden bench, teak", 900, "Sage Hartwold 5 Lakeview Rd TAMPA FL 33601 United States");

        Assert.Empty(history.Found());
    }

    [Theory]
    [InlineData(40)]
    [InlineData(3)]
    [InlineData(1)]
    public void A_house_move_does_not_alarm_also_where_the_history_ends_soon_after(int ordersAfter)
    {
        var history = OfAmericanOwner(100);
        history.Home = "Robin Fallowfield 880 Summit Way BOISE ID 83702 United States";
        history.Everyday(Day(905), ordersAfter);

        Assert.Empty(history.Found());
    }

    [Fact]
    public void Furnishing_a_new_home_does_not_alarm()
    {
        var history = OfJapaneseOwner(100);
        history.Home = "見本 花子 〒810-0099 福岡県福岡市中央区見本九丁目9-9-901 JP";
        history.Order(Day(903), "ソファ 2人掛け", 45_000);
        history.Order(Day(905), "カーテン 遮光 2枚組", 8_900);
        history.Order(Day(906), "炊飯器 5.5合炊き", 28_000);
        history.Everyday(Day(912), 30);

        Assert.Empty(history.Found());
    }

    [Fact]
    public void Gifts_in_December_do_not_alarm()
    {
        var history = OfAmericanOwner(100, everyDays: 7);
        for (var i = 0; i < 4; i++)
        {
            var date = new DateTimeOffset(2024, 12, 5 + (i * 3), 18, 0, 0, TimeSpan.Zero);
            history.Order(date, new[] { "Board game", "Wool scarf", "Picture book", "Chocolate box" }[i], 35 + (i * 8), FormattableString.Invariant($"Friend Number{i} {20 + i} Birch St DENVER CO 8020{i} United States"), isGift: i % 2 == 0);
        }

        Assert.Empty(history.Found());
    }

    [Theory]
    [InlineData(40)]
    [InlineData(4)]
    public void A_renewed_card_does_not_alarm(int ordersAfter)
    {
        var history = OfAmericanOwner(100);
        history.Card = "Visa - 2222";
        history.Everyday(Day(905), ordersAfter);

        Assert.Empty(history.Found(Verdict.Review));
    }

    [Fact]
    public void Subscriptions_do_not_alarm()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 24; i++)
        {
            history.Order(Day(300 + (i * 14)), "Vitamin D supplement, 120 capsules", 17.5m, isSubscription: true);
        }

        Assert.Empty(history.Find());
    }

    [Fact]
    public void A_bulk_purchase_for_a_club_does_not_alarm()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 5; i++)
        {
            history.Order(Day(700).AddHours(i), "Football bibs, set of 10", 89);
        }

        history.Order(Day(701), "Footballs, size 5, set of 6", 180);

        Assert.Empty(history.Found());
    }

    [Fact]
    public void A_shared_account_does_not_alarm()
    {
        var history = OfAmericanOwner(80);
        for (var i = 0; i < 40; i++)
        {
            history.Order(
                Day(100 + (i * 14)),
                new[] { "Protein powder, vanilla", "Video game for Nintendo Switch", "Running socks", "Phone case" }[i % 4],
                15 + (i % 5 * 12),
                "Dana Fallowfield 401 Oak Ln Apt 7 EUGENE OR 97401 United States",
                payment: "MasterCard - 3333");
        }

        Assert.Empty(history.Found());
    }

    [Fact]
    public void A_students_second_address_does_not_alarm()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 30; i++)
        {
            history.Order(Day(400 + (i * 11)), new[] { "Textbook: Organic Chemistry", "Desk organiser", "Instant noodles, 12 cups" }[i % 3], 20 + (i % 4 * 15), "Robin Fallowfield 9 College Rd Rm 214 CORVALLIS OR 97331 United States");
        }

        Assert.Empty(history.Found());
    }

    [Fact]
    public void An_owner_who_returns_after_a_long_pause_does_not_alarm()
    {
        var history = OfAmericanOwner(60);
        history.Card = "Visa - 4444";
        history.Everyday(Day(1400), 20);

        Assert.Empty(history.Found(Verdict.Review));
    }

    [Fact]
    public void Store_receipts_and_downloads_are_no_unfamiliar_addresses()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 12; i++)
        {
            history.Order(Day(500 + i), "Bananas", 0.6m + i, withoutAddress: true, channel: OrderChannel.Store, payment: "Discover - 8888");
            history.Order(Day(520 + i), "E-book: The Quiet Harbour", 7.99m, withoutAddress: true, channel: OrderChannel.Digital);
        }

        Assert.Empty(history.Found(Verdict.Review));
    }

    [Fact]
    public void A_single_gift_card_does_not_alarm()
    {
        var history = OfAmericanOwner(100);
        history.Order(Day(700), "Amazon.com eGift Card", 50, withoutAddress: true);

        Assert.Empty(history.Found());
    }

    [Fact]
    public void A_basket_that_the_shop_split_is_no_scatter()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 12; i++)
        {
            history.Order(Day(700), FormattableString.Invariant($"Groceries {i}"), i % 2 == 0 ? 0.8m : 3.5m);
        }

        Assert.Empty(history.Found());
    }

    [Theory]
    [InlineData("Robin Fallowfield 12 Elm Street, Salem, OR 97301-4421")]
    [InlineData("ROBIN FALLOWFIELD 12 ELM ST SALEM OR 97301 United States")]
    public void Another_way_of_writing_the_home_is_no_new_place(string sameHome)
    {
        var history = OfAmericanOwner(100);
        var id = history.Order(Day(950), "Apple Watch GPS 45mm", 429, sameHome);

        var order = Assert.Single(history.Find(new DetectionOptions { IncludeNormal = true }), finding => finding.OrderId == id);

        Assert.Equal(Verdict.Normal, order.Verdict);
        Assert.DoesNotContain(order.Signals, signal => signal.Name == "Destination" && signal.LogOdds > 0);
    }

    [Fact]
    public void A_friend_who_gets_something_now_and_then_does_not_alarm()
    {
        var history = OfAmericanOwner(100);
        history.Order(Day(500), "Birthday card set", 12, Friend);
        history.Order(Day(640), "Puzzle, 1000 pieces", 19, Friend);
        history.Order(Day(860), "Tea sampler", 24, Friend);

        Assert.Empty(history.Found());
    }

    [Theory]
    [InlineData("Jules Birdsong 77 Maple Ave PORTLAND OR 97205 United States")]
    [InlineData("Robin Fallowfield 3 Dune Rd PENSACOLA FL 32501 United States")]
    public void Cheap_everyday_parcels_to_a_friend_or_a_holiday_address_do_not_alarm(string place)
    {
        var history = OfAmericanOwner(100);
        history.Order(Day(703), "Sunscreen, 200 ml", 14, place);
        history.Order(Day(706), "Beach towel", 22, place);
        history.Order(Day(712), "Crossword book", 9, place);

        Assert.Empty(history.Found());
    }

    [Fact]
    public void Everyday_parcels_in_the_owners_name_to_a_holiday_address_do_not_alarm()
    {
        var history = OfAmericanOwner(100);
        history.Order(Day(703), "Snorkel set", 38, "Robin Fallowfield 3 Dune Rd PENSACOLA FL 32501 United States");
        history.Order(Day(709), "Beach tent", 64, "Robin Fallowfield 3 Dune Rd PENSACOLA FL 32501 United States");

        Assert.Empty(history.Found());
    }

    [Fact]
    public void An_owner_whose_friends_often_get_a_second_parcel_is_not_alarmed_at_another()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 6; i++)
        {
            var friend = FormattableString.Invariant($"Friend Number{(char)('A' + i)} {20 + i} Birch St EUGENE OR 9740{i} United States");
            history.Order(Day(300 + (i * 90)), "Picture book", 24, friend, isGift: i < 5);
            history.Order(Day(312 + (i * 90)), "Wooden train", 31, friend, isGift: i < 5);
        }

        Assert.Empty(history.Found());
    }

    [Fact]
    public void The_first_friend_who_gets_two_parcels_without_a_gift_message_looks_like_a_stranger()
    {
        var history = OfAmericanOwner(100);
        history.Order(Day(750), "Picture book", 24, "Friend NumberF 25 Birch St EUGENE OR 97405 United States");
        history.Order(Day(762), "Wooden train", 31, "Friend NumberF 25 Birch St EUGENE OR 97405 United States");

        Assert.Equal(2, history.Found().Count);
    }

    [Fact]
    public void Cheap_parcels_with_a_new_card_are_more_than_ordinary()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 3; i++)
        {
            history.Order(Day(703 + (i * 4)), new[] { "Sunscreen, 200 ml", "Beach towel", "Crossword book" }[i], 14, Friend, payment: "Discover - 5151");
        }

        Assert.Equal(3, history.Found().Count);
    }

    [Theory]
    [InlineData(25)]
    [InlineData(0)]
    public void A_house_move_with_a_new_card_does_not_alarm(int ordersAfter)
    {
        var history = OfAmericanOwner(100);
        history.Home = "Robin Fallowfield 880 Summit Way BOISE ID 83702 United States";
        history.Card = "Discover - 2570";
        for (var i = 0; i < 5; i++)
        {
            history.Order(Day(906 + (i * 3)), new[] { "Queen mattress", "55-inch TV stand", "Coffee maker", "Bookshelf, 5 tiers", "Curtains" }[i], 90 + (i * 70));
        }

        history.Everyday(Day(925), ordersAfter, everyDays: 5);

        Assert.Empty(history.Found());
    }

    [Fact]
    public void A_partner_who_orders_to_the_same_home_with_another_card_does_not_alarm()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 20; i++)
        {
            history.Order(Day(500 + (i * 8)), new[] { "Sony WH-1000XM5 Wireless Headphones", "Dog treats", "Running socks" }[i % 3], new[] { 328m, 18m, 22m }[i % 3], payment: "MasterCard - 5877");
        }

        Assert.Empty(history.Found());
    }

    [Fact]
    public void A_wedding_list_with_gift_messages_does_not_alarm()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 3; i++)
        {
            history.Order(Day(700.3 + (i * 0.6)), new[] { "Stand mixer", "Dutch oven 5 l", "Cookware set, 10 pieces" }[i], 229 + (i * 70), Friend, isGift: true);
        }

        Assert.Empty(history.Found());
    }

    [Fact]
    public void A_wedding_list_without_gift_messages_is_never_severe()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 3; i++)
        {
            history.Order(Day(700.3 + (i * 0.6)), new[] { "Stand mixer", "Dutch oven 5 l", "Cookware set, 10 pieces" }[i], 229 + (i * 70), Friend);
        }

        Assert.Empty(history.Found(Verdict.Severe));
    }

    [Fact]
    public void A_partners_card_that_is_used_once_does_not_alarm_however_dear_the_goods()
    {
        var history = OfAmericanOwner(100);
        history.Order(Day(700), "Apple iPad Air 11-inch Tablet, 128GB", 599, payment: "MasterCard - 5877");

        Assert.Empty(history.Found());
    }

    [Fact]
    public void Three_codes_in_one_order_before_christmas_are_not_severe()
    {
        var history = OfAmericanOwner(100);
        var day = new DateTimeOffset(2024, 12, 18, 18, 0, 0, TimeSpan.Zero);
        var id = history.Order(day, "Amazon.com eGift Card", 25, withoutAddress: true);
        history.Order(day, "Amazon.com eGift Card", 25, withoutAddress: true, orderId: id);
        history.Order(day, "Amazon.com eGift Card", 25, withoutAddress: true, orderId: id);

        Assert.Empty(history.Found(Verdict.Severe));
    }

    [Fact]
    public void A_collectors_paid_baskets_at_a_pittance_do_not_alarm_and_become_a_habit()
    {
        var history = OfAmericanOwner(100);
        var baskets = Enumerable.Range(0, 4)
            .Select(i => history.Basket(Day(500 + (i * 31)), Enumerable.Range(0, 8).Select(card => FormattableString.Invariant($"Trading card {i}-{card}")), 0.45m))
            .ToList();

        Assert.Equal(baskets.Take(2), history.Found(Verdict.Review));
        Assert.Empty(history.Found());
    }

    [Fact]
    public void Gift_cards_for_the_family_every_December_do_not_alarm_and_the_first_run_without_another_year_does()
    {
        var history = OfAmericanOwner(150);
        var runs = new[] { 2024, 2025, 2026 };
        foreach (var year in runs)
        {
            for (var i = 0; i < 4; i++)
            {
                history.Order(new DateTimeOffset(year, 12, 18 + (year % 3), 18, i * 9, 0, TimeSpan.Zero), "Amazon.com eGift Card - Christmas", 50, withoutAddress: true);
            }

            Assert.Equal(year == runs[0] ? 4 : 0, history.Found().Count);
        }
    }

    [Theory]
    [InlineData("Amazon Reload", 500)]
    [InlineData("Amazonギフト券 チャージタイプ", 500)]
    public void Money_on_the_accounts_own_balance_is_no_code(string title, decimal total)
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 3; i++)
        {
            history.Order(Day(700).AddMinutes(i * 20), title, total, withoutAddress: true);
        }

        Assert.Empty(history.Found(Verdict.Review));
    }
}
