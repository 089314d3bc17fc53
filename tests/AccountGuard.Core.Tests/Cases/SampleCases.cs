using AccountGuard.Cases;
using AccountGuard.Detection;
using AccountGuard.Incidents;
using AccountGuard.Notices;
using AccountGuard.Recovery;

namespace AccountGuard.Core.Tests.Cases;

/// <summary>Made-up cases.</summary>
internal static class SampleCases
{
    public static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");
    public static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>A moment in Japan, day 1 being 1 September 2026.</summary>
    public static DateTimeOffset On(int day, int hour = 9) => new DateTimeOffset(2026, 9, 1, hour, 0, 0, TimeSpan.FromHours(9)).AddDays(day - 1);

    /// <summary>The second seed: an own change of the bank account, and three hours later the lock.</summary>
    public static AccountIncident Lock() => new()
    {
        Account = "見本の店",
        Site = "Amazon.co.jp",
        Kind = IncidentKind.ProtectiveLock,
        Confidence = IncidentConfidence.High,
        FirstSeen = On(1, 22),
        LastSeen = On(2, 1),
        LockedOn = On(2, 1),
        TwoStepWasOn = true,
        OwnChanges = [new OwnChange { Part = AccountPart.PayoutAccount, When = On(1, 22) }],
        Notices =
        [
            Mail(On(1, 22), NoticeKind.PayoutAccountChanged, "銀行口座情報が変更されました"),
            Mail(On(2, 0), NoticeKind.EmailChanged, "メールアドレスが変更されました"),
            Mail(On(2, 1), NoticeKind.AccountLocked, "您的账户"),
        ],
    };

    public static AccountIncident Takeover() => new()
    {
        Account = "sample",
        Site = "Amazon.co.jp",
        Kind = IncidentKind.BuyerTakeover,
        Confidence = IncidentConfidence.High,
        FirstSeen = On(1),
        LastSeen = On(5),
        Orders = [Order("250-0000001-0000001", On(1), 36000), Order("250-0000002-0000002", On(5), 72000)],
        OrderIds = ValueList.Of("250-0000001-0000001", "250-0000002-0000002"),
    };

    /// <summary>The steps of such a lock, as a playbook gives them: the text, the form, the form again three days later.</summary>
    public static IReadOnlyList<RecoveryStep> LockSteps(DateTimeOffset now) =>
    [
        Step("lock-text", 1, "Write the text for the form.", due: now),
        Step("lock-send", 2, "Send it through the form.", due: now),
        Step("lock-resend", 3, "Send it again.", dueAfter: "lock-send", days: 3, due: now.AddDays(3)),
        Step("lock-watch", 4, "Watch.", due: now.AddDays(60)),
        Step("lock-calm", 5, "Nothing was stolen.", status: RecoveryStepStatus.Pointless),
    ];

    public static RecoveryStep Step(string id, int number, string action, DateTimeOffset? due = null, string? dueAfter = null, int? days = null, RecoveryStepStatus status = RecoveryStepStatus.Open) => new()
    {
        Id = id,
        Number = number,
        Phase = RecoveryPhase.RegainAccess,
        Action = action,
        Why = "Because.",
        Due = due is { } day ? new DateTimeOffset(day.Date, day.Offset) : null,
        DueAfter = dueAfter,
        DueAfterDays = days,
        Status = status,
        Source = "a report",
        VerifiedOn = "2020",
        Orders = ValueList.Of("250-0000001-0000001"),
    };

    public static RecoveryCase Open(AccountIncident incident, IEnumerable<RecoveryStep> steps, DateTimeOffset now, string? country = "JP") =>
        CaseChanges.Open(incident, steps, country, null, now, English);

    public static CaseContact Contact(ContactChannel channel, DateTimeOffset when, ContactOutcome outcome, ContactParty party = ContactParty.Shop, string? step = null, string? said = null, string? number = null, DateTimeOffset? nextTry = null) => new()
    {
        Number = 0,
        When = when,
        Party = party,
        Channel = channel,
        Outcome = outcome,
        StepId = step,
        Said = said,
        CaseNumber = number,
        NextTry = nextTry,
    };

    /// <summary>The kinds of what is due, such as "FollowUp -1; Step 0" with the days left.</summary>
    public static string Due(this RecoveryCase kept, DateTimeOffset date) =>
        string.Join("; ", CaseCalendar.Due(kept, date, English).Select(item => item.Kind == DueKind.Step ? $"{item.StepId} {item.DaysLeft}" : $"{item.Kind} {item.DaysLeft}"));

    private static AccountNotice Mail(DateTimeOffset date, NoticeKind kind, string subject) => new() { Date = date, Kind = kind, Verdict = NoticeVerdict.Genuine, Site = "Amazon.co.jp", Subject = subject };

    private static AnomalousOrder Order(string orderId, DateTimeOffset date, decimal total) => new()
    {
        Account = "sample",
        OrderId = orderId,
        OrderDate = date,
        Verdict = Verdict.Severe,
        Evidence = 9,
        Reasons = ValueList.Empty<string>(),
        Titles = ValueList.Of("冬虫夏草 100粒"),
        Total = total,
        Currency = "JPY",
        Payment = "Visa - 1234",
        ShipTo = "見本 太郎 大阪府大阪市架空区見本町9-99-9",
        Signals = ValueList.Empty<Signal>(),
        Sources = ValueList.Empty<string>(),
    };
}
