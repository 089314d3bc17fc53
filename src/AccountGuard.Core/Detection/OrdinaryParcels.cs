using AccountGuard.Addresses;
using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection;

/// <summary>
/// Cheap everyday goods to a new place with the usual means of payment: what people send to a friend, a relative or
/// their holiday address, and nothing a hijacker gains by.
/// </summary>
internal static class OrdinaryParcels
{
    // Goods with less than this are about as usual in honest baskets as in a hijacker's.
    private const double TellingGoods = 1;

    // Parcels that cost half of what goods worth reselling cost are no longer cheap.
    private const double DearMean = 0.5;

    /// <summary>Whether the orders of <paramref name="group"/> are nothing else.</summary>
    public static bool Are(OrderGroup group) =>
        group.Kind == GroupKind.FreshDestination
        && group.First.Destination.Place?.Kind is not (AddressKind.ParcelForwarder or AddressKind.PrivateMailbox)
        && group.Members.All(order => IsOrdinary(order, group))
        && MeanShareOfDear(group) < DearMean;

    private static bool IsOrdinary(OrderFacts order, OrderGroup group) =>
        !order.Amount.IsDear
        && order.Goods is not { Good: not null, LogRatio: > TellingGoods }
        && order.Instrument is not { IsNew: true, Earlier: > 0 }
        && !order.Repetition.Any(product => product.Earlier.Any(index => index >= group.First.Index && group.Holds(index)));

    private static double MeanShareOfDear(OrderGroup group) => group.Members
        .Where(order => order.Amount.Amount is not null)
        .Select(order => order.Amount.Amount!.Value / Currencies.Dear(order.Amount.Currency!))
        .DefaultIfEmpty(0)
        .Average();
}
