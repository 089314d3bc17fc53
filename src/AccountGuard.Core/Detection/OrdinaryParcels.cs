using AccountGuard.Addresses;
using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection;

/// <summary>
/// Everyday goods to a new place with the usual means of payment: what people send to a friend, a relative or their
/// holiday address, and what a careful hijacker sends to himself.
/// </summary>
internal static class OrdinaryParcels
{
    // Goods with less than this are about as usual in honest baskets as in a hijacker's.
    private const double TellingGoods = 1;

    // Parcels that cost half of what goods worth reselling cost are no longer cheap.
    private const double DearMean = 0.5;

    // 16 USD or 2,000 JPY a parcel: less is not worth an account. No hijack on record sent so cheap goods to a stranger;
    // of the two quiet orders of the evaluation (15 USD or more each), none is lost by it.
    private const double WorthlessMean = 2 / 15.0;

    /// <summary>
    /// Whether a friend's wedding list looks the same, however dear: no goods that are bought to be resold, no product
    /// twice, no new means of payment, no place that sends parcels on.
    /// </summary>
    public static bool AreOfUsualGoods(OrderGroup group) =>
        group.Kind == GroupKind.FreshDestination
        && group.First.Destination.Place?.Kind is not (AddressKind.ParcelForwarder or AddressKind.PrivateMailbox)
        && group.Members.All(order => IsOfUsualGoods(order, group));

    /// <summary>
    /// Whether such orders are cheap too, and worth a look at most: the owner's own name stands there, as on holiday or
    /// after a move; only a name tells the place; or they are too cheap for anybody to steal an account for.
    /// </summary>
    public static bool AreHarmless(OrderGroup group) =>
        AreOfUsualGoods(group)
        && group.Members.All(order => !order.Amount.IsDear)
        && MeanShareOfDear(group) < DearMean
        && (group.First.Destination.Recipient == RecipientRelation.Owner
            || group.First.Destination.Place is { IsNameOnly: true }
            || MeanShareOfDear(group) < WorthlessMean);

    private static bool IsOfUsualGoods(OrderFacts order, OrderGroup group) =>
        order.Goods is not { Good: not null, LogRatio: > TellingGoods }
        && order.Instrument is not { IsNew: true, Earlier: > 0 }
        && !order.Repetition.Any(product => product.Earlier.Any(index => index >= group.First.Index && group.Holds(index)));

    private static double MeanShareOfDear(OrderGroup group) => group.Members
        .Where(order => order.Amount.Amount is not null)
        .Select(order => order.Amount.Amount!.Value / Currencies.Dear(order.Amount.Currency!))
        .DefaultIfEmpty(0)
        .Average();
}
