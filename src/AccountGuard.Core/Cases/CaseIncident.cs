using System.Text.Json;
using System.Text.Json.Serialization;
using AccountGuard.Detection;
using AccountGuard.Detection.Episodes;
using AccountGuard.Incidents;
using AccountGuard.Notices;
using AccountGuard.Orders;
using AccountGuard.Recovery;

namespace AccountGuard.Cases;

/// <summary>An incident as a case file keeps it: what later messages and the timeline need, in lines without card numbers.</summary>
internal sealed record CaseIncident
{
    public required IncidentKind Kind { get; init; }

    public ValueList<IncidentKind> AlsoKinds { get; init; } = ValueList.Empty<IncidentKind>();

    public required IncidentConfidence Confidence { get; init; }

    public string? Site { get; init; }

    public DateTimeOffset? FirstSeen { get; init; }

    public DateTimeOffset? LastSeen { get; init; }

    public DateTimeOffset? LockedOn { get; init; }

    public bool? TwoStepWasOn { get; init; }

    public ValueList<CaseAmount> Loss { get; init; } = ValueList.Empty<CaseAmount>();

    public ValueList<string> OrderIds { get; init; } = ValueList.Empty<string>();

    public ValueList<string> HeldOrderIds { get; init; } = ValueList.Empty<string>();

    public ValueList<string> Reasons { get; init; } = ValueList.Empty<string>();

    public ValueList<CaseOwnChange> OwnChanges { get; init; } = ValueList.Empty<CaseOwnChange>();

    public ValueList<CaseOwnChange> DeniedChanges { get; init; } = ValueList.Empty<CaseOwnChange>();

    public ValueList<CaseOrder> Orders { get; init; } = ValueList.Empty<CaseOrder>();

    public ValueList<CaseMail> Mails { get; init; } = ValueList.Empty<CaseMail>();

    [JsonExtensionData]
    [JsonInclude]
    internal IDictionary<string, JsonElement>? Others { get; init; }

    /// <summary>What is kept of an incident.</summary>
    public static CaseIncident Of(AccountIncident incident) => new()
    {
        Kind = incident.Kind,
        AlsoKinds = incident.AlsoKinds,
        Confidence = incident.Confidence,
        Site = LineOrNull(incident.Site),
        FirstSeen = incident.FirstSeen,
        LastSeen = incident.LastSeen,
        LockedOn = incident.LockedOn,
        TwoStepWasOn = incident.TwoStepWasOn,
        Loss = incident.Loss.Select(total => new CaseAmount { Currency = PrintedText.Clean(total.Currency), Amount = total.Amount }).ToValueList(),
        OrderIds = incident.OrderIds.Select(PrintedText.OrderNumber).ToValueList(),
        HeldOrderIds = incident.HeldOrderIds.Select(PrintedText.OrderNumber).ToValueList(),
        Reasons = incident.Reasons.Select(PrintedText.Clean).ToValueList(),
        OwnChanges = incident.OwnChanges.Select(CaseOwnChange.Of).ToValueList(),
        DeniedChanges = incident.DeniedChanges.Select(CaseOwnChange.Of).ToValueList(),
        Orders = incident.Orders.Select(CaseOrder.Of).ToValueList(),
        Mails = incident.Notices.Select(CaseMail.Of).ToValueList(),
    };

    /// <summary>The incident, with what is kept of it.</summary>
    public AccountIncident ToIncident(string account) => new()
    {
        Account = account,
        Site = Site,
        Kind = Kind,
        AlsoKinds = AlsoKinds,
        Confidence = Confidence,
        FirstSeen = FirstSeen,
        LastSeen = LastSeen,
        LockedOn = LockedOn,
        TwoStepWasOn = TwoStepWasOn,
        Loss = Loss.Select(amount => CurrencyTotal.Of(amount.Currency, amount.Amount)).ToValueList(),
        OrderIds = OrderIds,
        HeldOrderIds = HeldOrderIds,
        Reasons = Reasons,
        OwnChanges = [.. OwnChanges.Select(change => new OwnChange { Part = change.Part, When = change.When })],
        DeniedChanges = [.. DeniedChanges.Select(change => new OwnChange { Part = change.Part, When = change.When })],
        Orders = [.. Orders.Select(order => order.ToOrder(account, Site))],
        Notices = [.. Mails.Select(mail => mail.ToNotice(account))],
    };

    internal static string? LineOrNull(string? text) => PrintedText.Clean(text) is { Length: > 0 } line ? line : null;
}

/// <summary>A sum of money.</summary>
internal sealed record CaseAmount
{
    public required string Currency { get; init; }

    public required decimal Amount { get; init; }
}

/// <summary>A change of which the owner spoke.</summary>
internal sealed record CaseOwnChange
{
    public required AccountPart Part { get; init; }

    public DateTimeOffset? When { get; init; }

    public static CaseOwnChange Of(OwnChange change) => new() { Part = change.Part, When = change.When };
}

/// <summary>An order of an incident.</summary>
internal sealed record CaseOrder
{
    public required string OrderId { get; init; }

    public required DateTimeOffset OrderDate { get; init; }

    public required Verdict Verdict { get; init; }

    public ValueList<string> Titles { get; init; } = ValueList.Empty<string>();

    public int? Quantity { get; init; }

    public decimal? Total { get; init; }

    public string? Currency { get; init; }

    public string? ShipTo { get; init; }

    public string? ShipToName { get; init; }

    public string? Payment { get; init; }

    public OrderStatus Status { get; init; }

    public bool CanCancel { get; init; }

    public LineKind Kind { get; init; }

    [JsonExtensionData]
    [JsonInclude]
    internal IDictionary<string, JsonElement>? Others { get; init; }

    public static CaseOrder Of(AnomalousOrder order) => new()
    {
        OrderId = PrintedText.OrderNumber(order.OrderId),
        OrderDate = order.OrderDate,
        Verdict = order.Verdict,
        Titles = order.Titles.Select(PrintedText.Clean).ToValueList(),
        Quantity = order.Quantity,
        Total = order.Total,
        Currency = CaseIncident.LineOrNull(order.Currency),
        ShipTo = CaseIncident.LineOrNull(order.ShipTo),
        ShipToName = CaseIncident.LineOrNull(order.ShipToName),
        Payment = CaseIncident.LineOrNull(order.Payment),
        Status = order.Status,
        CanCancel = order.CanCancel,
        Kind = order.Kind,
    };

    public AnomalousOrder ToOrder(string account, string? site) => new()
    {
        Account = account,
        OrderId = OrderId,
        OrderDate = OrderDate,
        Verdict = Verdict,
        Evidence = 0,
        Reasons = ValueList.Empty<string>(),
        Titles = Titles,
        Quantity = Quantity,
        Total = Total,
        Currency = Currency,
        ShipTo = ShipTo,
        ShipToName = ShipToName,
        Payment = Payment,
        Status = Status,
        CanCancel = CanCancel,
        Kind = Kind,
        Site = site,
        Signals = ValueList.Empty<Signal>(),
        Sources = ValueList.Empty<string>(),
    };
}

/// <summary>A mail of an incident.</summary>
internal sealed record CaseMail
{
    public DateTimeOffset? Date { get; init; }

    public required NoticeKind Kind { get; init; }

    public required NoticeVerdict Verdict { get; init; }

    public string? Site { get; init; }

    public string? From { get; init; }

    public string? Subject { get; init; }

    public string? MessageId { get; init; }

    public ValueList<string> OrderIds { get; init; } = ValueList.Empty<string>();

    public ValueList<string> Titles { get; init; } = ValueList.Empty<string>();

    public ValueList<AccountPart> WhatChanged { get; init; } = ValueList.Empty<AccountPart>();

    public decimal? Total { get; init; }

    public string? Currency { get; init; }

    public string? Place { get; init; }

    public string? Payment { get; init; }

    public string? File { get; init; }

    [JsonExtensionData]
    [JsonInclude]
    internal IDictionary<string, JsonElement>? Others { get; init; }

    public static CaseMail Of(AccountNotice notice) => new()
    {
        Date = notice.Date,
        Kind = notice.Kind,
        Verdict = notice.Verdict,
        Site = CaseIncident.LineOrNull(notice.Site),
        From = CaseIncident.LineOrNull(notice.From),
        Subject = CaseIncident.LineOrNull(notice.Subject),
        MessageId = CaseIncident.LineOrNull(notice.MessageId),
        OrderIds = notice.OrderIds.Select(PrintedText.OrderNumber).ToValueList(),
        Titles = notice.Titles.Select(PrintedText.Clean).ToValueList(),
        WhatChanged = notice.WhatChanged,
        Total = notice.Total,
        Currency = CaseIncident.LineOrNull(notice.Currency),
        Place = CaseIncident.LineOrNull(notice.Place),
        Payment = CaseIncident.LineOrNull(notice.Payment),
        File = CaseIncident.LineOrNull(notice.SourcePath),
    };

    public AccountNotice ToNotice(string account) => new()
    {
        Account = account,
        Date = Date,
        Kind = Kind,
        Verdict = Verdict,
        Site = Site,
        From = From,
        Subject = Subject,
        MessageId = MessageId,
        OrderIds = OrderIds,
        Titles = Titles,
        WhatChanged = WhatChanged,
        Total = Total,
        Currency = Currency,
        Place = Place,
        Payment = Payment,
        SourcePath = File ?? "",
    };
}
