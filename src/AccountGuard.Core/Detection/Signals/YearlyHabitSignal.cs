using System.Globalization;
using AccountGuard.Detection.Patterns;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// Gift cards that come back at the same time of the year: presents, not loot. It only ever speaks for the owner, and
/// it looks at later years too.
/// </summary>
internal sealed class YearlyHabitSignal : OrderSignal
{
    // More than a run adds up to: nobody's account is hijacked every Christmas.
    private const double Yearly = -20;

    /// <inheritdoc/>
    public override string Name => "YearlyHabit";

    /// <inheritdoc/>
    public override bool IsOfGroup => true;

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind == GroupKind.Codes;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern) =>
        order.Number == 1 && order.Group.OtherYears > 0 ? Yearly : 0;

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) =>
        order.Group.OtherYears > 0 ? Say(language, "YearlyHabit", order.Group.OtherYears) : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["OtherYears"] = order.Group.OtherYears,
    };
}
