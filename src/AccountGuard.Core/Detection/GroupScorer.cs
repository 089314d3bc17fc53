using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;
using AccountGuard.Detection.Signals;

namespace AccountGuard.Detection;

/// <summary>A group of orders with the pattern that explains it best.</summary>
internal sealed class ScoredGroup
{
    /// <summary>The group.</summary>
    public required OrderGroup Group { get; init; }

    /// <summary>The pattern.</summary>
    public required HijackPattern Pattern { get; init; }

    /// <summary>The sum of the terms, less the pattern's handicap.</summary>
    public required double Evidence { get; init; }

    /// <summary>What it comes to.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>How many of its orders, from the first, the evidence is the sum of.</summary>
    public required int Length { get; init; }
}

/// <summary>Sums the terms of a group under each pattern that may explain it.</summary>
internal static class GroupScorer
{
    // An order's own terms are held within these, so that one strange order or one ordinary one never outweighs all.
    private const double LeastOfOrder = -2;
    private const double MostOfOrder = 6;

    // A cancelled order is evidence too, but nobody gained or lost by it.
    private const double MostOfCancelledOrder = 3;

    private static readonly HijackPattern RunPattern = HijackPattern.All.First(pattern => pattern.Kind == GroupKind.KnownDestination);

    /// <summary>The term of an order to a known place in the run of that place.</summary>
    public static double RunTerm(OrderFacts order)
    {
        var alone = new GroupedOrder(new OrderGroup(GroupKind.KnownDestination, order), 0);
        return OfGroup(alone, RunPattern) + OfOrder(alone, RunPattern);
    }

    /// <summary>The pattern that explains <paramref name="group"/> best, and how well.</summary>
    public static ScoredGroup Score(OrderGroup group)
    {
        ScoredGroup? best = null;
        foreach (var pattern in HijackPattern.All)
        {
            if (pattern.Kind == group.Kind)
            {
                var scored = Score(group, pattern);
                best = best is null || scored.Evidence > best.Evidence ? scored : best;
            }
        }

        return best!;
    }

    private static ScoredGroup Score(OrderGroup group, HijackPattern pattern)
    {
        var sum = -pattern.Handicap;
        var ofPlace = 0.0;
        var peak = double.NegativeInfinity;
        var length = group.Members.Count;
        for (var position = 0; position < group.Members.Count; position++)
        {
            var order = new GroupedOrder(group, position);
            sum += OfGroup(order, pattern) + OfOrder(order, pattern);
            ofPlace += OfPlace(order, pattern);
            if (group.Kind == GroupKind.KnownDestination && sum > peak)
            {
                (peak, length) = (sum, position + 1);
            }
        }

        var evidence = group.Kind == GroupKind.KnownDestination ? peak : sum;
        return new ScoredGroup
        {
            Group = group,
            Pattern = pattern,
            Evidence = evidence,
            Verdict = VerdictLevels.Of(evidence, ofPlace, group),
            Length = length,
        };
    }

    private static double OfGroup(GroupedOrder order, HijackPattern pattern)
    {
        var sum = 0.0;
        foreach (var signal in OrderSignal.All)
        {
            sum += signal.IsOfGroup ? signal.LogOdds(order, pattern) : 0;
        }

        return sum;
    }

    private static double OfPlace(GroupedOrder order, HijackPattern pattern)
    {
        var sum = 0.0;
        foreach (var signal in OrderSignal.All)
        {
            sum += signal.IsOfPlace ? signal.LogOdds(order, pattern) : 0;
        }

        return sum;
    }

    private static double OfOrder(GroupedOrder order, HijackPattern pattern)
    {
        var sum = 0.0;
        foreach (var signal in OrderSignal.All)
        {
            sum += signal.IsOfGroup ? 0 : signal.LogOdds(order, pattern);
        }

        return Evidence.Clip(sum, LeastOfOrder, order.Facts.Order.IsCancelled ? MostOfCancelledOrder : MostOfOrder);
    }
}
