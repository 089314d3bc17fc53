using System.Text.RegularExpressions;
using AccountGuard.Recovery.Playbooks;

namespace AccountGuard.Recovery;

/// <summary>One means of payment as an order history writes it.</summary>
/// <param name="Name">The text of the source, such as "Visa - 1234"; empty where it says nothing.</param>
/// <param name="Kind">What it is.</param>
internal sealed record PaymentInstrument(string Name, PaymentKind Kind)
{
    // Amazon's exports join several means of one order with " and ", browser exports with an ideographic comma.
    private static readonly Regex Joint = new(@" and |、|; |,(?=\p{L})", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private static readonly Regex Balance = new(
        @"gift|points?\b|ギフト|ポイント|残高|balance", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    private static readonly Regex Cash = new(
        @"コンビニ|代金引換|代引|現金|\bATM\b|convenience store|cash on delivery|\bcash\b|\bCOD\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    private static readonly Regex Missing = new(
        @"^(?:|n/?a|-+|not available|not applicable|redacted|unknown)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));

    /// <summary>The means one order was paid with; one of kind Unstated where the source says nothing. Never empty.</summary>
    public static IReadOnlyList<PaymentInstrument> Of(string? payment)
    {
        var instruments = Joint.Split(PrintedText.Clean(payment))
            .Select(name => name.Trim())
            .Where(name => !Missing.IsMatch(name))
            .Distinct(StringComparer.Ordinal)
            .Select(name => new PaymentInstrument(name, KindOf(name)))
            .ToList();
        return instruments.Count == 0 ? [new PaymentInstrument("", PaymentKind.Unstated)] : instruments;
    }

    private static PaymentKind KindOf(string name)
    {
        if (Balance.IsMatch(name))
        {
            return PaymentKind.Balance;
        }

        return Cash.IsMatch(name) ? PaymentKind.Cash : PaymentKind.Card;
    }
}
