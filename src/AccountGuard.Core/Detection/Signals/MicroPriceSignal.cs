using System.Globalization;
using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// Several items at a pittance on one day, with hardly anything else in their orders: 2 such days in 1,584
/// account-years of honest people, against one in 42 account-years when baskets of groceries with cheap fruit count too.
/// </summary>
internal sealed class MicroPriceSignal : OrderSignal
{
    private const double PriorRate = 0.0006;
    private const double PriorWeight = 60;

    /// <inheritdoc/>
    public override string Name => "MicroPrice";

    /// <inheritdoc/>
    public override bool IsOfGroup => true;

    /// <inheritdoc/>
    public override bool Binds(GroupKind kind) => kind == GroupKind.Scatter;

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind == GroupKind.Scatter;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern)
    {
        if (order.Number < order.Group.Members.Count)
        {
            return 0;
        }

        var habit = Math.Log(PriorRate / Evidence.Rate(order.Group.First.Scatter.ScattersEarlier, order.Group.First.Scatter.Earlier, PriorRate, PriorWeight));
        var cheap = Lines(order.Group);
        var lines = cheap switch
        {
            < 3 => 0,
            _ when cheap < ScatterFacts.ShareOfLines * (cheap + order.Group.OtherLinesOfBasket) => 0,
            3 => 3.0,
            4 => 6.0,
            5 => 7.0,
            _ => 8.5,
        };
        return lines + Math.Min(0, habit);
    }

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) =>
        order.Group.Kind == GroupKind.Scatter
            ? Say(language, "MicroPrice", Lines(order.Group), order.Group.Members.Max(member => member.Scatter.Dearest), order.Group.First.Scatter.Currency)
            : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["Lines"] = Lines(order.Group),
        ["EarlierScatters"] = order.Group.First.Scatter.ScattersEarlier,
    };

    private static int Lines(OrderGroup group) => group.Members.Sum(member => member.Scatter.Lines);
}
