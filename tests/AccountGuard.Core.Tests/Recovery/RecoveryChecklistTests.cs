using System.Text.RegularExpressions;
using AccountGuard.Detection;
using AccountGuard.Orders;
using AccountGuard.Recovery;
using static AccountGuard.Core.Tests.Recovery.SampleOrders;

namespace AccountGuard.Core.Tests.Recovery;

public class RecoveryChecklistTests
{
    private static readonly string[] EveryLesson =
    [
        "secure-mail", "lock-out", "order-mails", "evidence", "frozen", "call-shop", "genuine-mail", "billing-verification",
        "two-step", "stop-card", "stranger-card", "clean-account", "clean-device", "police", "consumer-desk", "other-passwords", "watch",
    ];

    public static TheoryData<string, string?, string> Readers()
    {
        var data = new TheoryData<string, string?, string>();
        foreach (var language in new[] { "ja", "en" })
        {
            foreach (var (country, site) in new[] { ("JP", "Amazon.co.jp"), ("US", "Amazon.com"), ("DE", "Amazon.de"), ("GB", "Amazon.co.uk"), (null, "Amazon.co.jp"), ("JP", "shop.example.jp"), ("FR", "shop.example.com") })
            {
                data.Add(language, country, site);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Every_lesson_is_there_once_for_every_reader(string language, string? country, string site)
    {
        var lessons = Compose(At(site), new(language), country).Lessons().ToList();

        foreach (var lesson in EveryLesson.Concat(["cancel-unshipped", "destination", "dispute-card", "tell-shop", "cancelled-orders"]))
        {
            Assert.Single(lessons, lesson);
        }
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Texts_are_complete_in_the_readers_language(string language, string? country, string site)
    {
        foreach (var (_, step) in Compose(At(site), new(language), country))
        {
            Assert.DoesNotMatch(@"[{}]|fact:|step:", step.Words());
            Assert.Equal(language == "ja", Regex.IsMatch(step.Action, @"\p{IsHiragana}"));
            Assert.Equal(language == "ja", Regex.IsMatch(step.Why, @"\p{IsHiragana}"));
            Assert.NotEqual("", step.Source);
            Assert.Matches(@"^\d{4}(-\d\d){0,2}$", step.VerifiedOn);
            Assert.DoesNotMatch(@"seller|出品", step.Words());
        }
    }

    [Theory]
    [InlineData("ja-JP")]
    [InlineData("ja")]
    public void Japanese_is_known_with_and_without_a_region(string language) =>
        Assert.Matches(@"（2017年5月、2019年5月に確認）", Compose(Cordyceps, new(language)).Lesson("call-shop").Contact);

    [Fact]
    public void The_mail_account_comes_first_then_what_has_not_shipped_by_number()
    {
        var steps = Compose(Cordyceps);

        Assert.Equal(["secure-mail", "cancel-unshipped", "lock-out"], steps.Lessons().Take(3));
        Assert.Equal("250-0000000-0000003", steps.Lesson("cancel-unshipped").Orders.ToString());
        Assert.Contains("250-0000000-0000003", steps.Lesson("cancel-unshipped").Action, StringComparison.Ordinal);
        Assert.All(steps.Where(step => step.Step.Phase == RecoveryPhase.RightAway), step => Assert.Equal(Day(2026, 11, 21), step.Step.Due));
    }

    [Fact]
    public void The_work_has_its_order()
    {
        var lessons = Compose(Cordyceps).Lessons().ToList();
        string[] work = ["secure-mail", "cancel-unshipped", "lock-out", "destination", "frozen", "call-shop", "two-step", "stop-card", "dispute-card", "tell-shop", "clean-account", "police", "consumer-desk", "watch"];

        Assert.Equal(work, lessons.Where(work.Contains));
    }

    [Fact]
    public void Orders_are_split_by_how_far_they_have_come()
    {
        var steps = Compose(Cordyceps);

        Assert.Equal("250-0000000-0000001", steps.Lesson("dispute-card").Orders.ToString());
        Assert.Equal("250-0000000-0000002", steps.Lesson("cancelled-orders").Orders.ToString());
        Assert.Equal(3, steps.Lesson("tell-shop").Orders.Count);
    }

    [Fact]
    public void Without_unshipped_orders_nothing_is_to_be_cancelled() =>
        Assert.DoesNotContain("cancel-unshipped", Compose([Order("1")]).Lessons());

    [Fact]
    public void An_order_of_unknown_state_is_disputed() =>
        Assert.Equal("1", Compose([Order("1", OrderStatus.Unknown)]).Lesson("dispute-card").Orders.ToString());

    [Fact]
    public void Each_means_of_payment_has_its_dispute_with_its_orders_and_totals()
    {
        var disputes = Compose(
            [
                Order("1", payment: "Visa - 1234", total: 1000),
                Order("2", payment: "MasterCard - 9876", total: 500.5m, currency: "USD"),
                Order("3", payment: "Gift Certificate/Card and Visa - 1234", total: 2500),
                Order("4", payment: "Visa - 1234", total: 20, currency: "USD"),
            ])
            .Where(step => step.Definition.Lesson == "dispute-card").Select(step => step.Step).ToList();

        Assert.Equal(2, disputes.Count);
        Assert.Contains("\"Visa - 1234\": 1, 3, 4 (3,500 JPY and 20 USD)", disputes[0].Action, StringComparison.Ordinal);
        Assert.Contains("\"MasterCard - 9876\": 2 (500.50 USD)", disputes[1].Action, StringComparison.Ordinal);
    }

    [Fact]
    public void A_balance_is_asked_back_from_the_shop_and_never_disputed_with_a_card_company()
    {
        var steps = Compose([Order("1", payment: "Gift Certificate/Card")]);

        Assert.Contains("Gift Certificate/Card", steps.Lesson("gift-balance").Action, StringComparison.Ordinal);
        Assert.DoesNotContain("dispute-card", steps.Lessons());
    }

    [Theory]
    [InlineData("コンビニ払い")]
    [InlineData("Cash on Delivery (COD)")]
    public void Cash_is_neither_paid_nor_disputed(string payment)
    {
        var steps = Compose([Order("1", payment: payment)]);

        Assert.Contains(payment, steps.Lesson("cash-orders").Action, StringComparison.Ordinal);
        Assert.DoesNotContain("dispute-card", steps.Lessons());
    }

    [Theory]
    [InlineData("MasterCard（下4けたが1234）、Visa ****9876", "MasterCard（下4けたが1234）", "Visa ****9876")]
    [InlineData("Visa-2222,MasterCard-1111", "Visa-2222", "MasterCard-1111")]
    public void Several_cards_of_one_order_are_disputed_each(string payment, string first, string second)
    {
        var disputes = Compose([Order("1", payment: payment)]).Where(step => step.Definition.Lesson == "dispute-card").Select(step => step.Step.Action).ToList();

        Assert.Equal(2, disputes.Count);
        Assert.Contains($"\"{first}\"", disputes[0], StringComparison.Ordinal);
        Assert.Contains($"\"{second}\"", disputes[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Not Available")]
    public void An_unstated_payment_is_looked_up_first(string? payment)
    {
        var step = Compose([Order("1", payment: payment, total: null)]).Lesson("dispute-unstated");

        Assert.Equal("1", step.Orders.ToString());
        Assert.Contains("1 without a stated amount", step.Action, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_destination_is_quoted_as_evidence_and_not_to_be_contacted()
    {
        var steps = Compose([Order("1"), Order("2", shipTo: "Nobody, 1 Sample Rd"), Order("3", shipTo: null)])
            .Where(step => step.Definition.Lesson == "destination").Select(step => step.Step).ToList();

        Assert.Equal(["1", "2"], steps.Select(step => step.Orders.ToString()));
        Assert.Contains(Osaka, steps[0].Action, StringComparison.Ordinal);
        Assert.All(steps, step => Assert.StartsWith("Do not contact", step.DoNot, StringComparison.Ordinal));
    }

    [Fact]
    public void Amazon_Japan_has_its_numbers_with_the_dates_they_were_seen()
    {
        var step = Compose(Cordyceps, Japanese).Lesson("call-shop");

        Assert.Contains("0120-999-373", step.Contact, StringComparison.Ordinal);
        Assert.Contains("011-330-3000", step.Contact, StringComparison.Ordinal);
        Assert.Contains("+81-11-330-3000", step.Contact, StringComparison.Ordinal);
        Assert.Contains("0120-999-373（2017年5月、2019年5月に確認）", step.Contact, StringComparison.Ordinal);
        Assert.Contains("+81-11-330-3000（海外から、2019年5月に確認）", step.Contact, StringComparison.Ordinal);
        Assert.Contains("2025年8月の未確認情報", step.Contact, StringComparison.Ordinal);
        Assert.EndsWith("現在の情報は公式サイトでご確認ください。", step.Contact, StringComparison.Ordinal);
        Assert.Contains("1（プライム会員）→ 1 → 3", step.Channel, StringComparison.Ordinal);
        Assert.Equal("2017-05", step.VerifiedOn);
    }

    [Fact]
    public void A_fact_shows_its_age_only_after_a_year()
    {
        var early = Compose(Cordyceps, now: new(2018, 4, 30, 0, 0, 0, TimeSpan.Zero)).Lesson("frozen");
        var late = Compose(Cordyceps, now: new(2018, 5, 2, 0, 0, 0, TimeSpan.Zero)).Lesson("frozen");

        Assert.DoesNotContain("seen 2017-05", early.Why, StringComparison.Ordinal);
        Assert.EndsWith("(seen 2017-05; check on the shop's own site)", late.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_verified_says_so()
    {
        var why = Compose(Cordyceps, Japanese).Lesson("dispute-card").Why;

        Assert.Contains("未確認", why, StringComparison.Ordinal);
        Assert.Contains("カード会社にご確認ください", why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_frozen_account_is_told_from_a_mistyped_password_and_goes_to_the_phone()
    {
        var steps = Compose(Cordyceps);
        var frozen = steps.Lesson("frozen");

        Assert.Contains("stop trying passwords", frozen.Action, StringComparison.Ordinal);
        Assert.Contains($"step {steps.Lesson("call-shop").Number}", frozen.Action, StringComparison.Ordinal);
        Assert.Contains("only mistyped", frozen.Action, StringComparison.Ordinal);
    }

    [Fact]
    public void The_billing_mail_gets_four_things_and_never_a_card_number()
    {
        var step = Compose(Cordyceps).Lesson("billing-verification");

        foreach (var word in new[] { "Never write a card number", "four things", "address the card company", "Latin letters", "home phone", "mobile phone", "second account" })
        {
            Assert.Contains(word, step.DoNot, StringComparison.Ordinal);
        }

        Assert.Contains("not yours", step.Action, StringComparison.Ordinal);
        Assert.Contains("on hold", step.Why, StringComparison.Ordinal);
        Assert.Contains("a week", step.Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("shop.example.jp")]
    [InlineData("amazon.xsecur.example")]
    [InlineData("notamazon.co.jp")]
    [InlineData("Rakuten")]
    [InlineData("rakuten.co.jp")]
    [InlineData("Walmart.com")]
    [InlineData("shopping.yahoo.co.jp")]
    [InlineData("eBay")]
    public void Another_shop_gets_nothing_of_Amazons(string site)
    {
        foreach (var country in new[] { "JP", "US", "GB", "DE", null })
        {
            foreach (var (_, step) in Compose([Order("1", OrderStatus.Unshipped, site), Order("2", site: site)], country: country))
            {
                Assert.DoesNotMatch("0120-|330-3000|3032-2207|888-280-4331|206-922-0880|363 8469|(?i)amazon", Regex.Replace(step.Words(), Regex.Escape(site), ""));
            }
        }
    }

    [Fact]
    public void Amazon_com_has_its_own_numbers_and_the_law_named_as_American()
    {
        var steps = Compose(At("Amazon.com"));

        Assert.Contains("1-888-280-4331", steps.Lesson("call-shop").Contact, StringComparison.Ordinal);
        Assert.Contains("+1-206-922-0880", steps.Lesson("call-shop").Contact, StringComparison.Ordinal);
        Assert.StartsWith("identitytheft.gov, 1-877-438-4338", steps.Lesson("consumer-desk").Contact, StringComparison.Ordinal);
        Assert.Contains("In the United States a cardholder answers for 50 USD", steps.Lesson("dispute-card").Why, StringComparison.Ordinal);
        Assert.DoesNotContain(steps, step => Regex.IsMatch(step.Step.Words(), "9110|0120|5978"));
    }

    [Fact]
    public void The_United_Kingdom_has_Report_Fraud_and_is_told_that_Action_Fraud_is_closed()
    {
        var steps = Compose([Order("1", site: "Amazon.co.uk", currency: "GBP")]);

        Assert.StartsWith("reportfraud.police.uk, 0300 123 2040", steps.Lesson("police").Contact, StringComparison.Ordinal);
        Assert.StartsWith("Action Fraud (actionfraud.police.uk): closed since 2025-12-04 (seen 2025-12-04).", Assert.Single(steps.Lesson("police").DeadEnds), StringComparison.Ordinal);
        Assert.Contains("within 13 months", steps.Lesson("dispute-card").Why, StringComparison.Ordinal);
        Assert.DoesNotContain(steps, step => Regex.IsMatch(step.Step.Words(), "9110|0120|280-4331|50 USD"));
    }

    [Fact]
    public void Germany_has_the_blocking_line_and_its_own_law()
    {
        var steps = Compose([Order("1", site: "Amazon.de", currency: "EUR")]);

        Assert.Contains("116 116", steps.Lesson("stop-card").Contact, StringComparison.Ordinal);
        Assert.Contains("676b", steps.Lesson("dispute-card").Why, StringComparison.Ordinal);
        Assert.Contains("Onlinewache", steps.Lesson("police").Contact, StringComparison.Ordinal);
        Assert.DoesNotContain(steps, step => Regex.IsMatch(step.Step.Words(), "9110|0120|280-4331|50 USD|0300 123"));
    }

    [Fact]
    public void Few_orders_are_cancelled_one_by_one_and_each_step_is_found_again_by_its_order()
    {
        var steps = Compose([Order("1", OrderStatus.Unshipped), Order("2", OrderStatus.Unshipped)]).Where(step => step.Definition.Lesson == "cancel-unshipped");

        Assert.Equal(["cancel-unshipped/1", "cancel-unshipped/2"], steps.Select(step => step.Step.Id));
    }

    [Fact]
    public void Orders_that_were_cancelled_already_are_a_step_that_is_done()
    {
        var step = Compose([Order("1", OrderStatus.Cancelled)]).Lesson("cancel-unshipped");

        Assert.Equal(RecoveryStepStatus.Done, step.Status);
        Assert.Null(step.Due);
        Assert.Contains("cancelled already: 1.", step.StatusReason, StringComparison.Ordinal);
    }

    [Fact]
    public void Japan_has_its_desks_and_no_foreign_ones()
    {
        var steps = Compose(Cordyceps);

        Assert.StartsWith("#9110", steps.Lesson("police").Contact, StringComparison.Ordinal);
        Assert.Contains("; 110 (in an emergency only", steps.Lesson("police").Contact, StringComparison.Ordinal);
        Assert.StartsWith("188", steps.Lesson("consumer-desk").Contact, StringComparison.Ordinal);
        Assert.Contains("03-5978-7509", steps.Lesson("consumer-desk").Contact, StringComparison.Ordinal);
        Assert.DoesNotContain(steps, step => Regex.IsMatch(step.Step.Words(), @"438-4338|50 USD|reportascam|116 116|0300 123"));
    }

    [Theory]
    [InlineData("Amazon.co.jp", null, null, "#9110")]
    [InlineData("Amazon.com", "USD", null, "identitytheft.gov")]
    [InlineData(null, "JPY", null, "#9110")]
    [InlineData("shop.example.jp", null, null, "#9110")]
    [InlineData("Amazon.com", "USD", "jp", "#9110")]
    [InlineData("Amazon.co.jp", "JPY", "US", "identitytheft.gov")]
    public void The_country_is_the_one_named_or_else_told_from_the_orders(string? site, string? currency, string? country, string expected)
    {
        var steps = Compose([Order("1", site: site, currency: currency)], country: country);

        Assert.Contains(steps, step => step.Definition.Lesson is "police" or "consumer-desk" && step.Step.Contact?.Contains(expected, StringComparison.Ordinal) == true);
    }

    [Fact]
    public void The_country_named_does_not_change_whose_phone_is_called() =>
        Assert.Contains("888-280-4331", Compose(At("Amazon.com"), country: "JP").Lesson("call-shop").Contact, StringComparison.Ordinal);

    [Fact]
    public void Orders_of_two_countries_get_both_lists_each_with_its_own_orders()
    {
        var steps = Compose([Order("jp-1"), Order("us-1", site: "Amazon.com", currency: "USD")]);

        Assert.Equal("jp-1", steps.Single(step => step.Definition.Id == "dispute-card.jp").Step.Orders.ToString());
        Assert.Equal("us-1", steps.Single(step => step.Definition.Id == "dispute-card.us").Step.Orders.ToString());
        Assert.Equal(2, steps.Count(step => step.Definition.Lesson == "call-shop"));
    }

    [Fact]
    public void Without_orders_the_steps_come_without_numbers()
    {
        var steps = Compose([Order("1", verdict: Verdict.Normal)], Japanese);

        Assert.All(steps, step => Assert.Empty(step.Step.Orders));
        Assert.Equal(["secure-mail", "cancel-unshipped"], steps.Lessons().Take(2));
        Assert.Contains("tell-shop", steps.Lessons());
        Assert.Contains("0120-999-373", steps.Lesson("call-shop").Contact, StringComparison.Ordinal);
    }

    [Fact]
    public void The_dispute_day_is_sixty_days_after_the_oldest_order_and_says_so()
    {
        var step = Compose(Cordyceps).Lesson("dispute-card");

        Assert.Equal(Day(2027, 1, 9), step.Due);
        Assert.Contains("9 January 2027, is 60 days after the oldest of these orders (10 November 2026)", step.Why, StringComparison.Ordinal);
        Assert.DoesNotContain("may have closed", step.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dispute_day_that_is_over_becomes_today_and_says_ask_anyway()
    {
        var step = Compose([Order("1", date: "2026-06-01T00:00:00Z")]).Lesson("dispute-card");

        Assert.Equal(Day(2026, 11, 21), step.Due);
        Assert.Contains("the window may have closed: ask all the same", step.Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Days_are_counted_from_now()
    {
        var steps = Compose(Cordyceps);

        Assert.Equal(Day(2026, 11, 28), steps.Lesson("clean-device").Due);
        Assert.Equal(Day(2027, 2, 19), steps.Lesson("watch").Due);
    }

    [Fact]
    public void No_card_number_gets_into_a_text()
    {
        var steps = Compose([Order("1", payment: "Visa 4111 1111 1111 1111", shipTo: "Nobody 4111-1111-1111-1111 Sample Rd")]);

        Assert.DoesNotContain(steps, step => Regex.IsMatch(step.Step.Words(), @"4111[ -]?1111"));
        Assert.Contains("…1111", steps.Lesson("dispute-card").Action, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_of_an_order_is_never_read_as_a_template() =>
        Assert.Contains("\"{fact:x} {orders}\"", Compose([Order("1", shipTo: "{fact:x}\r\n\u001b{orders}")]).Lesson("destination").Action, StringComparison.Ordinal);

    [Fact]
    public void A_long_list_is_cut_in_the_sentence_and_whole_in_the_list()
    {
        var step = Compose(Enumerable.Range(1, 30).Select(number => Order($"A{number:00}", OrderStatus.Unshipped)).ToList()).Lesson("cancel-unshipped");

        Assert.Equal(30, step.Orders.Count);
        Assert.Contains("A20 and 10 more", step.Action, StringComparison.Ordinal);
        Assert.DoesNotContain("A21", step.Action, StringComparison.Ordinal);
    }

    private static List<AnomalousOrder> At(string site) =>
    [
        Order("1", OrderStatus.Delivered, site, currency: site.EndsWith("jp", StringComparison.Ordinal) ? "JPY" : "USD"),
        Order("2", OrderStatus.Unshipped, site, currency: site.EndsWith("jp", StringComparison.Ordinal) ? "JPY" : "USD"),
        Order("3", OrderStatus.Cancelled, site, currency: site.EndsWith("jp", StringComparison.Ordinal) ? "JPY" : "USD"),
    ];

    private static DateTimeOffset Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, Now.Offset);
}
