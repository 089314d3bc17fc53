using AccountGuard.Detection;
using AccountGuard.Import;
using AccountGuard.Incidents;
using AccountGuard.Orders;

namespace AccountGuard.Cli.Tests.Output;

/// <summary>Audit results put together by hand, for what no real detector would bring about at will.</summary>
internal static class Findings
{
    public static AuditResult Result(params AnomalousOrder[] orders) => Result([], orders);

    public static AuditResult Result(IReadOnlyList<ImportedFile> files, params AnomalousOrder[] orders) => new()
    {
        Accounts =
        [
            new AccountAuditResult
            {
                Account = "account",
                Files = files,
                Failures = [],
                DoubtfulRows = [],
                Ignored = [],
                Orders = 40,
                AnomalousOrders = orders,
                Incident = new AccountIncident { Account = "account", Kind = IncidentKind.None, Confidence = IncidentConfidence.Low },
                Checklist = [],
            },
        ],
    };

    public static AnomalousOrder Order(string title, string shipTo = "somewhere", string id = "249-0000001-0000001", decimal? total = 100, string reason = "because", Verdict verdict = Verdict.Alert) => new()
    {
        Account = "account",
        OrderId = id,
        OrderDate = new DateTimeOffset(2026, 11, 1, 12, 30, 0, TimeSpan.FromHours(9)),
        Verdict = verdict,
        Evidence = 6.25,
        Reasons = new[] { reason }.ToValueList(),
        Episode = 1,
        Titles = new[] { title }.ToValueList(),
        Total = total,
        Currency = "JPY",
        ShipTo = shipTo,
        Status = OrderStatus.Shipped,
        Signals = ValueList.Empty<Signal>(),
        Sources = ValueList.Empty<string>(),
    };
}
