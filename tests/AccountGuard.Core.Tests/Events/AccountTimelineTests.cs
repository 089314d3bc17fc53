using AccountGuard.Detection;
using AccountGuard.Events;
using AccountGuard.Notices;
using AccountGuard.Orders;
using FsCheck;
using FsCheck.Fluent;

namespace AccountGuard.Core.Tests.Events;

public class AccountTimelineTests
{
    private static readonly DateTimeOffset Day = new(2026, 11, 1, 9, 0, 0, TimeSpan.FromHours(9));

    [Fact]
    public void Orders_and_mails_stand_in_the_order_in_which_they_happened_and_undated_mails_last()
    {
        var events = Create(
            [Finding("503-1", Day.AddHours(2))],
            Mail(NoticeKind.AccountLocked, null),
            Mail(NoticeKind.OrderConfirmed, Day.AddHours(2)),
            Mail(NoticeKind.PasswordChanged, Day.ToOffset(TimeSpan.Zero)));

        Assert.Equal(["PasswordChanged", "OrderPlaced", "OrderConfirmed", "AccountLocked"], events.Select(one => one.Kind));
        Assert.Null(events[3].When);
        Assert.Contains("no date", events[3].Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(NoticeVerdict.Phishing, "FORGED", "偽のメール")]
    [InlineData(NoticeVerdict.Suspicious, "DOUBTFUL", "疑わしいメール")]
    public void A_forged_mail_is_called_so_before_what_it_says(NoticeVerdict verdict, string english, string japanese)
    {
        var mail = Mail(NoticeKind.AccountLocked, Day, verdict);

        var en = Assert.Single(Create([], mail));
        var ja = Assert.Single(AccountTimeline.Create(new TimelineRequest { Notices = [mail], Language = CultureInfo.GetCultureInfo("ja") }));

        Assert.True(en.IsForged);
        Assert.Equal(verdict.ToString(), en.Verdict);
        Assert.StartsWith(english, en.Summary, StringComparison.Ordinal);
        Assert.StartsWith(japanese, ja.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_that_is_a_finding_stands_once_as_that()
    {
        var order = Line("503-1");
        var events = AccountTimeline.Create(new TimelineRequest { Findings = [Finding("503-1", Day)], Orders = OrderHistory.Gather([order, Line("503-2")]) });

        Assert.Equal([("503-1", "Severe"), ("503-2", "Normal")], events.Select(one => (one.OrderIds.ToString(), one.Verdict)));
    }

    [Theory]
    [InlineData("Inbox,Unread", false, "")]
    [InlineData("買い物,未読", true, "買い物")]
    [InlineData("Archived", true, "Not in the inbox")]
    [InlineData("", false, "")]
    public void A_mail_kept_out_of_sight_is_said(string labels, bool isOut, string said)
    {
        var one = Assert.Single(Create([], Mail(NoticeKind.OrderConfirmed, Day, labels: labels)));

        Assert.Equal(isOut, one.IsOutOfInbox);
        Assert.Contains(said, one.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void An_event_says_where_it_was_read()
    {
        var events = Create([Finding("503-1", Day, "C:\\exports\\a.csv:17")], Mail(NoticeKind.Refund, Day.AddDays(1)));

        Assert.Equal([("C:\\exports\\a.csv", 17), ("box.mbox", 3)], events.Select(one => (one.SourcePath, one.SourceLine)));
    }

    [Fact]
    public void What_a_customer_s_address_is_stays_out_of_a_sale()
    {
        var sale = Assert.Single(AccountTimeline.Create(new TimelineRequest { Orders = OrderHistory.Gather([Line("503-1", LineKind.Sale)]) }));

        Assert.Equal((EventSubject.Sale, "GoodsSold"), (sale.What, sale.Kind));
        Assert.DoesNotContain("Osaka", sale.Summary, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void Every_kind_and_verdict_of_a_mail_has_its_words(string language)
    {
        var mails = Enum.GetValues<NoticeKind>().SelectMany(kind => Enum.GetValues<NoticeVerdict>().Select(verdict => Mail(kind, Day, verdict, parts: Enum.GetValues<AccountPart>()))).ToList();

        var events = AccountTimeline.Create(new TimelineRequest { Notices = mails, Language = CultureInfo.GetCultureInfo(language) });

        Assert.Equal(mails.Count, events.Count);
        Assert.All(events, one => Assert.DoesNotContain("{", one.Summary, StringComparison.Ordinal));
        Assert.Equal(mails.Count, events.Select(one => one.Summary).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_order_of_the_input_changes_nothing() => Prop.ForAll(
        Gen.Choose(0, 5).Select(hour => Mail((NoticeKind)(hour + 1), hour == 5 ? null : Day.AddHours(hour % 3))).ListOf().ToArbitrary(),
        mails => Create([], [.. mails]).Select(one => one.Summary).SequenceEqual(Create([], [.. mails.AsEnumerable().Reverse()]).Select(one => one.Summary))).QuickCheckThrowOnFailure();

    private static IReadOnlyList<AccountEvent> Create(IReadOnlyList<AnomalousOrder> findings, params AccountNotice[] mails) =>
        AccountTimeline.Create(new TimelineRequest { Findings = findings, Notices = mails });

    private static AccountNotice Mail(NoticeKind kind, DateTimeOffset? date, NoticeVerdict verdict = NoticeVerdict.Genuine, string labels = "", AccountPart[]? parts = null) => new()
    {
        Account = "me",
        Date = date,
        Kind = kind,
        Verdict = verdict,
        Labels = labels.Split(',', StringSplitOptions.RemoveEmptyEntries).ToValueList(),
        WhatChanged = (parts ?? []).ToValueList(),
        SourcePath = "box.mbox",
        SourceLine = 3,
    };

    private static AnomalousOrder Finding(string id, DateTimeOffset date, string source = "") => new()
    {
        Account = "me",
        OrderId = id,
        OrderDate = date,
        Verdict = Verdict.Severe,
        Evidence = 9,
        Reasons = ValueList.Empty<string>(),
        Titles = ValueList.Of("Tea"),
        Signals = ValueList.Empty<Signal>(),
        Sources = source.Length == 0 ? ValueList.Empty<string>() : ValueList.Of(source),
    };

    private static OrderItem Line(string id, LineKind kind = LineKind.Item) => new() { Account = "me", OrderId = id, OrderDate = Day.AddDays(1), Kind = kind, Title = "Tea", ShipTo = "Osaka" };
}
