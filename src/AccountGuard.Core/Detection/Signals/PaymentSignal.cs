using System.Globalization;
using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection.Signals;

/// <summary>A card or other means of payment never used before. A new destination and a new card in one order is the key pair.</summary>
internal sealed class PaymentSignal : OrderSignal
{
    private const double PriorWeight = 40;

    // A young account is still taking in its cards.
    private const double YouthOfFirst = 0.4;

    /// <inheritdoc/>
    public override string Name => "Payment";

    /// <inheritdoc/>
    public override bool Binds(GroupKind kind) => kind == GroupKind.FreshInstrument;

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind != GroupKind.Scatter;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern)
    {
        ref readonly var facts = ref order.Facts.Instrument;
        if (facts.Key is null || facts.Earlier == 0)
        {
            return 0;
        }

        // A card that came new with an earlier order of the group was counted there.
        var cameWithGroup = !facts.IsNew && facts.FirstUsed >= order.Group.First.Date;
        return cameWithGroup ? 0 : Ratio(facts.IsNew, pattern.NewInstrument, OwnerRate(facts));
    }

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) => order.Facts.Instrument switch
    {
        { Key: null } or { Earlier: 0 } => null,
        { IsNew: true } facts => SayOfPast(order, language, "NewCard", order.Facts.Order.Payment, facts.Earlier),
        { IsFresh: true } facts => Say(language, "FreshCard", order.Facts.Order.Payment, Day(facts.FirstUsed, language)),
        _ => null,
    };

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["EarlierOrders"] = order.Facts.Instrument.Earlier,
        ["EarlierInstruments"] = order.Facts.Instrument.Distinct,
        ["OwnerRate"] = OwnerRate(order.Facts.Instrument),
    };

    private static double OwnerRate(in InstrumentFacts facts) =>
        Evidence.Rate(facts.NewEarlier, facts.Earlier, PopulationRates.NewInstrument + (YouthOfFirst / (facts.Earlier + 2)), PriorWeight);
}
