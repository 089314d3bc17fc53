using System.Globalization;
using AccountGuard.Detection.Patterns;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// Goods that are bought to be resold, the more so the seldomer honest people and this owner buy them. An order of a
/// pattern is a mixture: it holds such goods in the pattern's share of cases and anybody's goods in the others.
/// </summary>
internal sealed class ResaleGoodsSignal : OrderSignal
{
    private const double MostOfCodes = 4;

    /// <inheritdoc/>
    public override string Name => "ResaleGoods";

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind != GroupKind.Scatter;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern)
    {
        ref readonly var facts = ref order.Facts.Goods;
        if (pattern.Kind == GroupKind.Codes)
        {
            return order.Number > 1 ? 0 : Math.Min(MostOfCodes, Math.Log(pattern.ResaleGoods / facts.CodeRate));
        }

        var share = pattern.ResaleGoods;
        return Math.Log((facts.Good is null ? 0 : share * Math.Exp(facts.LogRatio)) + 1 - share);
    }

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) => order.Facts.Goods switch
    {
        { Good: null } => null,
        { Good: { } good, SameClassEarlier: 0 } facts => SayOfPast(order, language, "ResaleGoodsFirst", good.Name(language), good.Term, facts.Earlier),
        { Good: { } good } facts => SayOfPast(order, language, "ResaleGoods", good.Name(language), good.Term, facts.SameClassEarlier, facts.Earlier),
    };

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["EarlierOrders"] = order.Facts.Goods.Earlier,
        ["EarlierOrdersOfClass"] = order.Facts.Goods.SameClassEarlier,
    };
}
