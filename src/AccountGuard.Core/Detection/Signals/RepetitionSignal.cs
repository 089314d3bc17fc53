using System.Globalization;
using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// The same product, or the same class of goods for resale, in several orders of a group within 21 days. What the owner
/// buys elsewhere at the same time is no repetition but a sign of the owner, subscriptions are none, and a product the
/// owner buys again and again counts less.
/// </summary>
internal sealed class RepetitionSignal : OrderSignal
{
    private const double Most = 4.7;
    private const int MostBefore = 30;

    // The class of the good has been weighed already: that it comes again adds less than the very product.
    private const double ClassWeight = 0.4;

    /// <inheritdoc/>
    public override string Name => "Repetition";

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind is not (GroupKind.Scatter or GroupKind.Codes);

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern)
    {
        if (order.Number == 1)
        {
            return 0;
        }

        var product = Products(order);
        if (product.Times > 1)
        {
            return LogOdds(product.Times, pattern) / (1 + product.Habit);
        }

        // A run to a known place is a run of the owner's own orders until shown otherwise: he repeats classes too.
        var ofClass = pattern.Kind == GroupKind.KnownDestination ? 1 : Classes(order).Times;
        return ofClass > 1
            ? ClassWeight * LogOdds(ofClass, pattern)
            : Math.Log((1 - pattern.Repetition) / (1 - PopulationRates.Repetition(2)));
    }

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language)
    {
        var product = Products(order);
        var ofClass = Classes(order);
        return product.Times > 1 ? Say(language, "Repetition", product.Times, Day(product.First, language))
            : ofClass.Times > 1 ? Say(language, "RepetitionOfClass", ofClass.Times, Day(ofClass.First, language), order.Facts.Goods.Good!.Name(language))
            : null;
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order)
    {
        var (times, habit, first) = Products(order);
        return new Dictionary<string, double>
        {
            ["Times"] = times,
            ["Days"] = (order.Facts.Date - first).TotalDays,
            ["EarlierOrdersOfProduct"] = habit,
            ["TimesOfClass"] = Classes(order).Times,
        };
    }

    private static double LogOdds(int times, HijackPattern pattern) =>
        Math.Log(pattern.Repetition) + Math.Min(Most, -Math.Log(PopulationRates.Repetition(times)));

    private static (int Times, int Habit, DateTimeOffset First) Products(GroupedOrder order)
    {
        (int Times, int Habit, DateTimeOffset First) strongest = (1, 0, order.Facts.Date);
        foreach (var product in order.Facts.Repetition)
        {
            var (count, first) = (0, order.Facts.Date);
            foreach (var index in product.Earlier)
            {
                if (order.Group.PositionOf(index) is var position && position >= FirstBefore(order) && position < order.Number - 1)
                {
                    first = count++ == 0 ? order.Group.Members[position].Date : first;
                }
            }

            if (count + 1 > strongest.Times)
            {
                strongest = (count + 1, product.Habit, first);
            }
        }

        return strongest;
    }

    private static (int Times, DateTimeOffset First) Classes(GroupedOrder order)
    {
        if (order.Facts.Goods.Good is not { } good)
        {
            return (1, order.Facts.Date);
        }

        var before = Before(order).Where(member => member.Goods.Good?.Class == good.Class).ToList();
        return before.Count == 0 ? (1, order.Facts.Date) : (before.Count + 1, before[0].Date);
    }

    // No further back than a hijack reaches: a group of a thousand orders must not cost a million comparisons.
    private static int FirstBefore(GroupedOrder order) => Math.Max(0, order.Number - 1 - MostBefore);

    private static IEnumerable<OrderFacts> Before(GroupedOrder order)
    {
        for (var position = FirstBefore(order); position < order.Number - 1; position++)
        {
            yield return order.Group.Members[position];
        }
    }
}
