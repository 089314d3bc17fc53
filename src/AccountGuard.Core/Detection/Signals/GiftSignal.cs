using System.Globalization;
using AccountGuard.Detection.Patterns;

namespace AccountGuard.Detection.Signals;

/// <summary>An order to a new place that carries a gift message: the owner wrote to somebody. Only ever speaks for the owner.</summary>
internal sealed class GiftSignal : OrderSignal
{
    private const double HijackerRate = 0.04;
    private const double OwnerRate = 0.25;

    /// <inheritdoc/>
    public override string Name => "Gift";

    /// <inheritdoc/>
    public override bool IsOfGroup => true;

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind == GroupKind.FreshDestination;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern) =>
        order.Facts.Destination.IsGift ? Ratio(true, HijackerRate, OwnerRate) : 0;

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) =>
        order.Facts.Destination is { IsGift: true, Place: not null } ? Say(language, "Gift") : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>();
}
