using System.Globalization;
using AccountGuard.Detection.Patterns;

namespace AccountGuard.Detection.Signals;

/// <summary>How many orders came within 48 hours, ranked among the owner's bursts.</summary>
internal sealed class BurstSignal : OrderSignal
{
    private const int FewestEarlier = 10;

    /// <inheritdoc/>
    public override string Name => "Burst";

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind != GroupKind.Scatter;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern) =>
        order.Facts.Rhythm.Earlier < FewestEarlier
            ? 0
            : pattern.BurstWeight * Evidence.Clip(Evidence.FromProbability(order.Facts.Rhythm.UpperTail), -0.5, 2);

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) =>
        order.Facts.Rhythm is { InBurst: > 1, UpperTail: < 0.1 } facts
            ? facts.AsClose == 0
                ? SayOfPast(order, language, "BurstNever", facts.InBurst, facts.Earlier)
                : SayOfPast(order, language, "Burst", facts.InBurst, facts.AsClose, facts.Earlier)
            : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["OrdersIn48Hours"] = order.Facts.Rhythm.InBurst,
        ["UpperTail"] = order.Facts.Rhythm.UpperTail,
    };
}
