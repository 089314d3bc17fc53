using AccountGuard.Detection;
using AccountGuard.Incidents;
using AccountGuard.Notices;
using AccountGuard.Orders;
using AccountGuard.Recovery;

namespace AccountGuard.Messages;

/// <summary>An order as a message names it: what its sources say, and nothing else.</summary>
/// <param name="OrderId">Its number.</param>
/// <param name="Day">When it was placed; null where no source says.</param>
/// <param name="Total">What it cost; null where no source says.</param>
/// <param name="Currency">ISO 4217 code of <paramref name="Total"/>.</param>
/// <param name="Titles">The goods.</param>
internal sealed record MessageOrder(string OrderId, DateTimeOffset? Day, decimal? Total, string? Currency, IReadOnlyList<string> Titles)
{
    // Far above any purchase; a cell beyond it is damage.
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>Where it went, in one line.</summary>
    public string? ShipTo { get; init; }

    /// <summary>What it was paid with; never empty.</summary>
    public IReadOnlyList<PaymentInstrument> Payments { get; init; } = PaymentInstrument.Of(null);

    /// <summary>Whether the account sold it, or was paid for it.</summary>
    public bool IsSale { get; init; }

    /// <summary>The order of a finding.</summary>
    public static MessageOrder Of(AnomalousOrder order) => new(
        order.OrderId, order.OrderDate, order.Total is { } total && Math.Abs(total) <= Largest ? total : null, order.Currency, order.Titles)
    {
        ShipTo = order.ShipTo ?? order.ShipToName,
        Payments = PaymentInstrument.Of(order.Payment),
        IsSale = order.Kind is LineKind.Sale or LineKind.Payout,
    };

    /// <summary>An order of which only mails know; all that they say of it.</summary>
    public static MessageOrder Of(string orderId, AccountIncident? incident)
    {
        var mails = (incident?.Notices ?? []).Where(notice => notice.Verdict != NoticeVerdict.Phishing && notice.OrderIds.Contains(orderId, StringComparer.Ordinal)).ToList();
        var mail = mails.Find(notice => notice.Kind == NoticeKind.OrderConfirmed) ?? mails.FirstOrDefault();
        return mail is null || mail.OrderIds.Count > 1
            ? new MessageOrder(orderId, mail?.Date, null, null, [])
            : new MessageOrder(orderId, mail.Date, mail.Total, mail.Currency, mail.Titles) { ShipTo = mail.Place, Payments = PaymentInstrument.Of(mail.Payment) };
    }
}
