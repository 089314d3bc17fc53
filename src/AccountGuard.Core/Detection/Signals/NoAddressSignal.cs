using System.Globalization;
using AccountGuard.Detection.Patterns;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// Codes sent without an address, in an account that seldom orders so. Counts for codes only: a download or a receipt
/// without an address is nothing unfamiliar.
/// </summary>
internal sealed class NoAddressSignal : OrderSignal
{
    private const double HijackerRate = 0.85;
    private const double PriorRate = 0.15;
    private const double PriorWeight = 12;

    /// <inheritdoc/>
    public override string Name => "NoAddress";

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind == GroupKind.Codes;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern) =>
        order.Number > 1
            ? 0
            : Evidence.Clip(Ratio(order.Facts.Destination.Place is null, HijackerRate, OwnerRate(order)), -1.5, 1.5);

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) =>
        order.Group.Kind == GroupKind.Codes && order.Facts.Destination.Place is null ? Say(language, "NoAddress") : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["OwnerRate"] = OwnerRate(order),
    };

    private static double OwnerRate(GroupedOrder order) =>
        Evidence.Rate(order.Facts.Destination.WithoutEarlier, order.Facts.Destination.OrdersEarlier, PriorRate, PriorWeight);
}
