using AccountGuard.Detection;
using AccountGuard.Notices;
using AccountGuard.Orders;
using static AccountGuard.Core.Tests.Detection.MadeUpHistory;

namespace AccountGuard.Core.Tests.Detection;

/// <summary>What lies around the orders, browsers, countries and mails, lifts a finding and makes none.</summary>
public class ContextTests
{
    private const string Friend = "Jules Birdsong 77 Maple Ave PORTLAND OR 97205 United States";

    [Fact]
    public void Codes_beside_an_unknown_browser_and_country_weigh_more()
    {
        var plain = WithDownloads(["home-browser"], "US");
        var strange = WithDownloads(["home-browser"], "US");
        foreach (var history in new[] { plain, strange })
        {
            history.Order(Day(905), "Amazon.com eGift Card", 50, withoutAddress: true);
            history.Order(Day(905.05), "Amazon.com eGift Card", 50, withoutAddress: true);
            Download(history, Day(905.01), ReferenceEquals(history, strange) ? "other-browser" : "home-browser", ReferenceEquals(history, strange) ? "RO" : "US");
        }

        var (before, after) = (plain.Find(), strange.Find());

        Assert.Equal(before.Count, after.Count);
        Assert.InRange(after[0].Evidence - before[0].Evidence, 2, 4);
        Assert.Contains(after[0].Signals, signal => signal is { Name: "Browser", LogOdds: > 0 and <= 2 });
        Assert.Contains(after[0].Signals, signal => signal is { Name: "OrderingCountry", LogOdds: > 0 and <= 2 });
    }

    [Fact]
    public void A_new_telephone_and_a_journey_are_silent()
    {
        var history = WithDownloads(["old-telephone"], "US");
        for (var i = 0; i < 8; i++)
        {
            Download(history, Day(905 + i), "new-telephone", i < 4 ? "FR" : "US");
        }

        Assert.Empty(history.Find());
    }

    [Fact]
    public void A_gift_card_bought_on_a_journey_with_a_new_telephone_does_not_alarm()
    {
        var history = WithDownloads(["old-telephone"], "US");
        Download(history, Day(905), "new-telephone", "FR");
        history.Order(Day(905.1), "Amazon.com eGift Card", 50, withoutAddress: true);

        Assert.Empty(history.Found());
    }

    [Fact]
    public void An_owner_with_a_new_browser_each_time_is_told_nothing_of_browsers()
    {
        var history = WithDownloads(Enumerable.Range(0, 40).Select(i => $"browser-{i}").ToArray(), "US");
        history.Order(Day(905), "Amazon.com eGift Card", 50, withoutAddress: true);
        history.Order(Day(905.05), "Amazon.com eGift Card", 50, withoutAddress: true);
        Download(history, Day(905.01), "browser-99", "US");

        Assert.All(history.Find().SelectMany(finding => finding.Signals).Where(signal => signal.Name == "Browser"), signal => Assert.InRange(signal.LogOdds, 0, 0.3));
    }

    [Fact]
    public void Browsers_of_an_account_that_has_just_begun_are_not_unfamiliar()
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 14; i++)
        {
            Download(history, Day(900 + (i * 0.3)), "home-browser", "US");
        }

        history.Order(Day(905), "Amazon.com eGift Card", 50, withoutAddress: true);
        history.Order(Day(905.05), "Amazon.com eGift Card", 50, withoutAddress: true);

        Assert.DoesNotContain(history.Find().SelectMany(finding => finding.Signals), signal => signal.Name is "Browser" or "OrderingCountry");
    }

    [Theory]
    [InlineData(1, "Board game", 30)]
    [InlineData(1, "Garden bench, teak", 900)]
    [InlineData(2, "Beach towel", 22)]
    [InlineData(2, "Coffee maker", 95)]
    public void Mails_lift_a_finding_by_one_level_at_most(int orders, string title, int total)
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < orders; i++)
        {
            history.Order(Day(700 + (i * 6)), title, total - i, Friend);
        }

        var before = history.Find(new DetectionOptions { IncludeNormal = true }).Last(finding => finding.ShipTo == Friend);
        var after = history.Find(new DetectionOptions
        {
            IncludeNormal = true,
            Notices = [Mail(703, NoticeKind.EmailChanged), Mail(704, NoticeKind.AccountLocked), Mail(702, NoticeKind.LanguageChanged)],
        }).Where(finding => finding.ShipTo == Friend).ToList();

        Assert.InRange(after[^1].Verdict, before.Verdict, before.Verdict + 1);
        Assert.InRange(after[^1].Evidence - before.Evidence, 2, 2.5 + 1e-9);
        Assert.Contains(after[0].Signals, signal => signal.Explanation?.Contains("e-mail address", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData(2.0, 2.5, Verdict.Normal)]
    [InlineData(2.2, 2.5, Verdict.Review)]
    [InlineData(3.6, 2.5, Verdict.Review)]
    [InlineData(3.7, 0, Verdict.Review)]
    [InlineData(3.7, 2.5, Verdict.Alert)]
    [InlineData(5.3, 2.5, Verdict.Severe)]
    public void What_lies_around_the_orders_lifts_by_one_level_at_most(double ofOrders, double ofContext, Verdict expected) =>
        Assert.Equal(expected, VerdictLevels.WithContext(VerdictLevels.ByEvidence(ofOrders + ofContext), ofOrders + ofContext, ofContext));

    [Fact]
    public void Mails_alone_find_nothing()
    {
        var mails = Enum.GetValues<NoticeKind>().SelectMany(kind => Enumerable.Range(0, 80).Select(week => Mail(week * 11, kind))).ToArray();

        Assert.Empty(Find(OfAmericanOwner(100), mails));
        Assert.Empty(Find(OfJapaneseOwner(100), mails));
    }

    [Theory]
    [InlineData(NoticeVerdict.Genuine, 703, 1.5)]
    [InlineData(NoticeVerdict.Unknown, 703, 0.75)]
    [InlineData(NoticeVerdict.Suspicious, 703, 0)]
    [InlineData(NoticeVerdict.Phishing, 703, 0)]
    [InlineData(NoticeVerdict.Genuine, 686.5, 1.5)]
    [InlineData(NoticeVerdict.Genuine, 719.5, 1.5)]
    [InlineData(NoticeVerdict.Genuine, 685, 0)]
    [InlineData(NoticeVerdict.Genuine, 721, 0)]
    public void Only_the_shops_own_mails_of_the_same_weeks_count(NoticeVerdict verdict, double day, double expected)
    {
        var history = OfAmericanOwner(100);
        history.Order(Day(700), "Beach towel", 16, Friend);
        history.Order(Day(706), "Crossword book", 12, Friend);

        var found = Find(history, Mail(day, NoticeKind.EmailChanged, verdict));

        Assert.Equal(expected, found[0].Evidence - history.Find()[0].Evidence, 6);
    }

    [Fact]
    public void Mails_of_another_account_count_for_nothing_where_there_are_several()
    {
        var history = OfAmericanOwner(100);
        history.Order(Day(700), "Beach towel", 16, Friend);
        history.Order(Day(706), "Crossword book", 12, Friend);
        var another = OfJapaneseOwner(50).Items.Select(item => new OrderItem(item) { Account = "another", OrderId = "9" + item.OrderId });
        var both = history.Items.Concat(another).ToList();

        double Evidence(string account) => new AnomalyDetector(new DetectionOptions { Notices = [Mail(703, NoticeKind.EmailChanged, account: account)] })
            .Find(both, CancellationToken.None)[0].Evidence;

        Assert.Equal(history.Find()[0].Evidence, Evidence("another"));
        Assert.Equal(history.Find()[0].Evidence + 1.5, Evidence("made-up"), 6);
        Assert.Equal(history.Find()[0].Evidence, Evidence("mailbox.mbox"));
    }

    [Fact]
    public void Every_kind_of_mail_that_weighs_has_its_words_in_both_languages()
    {
        foreach (var language in new[] { "en", "ja" })
        {
            foreach (var kind in Enum.GetValues<NoticeKind>())
            {
                var history = OfAmericanOwner(100);
                history.Order(Day(700), "Beach towel", 22, Friend);
                history.Order(Day(706), "Crossword book", 19, Friend);
                var options = new DetectionOptions { Notices = [Mail(703, kind)], Language = CultureInfo.GetCultureInfo(language) };

                Assert.All(history.Find(options).SelectMany(finding => finding.Signals).Where(signal => signal.Name == "Notice"), signal => Assert.NotNull(signal.Explanation));
            }
        }
    }

    private static AccountNotice Mail(double day, NoticeKind kind, NoticeVerdict verdict = NoticeVerdict.Genuine, string account = "mailbox.mbox") =>
        new() { Account = account, Date = Day(day), Kind = kind, Verdict = verdict };

    private static IReadOnlyList<AnomalousOrder> Find(MadeUpHistory history, params AccountNotice[] notices) =>
        history.Find(new DetectionOptions { Notices = notices });

    /// <summary>An account with forty downloads, from these browsers in turn.</summary>
    private static MadeUpHistory WithDownloads(string[] browsers, string country)
    {
        var history = OfAmericanOwner(100);
        for (var i = 0; i < 40; i++)
        {
            Download(history, Day(20 + (i * 21)), browsers[i % browsers.Length], country);
        }

        return history;
    }

    private static void Download(MadeUpHistory history, DateTimeOffset date, string browser, string country)
    {
        var id = history.Order(date, "E-book: The Quiet Harbour", 7.99m, withoutAddress: true, channel: OrderChannel.Digital, orderId: FormattableString.Invariant($"D01-{history.Items.Count:0000000}-0000000"));
        history.Change(id, item => new OrderItem(item) { BrowserId = browser, OrderingCountry = country });
    }
}
