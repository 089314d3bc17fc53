using AccountGuard.Detection;
using AccountGuard.Incidents;
using AccountGuard.Notices;
using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Incidents;

/// <summary>What is told of an account: made-up findings and mails, and the owner's word.</summary>
internal sealed class Telling
{
    public static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");
    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");

    private readonly List<OwnChange> own = [];
    private readonly List<OwnChange> denied = [];
    private readonly List<string> deniedOrders = [];
    private bool? twoStepWasOn;

    public List<AnomalousOrder> Findings { get; } = [];

    public List<AccountNotice> Mails { get; } = [];

    /// <summary>The verdict of mails that are added from now on.</summary>
    public NoticeVerdict Verdict { get; set; } = NoticeVerdict.Genuine;

    public static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    public Telling Mail(NoticeKind kind, string? date, string[]? orders = null, NoticeVerdict? verdict = null, string language = "ja", NoticeRequest[]? asks = null, string[]? labels = null, string? subject = null) =>
        Mail(kind, date is null ? null : Time(date), orders, verdict, language, asks, labels, subject);

    public Telling Mail(NoticeKind kind, DateTimeOffset? date, string[]? orders = null, NoticeVerdict? verdict = null, string language = "ja", NoticeRequest[]? asks = null, string[]? labels = null, string? subject = null)
    {
        Mails.Add(new AccountNotice
        {
            Account = "mails",
            Date = date,
            Kind = kind,
            Verdict = verdict ?? Verdict,
            Site = "Amazon.co.jp",
            Language = language,
            Subject = subject ?? "件名",
            OrderIds = (orders ?? []).ToValueList(),
            AsksFor = (asks ?? []).ToValueList(),
            Labels = (labels ?? []).ToValueList(),
            SourcePath = "/made-up/mails/mail.eml",
        });
        return this;
    }

    public Telling Order(string id, string date, AccountGuard.Detection.Verdict verdict = AccountGuard.Detection.Verdict.Severe, OrderStatus status = OrderStatus.Delivered, LineKind kind = LineKind.Item, decimal? total = 12000, string currency = "JPY", string account = "orders")
    {
        Findings.Add(new AnomalousOrder
        {
            Account = account,
            OrderId = id,
            OrderDate = Time(date),
            Verdict = verdict,
            Evidence = 9,
            Reasons = ValueList.Empty<string>(),
            Titles = ValueList.Of("冬虫夏草 100粒"),
            Total = total,
            Currency = currency,
            Status = status,
            CanCancel = status is OrderStatus.Pending or OrderStatus.Unshipped,
            Site = "Amazon.co.jp",
            Signals = ValueList.Empty<Signal>(),
            Sources = ValueList.Empty<string>(),
            Kind = kind,
        });
        return this;
    }

    public Telling OwnChange(AccountPart part, string? when = null)
    {
        own.Add(new OwnChange { Part = part, When = when is null ? null : Time(when) });
        return this;
    }

    public Telling NotMyChange(AccountPart part, string? when = null)
    {
        denied.Add(new OwnChange { Part = part, When = when is null ? null : Time(when) });
        return this;
    }

    public Telling NotMyOrder(string id)
    {
        deniedOrders.Add(id);
        return this;
    }

    public Telling TwoStep(bool wasOn)
    {
        twoStepWasOn = wasOn;
        return this;
    }

    public AccountIncident Resolve(CultureInfo? language = null) => Assert.Single(ResolveAll(language));

    public IReadOnlyList<AccountIncident> ResolveAll(CultureInfo? language = null, string? account = null, bool ordersWereJudged = false) =>
        IncidentResolver.Resolve(Findings, Mails, new IncidentOptions
        {
            Language = language ?? English,
            Account = account,
            OwnChanges = own,
            DeniedChanges = denied,
            DeniedOrders = deniedOrders,
            TwoStepWasOn = twoStepWasOn,
            OrdersWereJudged = ordersWereJudged,
        });
}

internal static class IncidentWords
{
    /// <summary>Everything of an incident that a person reads.</summary>
    public static string Words(this AccountIncident incident) => string.Join("\n", incident.Reasons.Concat(incident.Doubts).Concat(incident.Remarks)
        .Concat(incident.Alternatives.SelectMany(other => other.For.Concat(other.Against))));
}
