using System.Globalization;
using AccountGuard.Detection.Patterns;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// Another order to a place, or with a card, that is still fresh. It is not familiar yet: a hijacker uses the same address again
/// within days, while five in a hundred new places of honest people are used again in 30 days and then no more.
/// </summary>
internal sealed class ReturnSignal : OrderSignal
{
    private const double HijackerRate = 0.7;
    private const double HijackerOrdersADay = 0.4;
    private const double FewestOrdersADay = 0.01;

    // A hijacker's first orders tell his hurry; an owner who has a renewed card may go on ordering daily for weeks.
    private const int MostOfHurry = 5;
    private const double MostOfPace = 1.5;
    private const double LeastOfOwnerRate = 0.015;
    private const double MostOfOwnerRate = 0.5;
    private const double PriorWeight = 12;
    private const double HijackerRateOfCard = 0.97;
    private const double OwnerRateOfCard = 0.5;

    /// <inheritdoc/>
    public override string Name => "Return";

    /// <inheritdoc/>
    public override bool IsOfGroup => true;

    /// <inheritdoc/>
    public override bool Binds(GroupKind kind) => kind == GroupKind.FreshDestination;

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind is GroupKind.FreshDestination or GroupKind.FreshInstrument;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern) =>
        order.Number == 1 ? Alone(order, pattern)
        : pattern.Kind == GroupKind.FreshInstrument ? Pace(order)
        : Again(order);

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) =>
        order.Number > 1 && order.Group.Kind == GroupKind.FreshDestination
            ? Say(language, order.Facts.Destination.Place is { IsNameOnly: true } ? "ReturnToRecipient" : "Return", order.Number, Day(order.Group.First.Date, language))
            : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["OrderNumber"] = order.Number,
        ["DaysSinceFirst"] = (order.Facts.Date - order.Group.First.Date).TotalDays,
    };

    // One order and no more: what honest people do with most new places, and hijackers seldom.
    private static double Alone(GroupedOrder order, HijackPattern pattern) =>
        order.Group.Members.Count > 1 ? 0
        : pattern.Kind == GroupKind.FreshInstrument ? Ratio(false, HijackerRateOfCard, OwnerRateOfCard)
        : Ratio(false, HijackerRate, PopulationRates.ReturnToPassingPlace);

    private static double Again(GroupedOrder order) => order.Number switch
    {
        // One basket that the shop split to several orders is one order.
        _ when IsSameBasket(order) => 0,

        // Two orders on one day are often one purchase that the buyer split.
        2 when IsSplit(order) => Math.Log(0.3 / 0.1),

        // Whoever spends the holidays elsewhere orders there more than once.
        2 when order.Group.First.Destination.IsGiftSeason => Math.Log(HijackerRate / Math.Min(MostOfOwnerRate, PopulationRates.DecemberFactor * OwnerRate(order))),
        2 => Math.Log(HijackerRate / OwnerRate(order)),
        3 => 0.7,
        4 or 5 => 0.4,
        _ => 0,
    };

    // The owner goes on ordering at his usual pace with a renewed card, a hijacker hurries: the ratio of the two
    // exponential densities of the days since the order before.
    private static double Pace(GroupedOrder order)
    {
        var since = order.Facts.Date - order.Before!.Date;
        if (since < Windows.Split)
        {
            return 0;
        }

        var days = since.TotalDays;
        var usual = Math.Max(FewestOrdersADay, order.Facts.Rhythm.OrdersADay);
        var most = order.Number > MostOfHurry ? 0 : MostOfPace;
        return Evidence.Clip(Math.Log(HijackerRate * HijackerOrdersADay / usual) - ((HijackerOrdersADay - usual) * days), -1, most);
    }

    // Midnight is a day without a time.
    private static bool IsSameBasket(GroupedOrder order) =>
        order.Facts.Date == order.Before!.Date && order.Facts.Date.TimeOfDay != TimeSpan.Zero;

    private static bool IsSplit(GroupedOrder order) => order.Facts.Date - order.Group.First.Date < Windows.Split;

    private static double OwnerRate(GroupedOrder order) => Evidence.Clip(
        Evidence.Rate(order.Group.First.Destination.PassingEarlier, order.Group.First.Destination.NewEarlier, PopulationRates.ReturnToPassingPlace, PriorWeight),
        LeastOfOwnerRate,
        MostOfOwnerRate);
}
