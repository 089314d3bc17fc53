using System.Globalization;
using AccountGuard.Detection.Patterns;

namespace AccountGuard.Detection.Signals;

/// <summary>Gift cards and codes again within 48 hours, in further orders: codes are emptied within minutes, so a hijacker takes several at once.</summary>
internal sealed class CodeRunSignal : OrderSignal
{
    /// <inheritdoc/>
    public override string Name => "CodeRun";

    /// <inheritdoc/>
    public override bool Binds(GroupKind kind) => kind == GroupKind.Codes;

    /// <inheritdoc/>
    public override double LogOdds(GroupedOrder order, HijackPattern pattern) =>
        pattern.Kind != GroupKind.Codes
            ? 0
            : order.Number switch
            {
                1 => 0,
                2 => Math.Log(0.8 / 0.08),
                3 => 1.2,
                _ => 0.6,
            };

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) =>
        order.Group.Kind == GroupKind.Codes && order.Group.Members.Count > 1
            ? Say(language, "CodeRun", order.Group.Members.Count)
            : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["OrderNumber"] = order.Number,
    };
}
