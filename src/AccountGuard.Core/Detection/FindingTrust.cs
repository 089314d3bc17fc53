using System.Globalization;
using AccountGuard.Orders;
using AccountGuard.Trust;

namespace AccountGuard.Detection;

/// <summary>From a finding to the owner's word on it.</summary>
public static class FindingTrust
{
    /// <summary>
    /// The entries by which an owner vouches for a finding: the order itself, always first, and as far as the order
    /// tells them the things of it that are named in <paramref name="also"/>.
    /// </summary>
    /// <remarks>
    /// The order alone is what "this was me" says. A place, a card or a seller stays quiet for all orders to come, so they
    /// are never taken unasked: a stranger's address must not become known by an order vouched for in haste.
    /// </remarks>
    /// <param name="order">The finding.</param>
    /// <param name="also">What else is vouched for; Order adds nothing.</param>
    /// <param name="account">The account the entries are said of; null for the order's own.</param>
    /// <param name="addedOn">The present instant, from the caller's clock.</param>
    /// <param name="reason">Why, in the owner's words; null for none.</param>
    /// <param name="language">The language of messages.</param>
    /// <exception cref="ArgumentException">Something of it cannot stand in a trust file; see <see cref="TrustEntry.Create(TrustKind, string, string?, DateTimeOffset, string?, CultureInfo)"/>.</exception>
    public static IReadOnlyList<TrustEntry> Entries(
        AnomalousOrder order, IReadOnlyCollection<TrustKind> also, string? account, DateTimeOffset addedOn, string? reason, CultureInfo language)
    {
        var things = new List<(TrustKind Kind, string Value)> { (TrustKind.Order, order.OrderId) };
        if (also.Contains(TrustKind.Address) && (order.ShipTo ?? order.ShipToName) is { } place)
        {
            things.Add((TrustKind.Address, place));
        }

        if (also.Contains(TrustKind.Payment))
        {
            things.AddRange(PaymentInstruments.Read(order.Payment).Select(instrument => (TrustKind.Payment, instrument)));
        }

        if (also.Contains(TrustKind.Seller))
        {
            things.AddRange(order.Sellers.Select(seller => (TrustKind.Seller, seller)));
        }

        return things.ConvertAll(thing => TrustEntry.Create(thing.Kind, thing.Value, account ?? order.Account, addedOn, reason, language));
    }
}
