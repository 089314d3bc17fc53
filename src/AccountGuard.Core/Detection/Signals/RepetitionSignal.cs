using System.Globalization;
using AccountGuard.Detection.Patterns;

namespace AccountGuard.Detection.Signals;

/// <summary>The same product in several orders within 21 days. Subscriptions are no repetition, and a product the owner buys again and again counts less.</summary>
internal sealed class RepetitionSignal : OrderSignal
{
    private const double HijackerRate = 0.5;
    private const double Most = 4;

    /// <inheritdoc/>
    public override string Name => "Repetition";

    /// <inheritdoc/>
    public override double LogOdds(GroupedOrder order, HijackPattern pattern)
    {
        var facts = order.Facts.Repetition;
        return facts.Times < 2 || pattern.Kind is GroupKind.Scatter or GroupKind.Codes
            ? 0
            : Math.Min(Most, Math.Log(HijackerRate / PopulationRates.Repetition(facts.Times))) / (1 + facts.Habit);
    }

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) =>
        order.Facts.Repetition is { Times: > 1 } facts
            ? Say(language, "Repetition", facts.Times, Math.Max(1, Math.Ceiling(facts.Days)))
            : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["Times"] = order.Facts.Repetition.Times,
        ["Days"] = order.Facts.Repetition.Days,
        ["EarlierOrdersOfProduct"] = order.Facts.Repetition.Habit,
    };
}
