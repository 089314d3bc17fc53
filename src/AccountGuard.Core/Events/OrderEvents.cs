using System.Globalization;
using AccountGuard.Detection;
using AccountGuard.Orders;

namespace AccountGuard.Events;

/// <summary>Makes events of orders, sales and payouts.</summary>
internal sealed class OrderEvents(CultureInfo language)
{
    /// <summary>The event of a finding.</summary>
    public AccountEvent Of(AnomalousOrder finding)
    {
        var (path, line) = Source(finding.Sources.Count > 0 ? finding.Sources[0] : "");
        var what = finding.Kind switch { LineKind.Sale => EventSubject.Sale, LineKind.Payout => EventSubject.Payout, _ => EventSubject.Order };
        return new AccountEvent
        {
            When = finding.OrderDate,
            What = what,
            Account = finding.Account,
            Kind = KindOf(what),
            Verdict = finding.Verdict.ToString(),
            Summary = Summary(what, finding.OrderId, finding.Titles, finding.Total, finding.Currency, finding.ShipToName, finding.ShipTo, finding.Verdict)
                + OfMails(finding.Layouts.Count == 1 && finding.Layouts[0] == MailLines.Layout),
            OrderIds = Number(finding.OrderId),
            Total = finding.Total,
            Currency = finding.Currency,
            Site = finding.Site,
            SourcePath = path,
            SourceLine = line,
        };
    }

    /// <summary>The event of an order that was not judged, or is none to look at.</summary>
    public AccountEvent Of(Order order)
    {
        var what = order.IsSale ? EventSubject.Sale : EventSubject.Order;
        return new AccountEvent
        {
            When = order.OrderDate,
            What = what,
            Account = order.Account,
            Kind = KindOf(what),
            Verdict = nameof(Verdict.Normal),
            Summary = Summary(what, order.OrderId, order.Items.Select(item => item.Title).OfType<string>().ToValueList(), order.Total, order.Currency, order.ShipToName, order.ShipTo, Verdict.Normal)
                + OfMails(order.IsOfMails),
            OrderIds = Number(order.OrderId),
            Total = order.Total,
            Currency = order.Currency,
            Site = order.Site,
            SourcePath = order.Items[0].SourcePath,
            SourceLine = order.Items[0].SourceLine,
        };
    }

    private static string KindOf(EventSubject what) => what switch
    {
        EventSubject.Sale => "GoodsSold",
        EventSubject.Payout => "PaidOut",
        _ => "OrderPlaced",
    };

    private static ValueList<string> Number(string number) => number.Length == 0 ? ValueList.Empty<string>() : ValueList.Of(number);

    /// <summary>A sale's address is its buyer's, and nobody's business here.</summary>
    private string Summary(EventSubject what, string number, ValueList<string> titles, decimal? total, string? currency, string? recipient, string? place, Verdict verdict)
    {
        var to = what == EventSubject.Order ? Destination(recipient, place) : "";
        string?[] parts =
        [
            number.Length == 0 ? null : number,
            titles.Count == 0 ? null : titles.Count == 1 ? EventText.Short(titles[0]) : EventText.Get(language, "TitleAndMore", EventText.Short(titles[0]), titles.Count - 1),
            EventText.Amount(total, currency),
            to.Length == 0 ? null : EventText.Get(language, "To", EventText.Short(to)),
        ];
        return EventText.Get(language, what.ToString(), string.Join(EventText.Get(language, "Comma"), parts.OfType<string>()))
            + (verdict == Verdict.Normal ? "" : EventText.Get(language, "Verdict" + verdict));
    }

    private string OfMails(bool isSo) => isSo ? EventText.Get(language, "OfMails") : "";

    /// <summary>Exports put the name in front of the address.</summary>
    private static string Destination(string? recipient, string? place) =>
        recipient is null || (place is not null && place.IndexOf(recipient, StringComparison.Ordinal) is >= 0) ? place ?? "" : $"{recipient} {place}".TrimEnd();

    /// <summary>"path:line" in its parts.</summary>
    private static (string Path, long Line) Source(string source)
    {
        var colon = source.LastIndexOf(':');
        var number = source.Substring(colon + 1);
        return colon > 0 && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var line) ? (source.Substring(0, colon), line) : (source, 0);
    }
}
