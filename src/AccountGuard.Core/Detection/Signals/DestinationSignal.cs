using System.Globalization;
using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// A place never used before. Weak alone: one honest order in ten goes to one. The owner's own rate is learnt, gifts
/// and the weeks before New Year are expected to go to new places, and a name without a place says less.
/// </summary>
internal sealed class DestinationSignal : OrderSignal
{
    private const double PriorWeight = 25;
    private const double YouthOfFirst = 0.8;
    private const double NameOnlyWeight = 0.7;

    /// <inheritdoc/>
    public override string Name => "Destination";

    /// <inheritdoc/>
    public override bool IsOfGroup => true;

    /// <inheritdoc/>
    public override bool IsOfPlace => true;

    /// <summary>The owner's rate of new places, as far as the order knew it.</summary>
    public static double OwnerRate(in DestinationFacts facts)
    {
        var rate = Evidence.Rate(facts.NewEarlier, facts.Earlier, PopulationRates.NewDestination + Youth(facts), PriorWeight);
        rate = facts.IsGiftSeason ? rate * PopulationRates.DecemberFactor : rate;
        rate = facts.IsGift ? Math.Max(rate, PopulationRates.NewDestinationOfGift) : rate;
        return Math.Min(0.6, rate);
    }

    /// <inheritdoc/>
    public override bool Binds(GroupKind kind) => kind == GroupKind.FreshDestination;

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind != GroupKind.Scatter;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern)
    {
        ref readonly var facts = ref order.Facts.Destination;
        if (facts.Place is null || facts.Place.IsTrusted || facts.Earlier == 0)
        {
            return 0;
        }

        if (pattern.Kind == GroupKind.FreshDestination)
        {
            return order.Number > 1 ? 0 : Weight(facts) * Ratio(true, pattern.NewDestination, OwnerRate(facts));
        }

        return pattern.Kind != GroupKind.KnownDestination && order.Number > 1
            ? 0
            : Weight(facts) * Ratio(facts.IsNew, pattern.NewDestination, OwnerRate(facts));
    }

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language)
    {
        var facts = order.Facts.Destination;
        return facts is { Place: not null, IsNew: true, Earlier: > 0 }
            ? SayOfPast(order, language, facts.Place.IsNameOnly ? "NewRecipient" : "NewDestination", facts.Earlier, facts.Distinct)
            : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["EarlierOrders"] = order.Facts.Destination.Earlier,
        ["EarlierDestinations"] = order.Facts.Destination.Distinct,
        ["OwnerRate"] = OwnerRate(order.Facts.Destination),
    };

    // A young account is still finding its places.
    private static double Youth(in DestinationFacts facts) => YouthOfFirst / (facts.Earlier + 2);

    private static double Weight(in DestinationFacts facts) =>
        (facts.Place!.IsNameOnly ? NameOnlyWeight : 1) * (facts is { IsNearKnown: true, IsFresh: true } ? 0.4 : 1);
}
