using AccountGuard.Detection.Patterns;
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

    /// <summary>The same sum without bounds on single orders: how well the pattern fits.</summary>
    public required double Fit { get; init; }

    /// <summary>What it comes to.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>
    /// What it comes to for the order at <paramref name="position"/>: the owner's word on an address outweighs every
    /// sum, so an order to it is at most worth a look.
    /// </summary>
    public Verdict VerdictOf(int position) =>
        Verdict > Verdict.Review && Group.Members[position].Destination.Place is { IsTrusted: true } ? Verdict.Review : Verdict;

    /// <summary>
    /// Which of its orders speak for the pattern, as positions in the group: to known places only those up to the peak
    /// of the sum that add to it.
    /// </summary>
    public required IReadOnlyList<int> Positions { get; init; }
}

/// <summary>Sums the terms of a group under each pattern that may explain it.</summary>
internal static class GroupScorer
{
    // An order's own terms are held within these, so that one strange order or one ordinary one never outweighs all.
    private const double LeastOfOrder = -2;
    private const double MostOfOrder = 6;

    // A cancelled order is evidence too, but nobody gained or lost by it.
    private const double MostOfCancelledOrder = 3;

    // Orders with the same new card are told apart only where one clearly looks like the owner's.
    private const double LeastOfStretch = -0.5;

    private static readonly Dictionary<GroupKind, SignalSet> SignalsOfKind = HijackPattern.All.Select(pattern => pattern.Kind).Distinct().ToDictionary(kind => kind, kind => new SignalSet(kind));
    private static readonly HijackPattern RunPattern = HijackPattern.All.First(pattern => pattern.Kind == GroupKind.KnownDestination);
    private static readonly SignalSet SignalsOfRun = SignalsOfKind[RunPattern.Kind];

    /// <summary>The term of an order to a known place in the run of that place.</summary>
    /// <param name="run">The order as a run of its own.</param>
    public static double RunTerm(OrderGroup run)
    {
        var alone = new GroupedOrder(run, 0);
        return Sum(SignalsOfRun.OfGroup, alone, RunPattern) + Bound(alone, Sum(SignalsOfRun.OfOrder, alone, RunPattern));
    }

    /// <summary>The pattern that explains <paramref name="group"/> best, and how well.</summary>
    public static ScoredGroup Score(OrderGroup group)
    {
        // The bounds hold back what single orders say, and so what tells two patterns apart: the name goes by the
        // unbounded sum, the evidence is the named pattern's.
        ScoredGroup? best = null;
        foreach (var pattern in HijackPattern.All)
        {
            if (pattern.Kind == group.Kind)
            {
                var scored = Score(group, pattern);
                best = best is null || scored.Fit > best.Fit ? scored : best;
            }
        }

        return best!;
    }

    private static ScoredGroup Score(OrderGroup group, HijackPattern pattern)
    {
        var signals = SignalsOfKind[pattern.Kind];
        var isRun = group.Kind == GroupKind.KnownDestination;

        // With a known place, or a card alone, the owner's own orders stand among the stranger's.
        var isMixed = isRun || group.Kind == GroupKind.FreshInstrument;
        var sum = -pattern.Handicap;
        var fit = -pattern.Handicap;
        var ofPlace = 0.0;
        var peak = double.NegativeInfinity;
        var positions = new List<int>();
        var positionsAtPeak = 0;
        for (var position = 0; position < group.Members.Count; position++)
        {
            var order = new GroupedOrder(group, position);
            var ofGroup = Sum(signals.OfGroup, order, pattern);
            var ofOrder = Sum(signals.OfOrder, order, pattern);
            var term = ofGroup + Bound(order, ofOrder);
            sum += term;
            fit += ofGroup + ofOrder;
            ofPlace += Sum(signals.OfPlace, order, pattern);
            if (!isMixed || term > (isRun ? 0 : LeastOfStretch))
            {
                positions.Add(position);
            }

            if (sum > peak)
            {
                (peak, positionsAtPeak) = (sum, positions.Count);
            }
        }

        var evidence = isRun ? peak : sum;
        return new ScoredGroup
        {
            Group = group,
            Pattern = pattern,
            Evidence = evidence,
            Fit = fit,
            Verdict = VerdictLevels.WithContext(VerdictLevels.Of(evidence, ofPlace, group, pattern), evidence, Sum(signals.OfContext, new GroupedOrder(group, 0), pattern)),
            Positions = isMixed ? positions.Take(Math.Max(1, positionsAtPeak)).ToList() : positions,
        };
    }

    private static double Sum(OrderSignal[] signals, GroupedOrder order, HijackPattern pattern)
    {
        var sum = 0.0;
        foreach (var signal in signals)
        {
            sum += signal.LogOdds(order, pattern);
        }

        return sum;
    }

    // Whether an order is cancelled is asked of those few for which it matters.
    private static double Bound(GroupedOrder order, double sum) =>
        Evidence.Clip(sum, LeastOfOrder, sum > MostOfCancelledOrder && order.Facts.Order.IsCancelled ? MostOfCancelledOrder : MostOfOrder);

    /// <summary>The signals that speak of one kind of groups, by what their terms count for. Orders to known places are weighed one by one: who is silent of them is not asked.</summary>
    private sealed class SignalSet(GroupKind kind)
    {
        public OrderSignal[] OfGroup { get; } = All(kind, signal => signal.IsOfGroup);

        public OrderSignal[] OfPlace { get; } = All(kind, signal => signal.IsOfPlace);

        public OrderSignal[] OfContext { get; } = All(kind, signal => signal.IsOfContext);

        public OrderSignal[] OfOrder { get; } = All(kind, signal => !signal.IsOfGroup);

        private static OrderSignal[] All(GroupKind kind, Func<OrderSignal, bool> isOf) => [.. OrderSignal.All.Where(signal => signal.SpeaksOf(kind) && isOf(signal))];
    }
}
