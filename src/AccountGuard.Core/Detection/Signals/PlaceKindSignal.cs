using System.Globalization;
using AccountGuard.Addresses;
using AccountGuard.Detection.Patterns;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// The new place is a rented box or a forwarder of parcels: what goods are sent on from. Lockers and pickup shops are
/// everybody's and say nothing.
/// </summary>
internal sealed class PlaceKindSignal : OrderSignal
{
    /// <inheritdoc/>
    public override string Name => "PlaceKind";

    /// <inheritdoc/>
    public override bool IsOfGroup => true;

    /// <inheritdoc/>
    public override bool IsOfPlace => true;

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind == GroupKind.FreshDestination;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern) =>
        order.Number > 1 ? 0 : order.Facts.Destination.Place?.Kind switch
        {
            AddressKind.ParcelForwarder => 1.2,
            AddressKind.PrivateMailbox => 0.8,
            AddressKind.PoBox => 0.3,
            _ => 0,
        };

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) => order.Facts.Destination.Place?.Kind switch
    {
        AddressKind.ParcelForwarder => Say(language, "ParcelForwarder"),
        AddressKind.PrivateMailbox or AddressKind.PoBox => Say(language, "RentedBox"),
        _ => null,
    };

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>();
}
