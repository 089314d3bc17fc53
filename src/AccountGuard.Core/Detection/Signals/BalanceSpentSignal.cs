using System.Globalization;
using AccountGuard.Detection.Patterns;

namespace AccountGuard.Detection.Signals;

/// <summary>Gift cards or codes bought from the balance that refunds had just filled, the more so the seldomer the owner buys such.</summary>
internal sealed class BalanceSpentSignal : OrderSignal
{
    private const double HijackerRate = 0.7;
    private const double MostOfFirst = 3;
    private const double Further = 0.8;

    /// <inheritdoc/>
    public override string Name => "BalanceSpent";

    /// <inheritdoc/>
    public override bool SpeaksOf(GroupKind kind) => kind == GroupKind.BalanceRefunds;

    /// <inheritdoc/>
    protected override double Weigh(GroupedOrder order, HijackPattern pattern) =>
        !order.Facts.Refund.IsSpending ? 0
        : Number(order) == 1 ? Evidence.Clip(Math.Log(HijackerRate / order.Facts.Goods.CodeRate), 0, MostOfFirst)
        : Further;

    /// <inheritdoc/>
    public override string? Explain(GroupedOrder order, CultureInfo language) =>
        order.Group.Kind == GroupKind.BalanceRefunds && order.Facts.Refund.IsSpending
            ? Say(language, "BalanceSpent", order.Group.Members.Count(member => member.Refund.ToBalance is not null))
            : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(GroupedOrder order) => new Dictionary<string, double>
    {
        ["OrderNumber"] = Number(order),
        ["OwnerRate"] = order.Facts.Goods.CodeRate,
    };

    private static int Number(GroupedOrder order) => order.Group.Members.Take(order.Number).Count(member => member.Refund.IsSpending);
}
