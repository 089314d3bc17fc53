using System.Globalization;
using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// The same product in several orders of a group within 21 days. What the owner buys elsewhere at the same time is no
/// repetition but a sign of the owner, subscriptions are none, and a product the owner buys again and again counts less.
/// </summary>
internal sealed class RepetitionSignal : OrderSignal
{
    private const double HijackerRate = 0.5;
    private const double Most = 4;

    /// <inheritdoc/>
    public override string Name => "Repetition";

    /// <inheritdoc/>
    public override double LogOdds(GroupedOrder order, HijackPattern pattern)
    {
        if (order.Number == 1 || pattern.Kind is GroupKind.Scatter or GroupKind.Codes)
        {
            return 0;
        }

        var (times, habit, _) = Strongest(order);
        return times < 2 ? 0 : Math.Min(Most, Math.Log(HijackerRate / PopulationRates.Repetition(times))) / (1 + habit);
    }

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language)
    {
        var (times, _, days) = Strongest(order);
        return times < 2 ? null : Say(language, "Repetition", times, Math.Max(1, Math.Ceiling(days)));
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order)
    {
        var (times, habit, days) = Strongest(order);
        return new Dictionary<string, double> { ["Times"] = times, ["Days"] = days, ["EarlierOrdersOfProduct"] = habit };
    }

    private static (int Times, int Habit, double Days) Strongest(GroupedOrder order)
    {
        (int Times, int Habit, double Days) strongest = (1, 0, 0);
        foreach (var product in order.Facts.Repetition)
        {
            var inGroup = InGroup(order, product);
            if (inGroup.Count + 1 > strongest.Times)
            {
                strongest = (inGroup.Count + 1, product.Habit, (order.Facts.Date - inGroup[0].Date).TotalDays);
            }
        }

        return strongest;
    }

    private static List<OrderFacts> InGroup(GroupedOrder order, RepeatedProduct product) =>
        order.Group.Members.Take(order.Number - 1).Where(member => product.Earlier.Contains(member.Index)).ToList();
}
