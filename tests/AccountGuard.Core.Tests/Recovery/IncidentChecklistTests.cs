using System.Text.RegularExpressions;
using AccountGuard.Detection;
using AccountGuard.Import.Layouts;
using AccountGuard.Incidents;
using AccountGuard.Notices;
using AccountGuard.Orders;
using AccountGuard.Recovery;
using static AccountGuard.Core.Tests.Recovery.SampleOrders;

namespace AccountGuard.Core.Tests.Recovery;

/// <summary>The steps for an incident: every story, several at once, and what the evidence shows to be done.</summary>
public class IncidentChecklistTests
{
    private static readonly IncidentKind[] Stories = Enum.GetValues<IncidentKind>().Where(kind => kind != IncidentKind.None).ToArray();

    public static TheoryData<IncidentKind, string, string?, string> Readers()
    {
        var data = new TheoryData<IncidentKind, string, string?, string>();
        foreach (var kind in Stories)
        {
            foreach (var (country, site) in new[] { ("JP", "Amazon.co.jp"), ("US", "Amazon.com"), ("GB", "Amazon.co.uk"), ("DE", "Amazon.de"), ("FR", "Amazon.fr"), ("JP", "rakuten.co.jp"), (null, "shop.example") })
            {
                data.Add(kind, "ja", country, site);
                data.Add(kind, "en", country, site);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Readers))]
    public void Every_story_is_whole_for_every_reader_and_not_long(IncidentKind kind, string language, string? country, string site)
    {
        var steps = RecoveryChecklist.Create(Incident(kind, site: site), Options(new(language), country));

        Assert.InRange(steps.Count, 7, 20);
        Assert.Equal(Enumerable.Range(1, steps.Count), steps.Select(step => step.Number));
        Assert.Equal(steps.Count, steps.Select(step => step.Id).Distinct().Count());
        Assert.Equal(RecoveryPhase.RightAway, steps[0].Phase);
        foreach (var step in steps)
        {
            Assert.DoesNotMatch(@"[{}]|fact:|step:", step.Words());
            Assert.Equal(language == "ja", Regex.IsMatch(step.Action, @"\p{IsHiragana}"));
            Assert.Equal(language == "ja", Regex.IsMatch(step.Why, @"\p{IsHiragana}"));
            Assert.Matches(@"^\d{4}(-\d\d){0,2}$", step.VerifiedOn);
            Assert.NotEqual("", step.Source);
            Assert.True(step.DueAfter is null || steps.Any(other => other.Id == step.DueAfter && other.Number < step.Number), step.Id);
        }
    }

    [Fact]
    public void Nothing_happened_asks_for_nothing()
    {
        Assert.Empty(RecoveryChecklist.Create(Incident(IncidentKind.None), Options()));
        Assert.Empty(RecoveryChecklist.Create(IncidentKind.None, Options()));
    }

    [Theory]
    [InlineData(IncidentKind.BuyerTakeover)]
    [InlineData(IncidentKind.BillingVerificationHold)]
    [InlineData(IncidentKind.Phishing)]
    [InlineData(IncidentKind.Unclear)]
    public void A_pure_buyer_hears_nothing_of_sellers(IncidentKind kind) =>
        Assert.DoesNotContain(RecoveryChecklist.Create(Incident(kind), Options()), step => Regex.IsMatch(step.Words(), "(?i)\\bsell(er|ing)s?\\b(?! report)|payout"));

    [Fact]
    public void No_shop_of_any_layout_but_Amazon_gets_Amazons_numbers()
    {
        var sites = LayoutCatalog.Layouts.Select(layout => layout.Site).OfType<string>().Append("shop.example").Distinct().Where(site => !site.StartsWith("Amazon", StringComparison.Ordinal)).ToList();

        Assert.True(sites.Count >= 5);
        foreach (var (site, kind, country) in sites.SelectMany(site => Stories.SelectMany(kind => new[] { "JP", "US", "GB", "DE", "FR" }.Select(country => (site, kind, country)))))
        {
            foreach (var step in RecoveryChecklist.Create(Incident(kind, site: site), Options(country: country)))
            {
                var words = Regex.Replace(step.Words(), "https?://\\S+", "");
                Assert.DoesNotMatch("0120-|330-3000|3032-2207|888-280-4331|206-922-0880|363 8469|(?i)@amazon|amazon\\.|seller central|reportascam", words.Replace(step.Source, "", StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public void A_locked_account_makes_a_new_password_pointless_and_says_which_mail_shows_it()
    {
        var steps = RecoveryChecklist.Compose(Incident(IncidentKind.BuyerTakeover, [Notice(NoticeKind.AccountLocked, 20)], Cordyceps), Options());
        var password = steps.Lesson("lock-out");

        Assert.Equal(RecoveryStepStatus.Pointless, password.Status);
        Assert.Contains("20 November 2026", password.StatusReason, StringComparison.Ordinal);
        Assert.Contains($"step {steps.Lesson("call-shop").Number}", password.StatusReason, StringComparison.Ordinal);
        Assert.Null(password.Due);
        Assert.Equal(RecoveryStepStatus.Done, steps.Lesson("frozen").Status);
        Assert.Equal(RecoveryStepStatus.Open, steps.Lesson("call-shop").Status);
    }

    [Theory]
    [InlineData(NoticeVerdict.Phishing)]
    [InlineData(NoticeVerdict.Suspicious)]
    public void A_forged_lock_marks_nothing_and_asks_to_be_reported(NoticeVerdict verdict)
    {
        var steps = RecoveryChecklist.Compose(Incident(IncidentKind.BuyerTakeover, [Notice(NoticeKind.AccountLocked, 20, verdict)], Cordyceps), Options());

        Assert.Equal(RecoveryStepStatus.Open, steps.Lesson("lock-out").Status);
        Assert.Contains("report-fake-mail", steps.Lessons());
    }

    [Fact]
    public void Orders_that_mails_say_were_cancelled_or_refunded_are_no_longer_to_be_cancelled_or_disputed()
    {
        AccountNotice[] mails = [Notice(NoticeKind.OrderCancelled, 20, orders: "A"), Notice(NoticeKind.Refund, 20, orders: "B")];
        var steps = RecoveryChecklist.Compose(Incident(IncidentKind.BuyerTakeover, mails, [Order("A", OrderStatus.Unshipped), Order("B")]), Options());

        Assert.Equal(RecoveryStepStatus.Done, steps.Lesson("cancel-unshipped").Status);
        Assert.DoesNotContain("dispute-card", steps.Lessons());
        Assert.Equal("A; B", steps.Lesson("cancelled-orders").Orders.ToString());
    }

    [Fact]
    public void A_lock_that_cancelled_all_waiting_orders_settles_those_placed_before_it()
    {
        var locked = Notice(NoticeKind.AccountLocked, 20, changed: [AccountPart.Password, AccountPart.Orders]);
        var steps = RecoveryChecklist.Compose(
            Incident(IncidentKind.BuyerTakeover, [locked], [Order("before", OrderStatus.Unshipped, date: "2026-11-19T00:00:00Z"), Order("after", OrderStatus.Unshipped, date: "2026-11-20T12:00:00Z")]),
            Options());

        Assert.Equal("after", steps.Lesson("cancel-unshipped").Orders.ToString());
    }

    [Fact]
    public void The_protective_lock_is_not_told_as_a_hijack_and_knows_which_way_works()
    {
        var incident = Lock();
        var steps = RecoveryChecklist.Compose(incident, Options(Japanese));
        var send = steps.Lesson("lock-send");

        Assert.DoesNotContain(steps, step => step.Definition.Lesson is "secure-mail" or "police" or "stop-card" or "call-shop" || step.Definition.Lesson.StartsWith("seller-review", StringComparison.Ordinal));
        Assert.Contains("サインインなしで開ける", send.Contact, StringComparison.Ordinal);
        Assert.Equal(3, send.DeadEnds.Count);
        Assert.Matches("^0120-899-543（音声案内4番）：閉鎖されています（2020年に確認）", send.DeadEnds[0]);
        Assert.Contains(send.DeadEnds, way => way.StartsWith("seller-vcac@amazon.co.jp", StringComparison.Ordinal));
        Assert.Equal(RecoveryStepStatus.Pointless, steps.Lesson("lock-password").Status);
        Assert.Equal(RecoveryStepStatus.Done, steps.Lesson("lock-two-step").Status);
        Assert.Equal(send.Id, steps.Lesson("lock-resend").DueAfter);
        Assert.Equal(3, steps.Lesson("lock-resend").DueAfterDays);
        Assert.Equal(new DateTimeOffset(2026, 11, 24, 0, 0, 0, Now.Offset), steps.Lesson("lock-resend").Due);
        Assert.Contains("不正アクセス", steps.Lesson("lock-text").DoNot, StringComparison.Ordinal);
    }

    [Fact]
    public void A_buyers_lock_goes_to_the_buyers_desk_and_never_to_a_sellers_form()
    {
        var steps = RecoveryChecklist.Compose(Incident(IncidentKind.ProtectiveLock, [Notice(NoticeKind.AccountLocked, 20)]), Options());

        Assert.Contains("call-shop", steps.Lessons());
        Assert.DoesNotContain("lock-send", steps.Lessons());
    }

    [Fact]
    public void The_hold_asks_for_four_things_by_reply_and_comes_back_after_a_week()
    {
        var incident = Incident(IncidentKind.BillingVerificationHold, [Notice(NoticeKind.BillingVerification, 19)], held: ["250-0000000-0000009"]);
        var steps = RecoveryChecklist.Compose(incident, Options());
        var answer = steps.Lesson("billing-verification");

        Assert.Matches("address the card company.*holder's name in Latin letters.*home phone.*mobile phone", answer.Action);
        Assert.StartsWith("Never write a card number", answer.DoNot, StringComparison.Ordinal);
        Assert.Equal("250-0000000-0000009", answer.Orders.ToString());
        Assert.Equal((answer.Id, 7), (steps.Lesson("hold-follow-up").DueAfter, steps.Lesson("hold-follow-up").DueAfterDays));
        Assert.Equal(RecoveryStepStatus.Pointless, steps.Lesson("hold-password").Status);
        Assert.Contains("not reserved", steps.Lesson("hold-goods").Why, StringComparison.Ordinal);
    }

    [Fact]
    public void Stories_at_once_are_one_list_in_which_nothing_stands_twice()
    {
        var sold = Sale("S1", OrderStatus.Unshipped);
        var incident = Incident(IncidentKind.BuyerTakeover, [Notice(NoticeKind.BillingVerification, 19), Notice(NoticeKind.SellerAccountEntered, 20)], [.. Cordyceps, sold], also: [IncidentKind.SellerTakeover, IncidentKind.BillingVerificationHold, IncidentKind.Phishing]);
        var steps = RecoveryChecklist.Compose(incident, Options());

        Assert.Equal(steps.Select(step => step.Step.Phase).Order(), steps.Select(step => step.Step.Phase));
        Assert.Equal("S1", steps.Lesson("seller-cancel").Orders.ToString());
        Assert.Equal("250-0000000-0000003", steps.Lesson("cancel-unshipped").Orders.ToString());
        foreach (var lesson in new[] { "secure-mail", "genuine-mail", "billing-verification", "call-shop", "two-step", "police", "watch", "evidence", "hold-follow-up" })
        {
            Assert.Single(steps.Lessons(), lesson);
        }
    }

    [Fact]
    public void What_the_owner_says_they_did_is_done()
    {
        var incident = new AccountIncident
        {
            Account = "sample",
            Kind = IncidentKind.BuyerTakeover,
            Confidence = IncidentConfidence.High,
            FirstSeen = Now.AddDays(-5),
            TwoStepWasOn = true,
            Orders = Cordyceps,
            OwnChanges = [new OwnChange { Part = AccountPart.Password, When = Now.AddDays(-1) }],
        };

        Assert.Equal(RecoveryStepStatus.Done, RecoveryChecklist.Compose(incident, Options()).Lesson("lock-out").Status);
        Assert.Equal(RecoveryStepStatus.Done, RecoveryChecklist.Compose(incident, Options()).Lesson("two-step").Status);
    }

    [Theory]
    [InlineData("BuyerTakeover", "dispute-card", "stop-card", "destination")]
    [InlineData("SellerTakeover", "seller-review-users", "seller-review-promotions", "seller-confirm")]
    public void A_story_can_be_asked_for_by_name_or_told_by_its_evidence(string story, params string[] lessons)
    {
        var kind = Enum.Parse<IncidentKind>(story);
        var byName = RecoveryChecklist.Compose(kind, Options(country: "JP")).Lessons().ToList();
        var byEvidence = RecoveryChecklist.Compose(Incident(kind, orders: [.. Cordyceps, Sale("S1", OrderStatus.Shipped)]), Options(country: "JP")).Lessons().ToList();

        Assert.All(lessons, lesson => Assert.Contains(lesson, byEvidence));
        Assert.Contains(lessons[1], byName);
    }

    private static AccountIncident Lock() => new()
    {
        Account = "sample",
        Site = "Amazon.co.jp",
        Kind = IncidentKind.ProtectiveLock,
        Confidence = IncidentConfidence.High,
        LockedOn = new DateTimeOffset(2026, 11, 19, 3, 0, 0, Now.Offset),
        TwoStepWasOn = true,
        OwnChanges = [new OwnChange { Part = AccountPart.PayoutAccount, When = new DateTimeOffset(2026, 11, 18, 0, 0, 0, Now.Offset) }],
        Notices = [Notice(NoticeKind.PayoutAccountChanged, 18), Notice(NoticeKind.EmailChanged, 18), Notice(NoticeKind.CardInvalid, 18), Notice(NoticeKind.AccountLocked, 19)],
    };

    private static AccountIncident Incident(
        IncidentKind kind,
        IReadOnlyList<AccountNotice>? notices = null,
        IReadOnlyList<AnomalousOrder>? orders = null,
        IReadOnlyList<IncidentKind>? also = null,
        string[]? held = null,
        string site = "Amazon.co.jp") => new()
        {
            Account = "sample",
            Site = site,
            Kind = kind,
            AlsoKinds = (also ?? []).ToValueList(),
            Confidence = IncidentConfidence.Medium,
            Notices = notices ?? [Notice(NoticeKind.Other, 20)],
            Orders = orders ?? [],
            HeldOrderIds = (held ?? []).ToValueList(),
        };

    private static AccountNotice Notice(NoticeKind kind, int day, NoticeVerdict verdict = NoticeVerdict.Genuine, string? orders = null, AccountPart[]? changed = null) => new()
    {
        Date = new DateTimeOffset(2026, 11, day, 9, 0, 0, Now.Offset),
        Kind = kind,
        Verdict = verdict,
        OrderIds = orders is null ? ValueList.Empty<string>() : new[] { orders }.ToValueList(),
        WhatChanged = (changed ?? []).ToValueList(),
    };

    private static AnomalousOrder Sale(string id, OrderStatus status) => new()
    {
        Account = "sample",
        Kind = LineKind.Sale,
        OrderId = id,
        OrderDate = Now.AddDays(-3),
        Verdict = Verdict.Severe,
        Evidence = 9,
        Reasons = ValueList.Empty<string>(),
        Titles = ValueList.Empty<string>(),
        Status = status,
        CanCancel = status == OrderStatus.Unshipped,
        Site = "Amazon.co.jp",
        Signals = ValueList.Empty<Signal>(),
        Sources = ValueList.Empty<string>(),
    };
}
