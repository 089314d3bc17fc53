using System.Globalization;
using AccountGuard.Detection.Patterns;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// Another order to a place that is still fresh. It is not familiar yet: a hijacker uses the same address again
/// within days, while five in a hundred new places of honest people are used again in 30 days and then no more.
/// </summary>
internal sealed class ReturnSignal : OrderSignal
{
    private const double HijackerRate = 0.7;

    /// <inheritdoc/>
    public override string Name => "Return";

    /// <inheritdoc/>
    public override bool IsOfGroup => true;

    /// <inheritdoc/>
    public override double LogOdds(GroupedOrder order, HijackPattern pattern) =>
        pattern.Kind != GroupKind.FreshDestination || order.Number == 1
            ? 0
            : order.Number switch
            {
                // Two orders on one day are often one purchase that the shop or the buyer split.
                2 when IsSplit(order) => Math.Log(0.3 / 0.1),
                2 => Math.Log(HijackerRate / PopulationRates.ReturnToPassingPlace) - 0.3,
                3 => 0.7,
                4 or 5 => 0.4,
                _ => 0,
            };

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) =>
        order.Number > 1 && order.Group.Kind == GroupKind.FreshDestination
            ? Say(language, "Return", order.Number, Day(order.Group.First.Date))
            : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["OrderNumber"] = order.Number,
        ["DaysSinceFirst"] = (order.Facts.Date - order.Group.First.Date).TotalDays,
    };

    private static bool IsSplit(GroupedOrder order) => order.Facts.Date - order.Group.First.Date < TimeSpan.FromHours(12);
}
