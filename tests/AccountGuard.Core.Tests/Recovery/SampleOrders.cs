using AccountGuard.Detection;
using AccountGuard.Orders;
using AccountGuard.Recovery;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Core.Tests.Recovery;

/// <summary>Made-up findings.</summary>
internal static class SampleOrders
{
    public const string Osaka = "見本 太郎 大阪府大阪市架空区見本町1-2-3 私書箱 45";
    public static readonly DateTimeOffset Now = new(2026, 11, 21, 9, 30, 0, TimeSpan.FromHours(9));
    public static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    /// <summary>The first seed in small: one arrived, one was cancelled, one has not shipped.</summary>
    public static IReadOnlyList<AnomalousOrder> Cordyceps { get; } =
    [
        Order("250-0000000-0000001", OrderStatus.Delivered, date: "2026-11-10T03:00:00Z", total: 36000),
        Order("250-0000000-0000002", OrderStatus.Cancelled, date: "2026-11-14T03:00:00Z", total: 36000),
        Order("250-0000000-0000003", OrderStatus.Unshipped, date: "2026-11-20T03:00:00Z", total: 72000),
    ];

    public static AnomalousOrder Order(
        string id,
        OrderStatus status = OrderStatus.Delivered,
        string? site = "Amazon.co.jp",
        string date = "2026-11-10T03:00:00Z",
        decimal? total = 36000,
        string? currency = "JPY",
        string? payment = "Visa - 1234",
        string? shipTo = Osaka,
        Verdict verdict = Verdict.Severe) => new()
        {
            Account = "sample",
            OrderId = id,
            OrderDate = DateTimeOffset.Parse(date, CultureInfo.InvariantCulture),
            Verdict = verdict,
            Evidence = 9,
            Reasons = ValueList.Empty<string>(),
            Titles = new ValueList<string>(["冬虫夏草 100粒"]),
            Total = total,
            Currency = currency,
            ShipTo = shipTo,
            Payment = payment,
            Status = status,
            CanCancel = status is OrderStatus.Pending or OrderStatus.Unshipped,
            Site = site,
            Signals = ValueList.Empty<Signal>(),
            Sources = ValueList.Empty<string>(),
        };

    public static ChecklistOptions Options(CultureInfo? language = null, string? country = null, DateTimeOffset? now = null, PlaybookLibrary? playbooks = null) =>
        new() { Language = language ?? English, Country = country, Now = now ?? Now, Playbooks = playbooks };

    public static IReadOnlyList<ComposedStep> Compose(IReadOnlyList<AnomalousOrder> orders, CultureInfo? language = null, string? country = null, DateTimeOffset? now = null) =>
        RecoveryChecklist.Compose(orders, Options(language, country, now));

    /// <summary>The one step of a lesson.</summary>
    public static RecoveryStep Lesson(this IEnumerable<ComposedStep> steps, string lesson) =>
        steps.Single(step => step.Definition.Lesson == lesson).Step;

    public static IEnumerable<string> Lessons(this IEnumerable<ComposedStep> steps) => steps.Select(step => step.Definition.Lesson);

    /// <summary>Everything of a step that a person reads.</summary>
    public static string Words(this RecoveryStep step) =>
        string.Join("\n", step.Action, step.Why, step.Channel, step.Contact, step.DoNot, step.StatusReason, step.DeadEnds, step.Settings, step.Source);
}
