using AccountGuard.Notices;

namespace AccountGuard.Incidents;

/// <summary>What the owner says of changes and orders.</summary>
internal sealed class OwnerStatements(IncidentOptions options)
{
    // Mails follow a change by minutes; the rest is for time zones and for days remembered wrongly by one.
    private static readonly TimeSpan Slack = TimeSpan.FromHours(36);

    private readonly HashSet<string> deniedOrders = new(options.DeniedOrders, StringComparer.OrdinalIgnoreCase);

    /// <summary>What they changed themselves.</summary>
    public IReadOnlyList<OwnChange> Own => options.OwnChanges;

    /// <summary>What they did not change.</summary>
    public IReadOnlyList<OwnChange> Denied => options.DeniedChanges;

    /// <summary>Whether two-step verification was on; null where they do not say.</summary>
    public bool? TwoStepWasOn => options.TwoStepWasOn;

    /// <summary>The orders that they did not make.</summary>
    public IReadOnlyCollection<string> DeniedOrders => deniedOrders;

    /// <summary>Whether a mail tells of a change that is the owner's own.</summary>
    public bool Explains(AccountNotice mail) => PartsOf(mail).Any(part => Own.Any(change => change.Part == part && Fits(change, mail.Date)));

    /// <summary>Whether a mail tells of a change that the owner did not make.</summary>
    public bool Deny(AccountNotice mail) => PartsOf(mail).Any(part => Denied.Any(change => change.Part == part && Fits(change, mail.Date)));

    /// <summary>Whether the owner did not make this order or sale.</summary>
    public bool DenyOrder(string number) => deniedOrders.Contains(number);

    private static ValueList<AccountPart> PartsOf(AccountNotice mail) => ChangedPart.Of(mail.Kind) is { } part ? ValueList.Of(part)
        : mail.Kind == NoticeKind.AccountChanged ? mail.WhatChanged
        : ValueList.Empty<AccountPart>();

    private static bool Fits(OwnChange change, DateTimeOffset? date) =>
        change.When is not { } when || date is not { } sent || (sent >= when - Slack && sent <= EndOf(when) + Slack);

    /// <summary>The end of what a date stands for: of the whole day where it names no time.</summary>
    public static DateTimeOffset EndOf(DateTimeOffset when) => when.TimeOfDay == TimeSpan.Zero ? when.AddDays(1) : when;
}
