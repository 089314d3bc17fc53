using System.Globalization;
using AccountGuard.Detection.Patterns;

namespace AccountGuard.Detection.Signals;

/// <summary>The new place lies in a state, prefecture or country that no order went to before.</summary>
internal sealed class RegionSignal : OrderSignal
{
    private const double HijackerRate = 0.5;
    private const double PriorWeight = 6;

    /// <inheritdoc/>
    public override string Name => "Region";

    /// <inheritdoc/>
    public override bool IsOfGroup => true;

    /// <inheritdoc/>
    public override bool IsOfPlace => true;

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind == GroupKind.FreshDestination;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern) =>
        order.Number == 1 && order.Facts.Destination.IsNewRegion is { } isNew
            ? Ratio(isNew, HijackerRate, OwnerRate(order))
            : 0;

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) =>
        order.Facts.Destination is { IsNewRegion: true } facts ? SayOfPast(order, language, "NewRegion", facts.Place!.Region, facts.Earlier) : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["OwnerRate"] = OwnerRate(order),
    };

    private static double OwnerRate(GroupedOrder order) =>
        Evidence.Rate(order.Facts.Destination.NewRegionEarlier, order.Facts.Destination.NewEarlier, PopulationRates.NewRegion, PriorWeight);
}
