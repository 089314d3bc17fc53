using System.Globalization;
using AccountGuard.Detection.Patterns;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// The total's rank among the owner's totals in the same currency, as evidence; for patterns of dear goods, whether it
/// is as dear as those, against how often the owner's are.
/// </summary>
internal sealed class AmountSignal : OrderSignal
{
    private const int FewestEarlier = 10;

    /// <inheritdoc/>
    public override string Name => "Amount";

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind != GroupKind.Scatter;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern)
    {
        ref readonly var facts = ref order.Facts.Amount;
        if (facts.Amount is null)
        {
            return 0;
        }

        var dear = pattern.Dear is { } share ? Ratio(facts.IsDear, share, facts.DearRate) : 0;
        var rank = facts.Earlier < FewestEarlier ? 0 : Evidence.Clip(Evidence.FromProbability(facts.UpperTail), -1, 3);
        return dear + (pattern.AmountWeight * rank);
    }

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) => order.Facts.Amount switch
    {
        { Amount: null } or { Earlier: < FewestEarlier } => null,
        { AsGreat: 0 } facts => SayOfPast(order, language, "AmountGreatest", order.Facts.Order.Total, facts.Currency, facts.Earlier),
        { UpperTail: < 0.1 } facts => SayOfPast(order, language, "AmountGreat", order.Facts.Order.Total, facts.Currency, facts.AsGreat, facts.Earlier),
        { IsDear: true } facts => Say(language, "AmountDear", order.Facts.Order.Total, facts.Currency),
        _ => null,
    };

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["EarlierTotals"] = order.Facts.Amount.Earlier,
        ["AsGreat"] = order.Facts.Amount.AsGreat,
        ["UpperTail"] = order.Facts.Amount.UpperTail,
    };
}
