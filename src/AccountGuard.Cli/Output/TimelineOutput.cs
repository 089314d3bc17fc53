using System.Globalization;
using AccountGuard.Detection;
using AccountGuard.Events;
using AccountGuard.Notices;

namespace AccountGuard.Cli.Output;

/// <summary>What happened when, for a person: each event on a line or a few, forged mails in a colour of their own.</summary>
internal sealed class TimelineOutput(CliText text, Page page)
{
    private const int HeadIndent = 2;
    private const int Indent = 20;

    /// <summary>What happened last matters most; JSON has all.</summary>
    private const int MostEvents = 80;

    /// <summary>Writes the timeline of an account; nothing where there are no mails, as the findings say it all then.</summary>
    public void Write(AccountAuditResult account)
    {
        if (account.Notices.Count == 0)
        {
            return;
        }

        var findings = account.AnomalousOrders.Select(order => order.OrderId).ToHashSet(StringComparer.Ordinal);
        var events = account.Timeline.ToLookup(one => IsRoutine(one, findings));
        var shown = events[false].ToList();
        page.Blank();
        page.Paragraph(text["Timeline"], HeadIndent, colour: Colour.Strong);
        if (shown.Count > MostEvents)
        {
            page.Paragraph(text["EarlierEvents", shown.Count - MostEvents], Indent, colour: Colour.Faint);
        }

        foreach (var one in shown.Skip(shown.Count - MostEvents))
        {
            page.Paragraph(one.Summary, Indent, Time(one) + "  ", ColourOf(one));
        }

        if (events[true].Any())
        {
            page.Paragraph(text["RoutineMails", events[true].Count()], HeadIndent, colour: Colour.Faint);
        }
    }

    /// <summary>Mails of the shop about the course of an order in which nothing was found.</summary>
    private static bool IsRoutine(AccountEvent one, HashSet<string> findings) =>
        one is { What: EventSubject.Mail, IsForged: false, Kind: nameof(NoticeKind.OrderConfirmed) or nameof(NoticeKind.OrderShipped) or nameof(NoticeKind.OrderDelivered) or nameof(NoticeKind.OrderDelayed) or nameof(NoticeKind.Refund) }
        && !one.OrderIds.Any(findings.Contains);

    private static string ColourOf(AccountEvent one) => one switch
    {
        { IsForged: true } => Colour.Red,
        { What: EventSubject.Mail } => Colour.None,
        { Verdict: nameof(Verdict.Normal) } => Colour.Faint,
        _ => Colour.Yellow,
    };

    private string Time(AccountEvent one) =>
        one.When?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? DisplayWidth.Fit(text["NoDate"], "yyyy-MM-dd HH:mm".Length);
}
