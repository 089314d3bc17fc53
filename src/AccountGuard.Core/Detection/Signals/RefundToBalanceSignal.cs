using System.Globalization;
using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// Money paid by card that came back as a gift balance. Many owners take it so now and then, days after the goods came
/// and went back; a stranger undoes the order at once, and the next one too.
/// </summary>
internal sealed class RefundToBalanceSignal : OrderSignal
{
    private const double OwnerRate = 0.01;
    private const double PriorWeight = 50;
    private const double MostOfFirst = 2.5;
    private const double FurtherOfThird = 0.7;
    private const double DaysOfHaste = 3;

    /// <inheritdoc/>
    public override string Name => "RefundToBalance";

    /// <inheritdoc/>
    public override bool Binds(GroupKind kind) => kind == GroupKind.BalanceRefunds;

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind == GroupKind.BalanceRefunds;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern)
    {
        if (order.Facts.Refund.ToBalance is null)
        {
            return 0;
        }

        var rate = Rate(order.Facts.Refund);
        var again = Number(order) switch
        {
            1 => Evidence.Clip(Math.Log(0.9 / rate), 0, MostOfFirst),
            2 => Math.Max(0, Math.Log(0.8 / Math.Max(0.25, 8 * rate))),
            _ => FurtherOfThird,
        };
        return again + (Days(order) is { } days ? Ratio(days <= DaysOfHaste, 0.7, 0.15) : 0);
    }

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) => order.Group.Kind != GroupKind.BalanceRefunds || order.Facts.Refund.ToBalance is null
        ? null
        : Days(order) is { } days
            ? SayOfPast(order, language, "RefundToBalance", Math.Max(0, Math.Floor(days)), order.Facts.Refund.RefundsEarlier, order.Facts.Refund.Earlier)
            : SayOfPast(order, language, "RefundToBalanceUndated", order.Facts.Refund.RefundsEarlier, order.Facts.Refund.Earlier);

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order)
    {
        var numbers = new Dictionary<string, double>
        {
            ["RefundNumber"] = Number(order),
            ["EarlierOrdersByCard"] = order.Facts.Refund.Earlier,
            ["EarlierRefunds"] = order.Facts.Refund.RefundsEarlier,
        };
        if (Days(order) is { } days)
        {
            numbers["Days"] = days;
        }

        return numbers;
    }

    private static double Rate(RefundFacts facts) => Evidence.Rate(facts.RefundsEarlier, facts.Earlier, OwnerRate, PriorWeight);

    private static int Number(GroupedOrder order) => order.Group.Members.Take(order.Number).Count(member => member.Refund.ToBalance is not null);

    private static double? Days(GroupedOrder order) => order.Facts.Refund.ToBalance?.On is { } on ? (on - order.Facts.Date).TotalDays : null;
}
