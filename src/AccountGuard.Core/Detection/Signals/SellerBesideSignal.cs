using System.Globalization;
using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Signals;

/// <summary>Sales and payouts that stand out within the same weeks: what either says alone says more together.</summary>
internal sealed class SellerBesideSignal : SellerSignal
{
    private const double Most = 4;

    /// <inheritdoc/>
    public override string Name => "SellerBeside";

    /// <inheritdoc/>
    public override double LogOdds(SellerRun run) => run.Beside is { } other ? Evidence.Clip(SellerScorer.OwnEvidence(other), 0, Most) : 0;

    /// <inheritdoc/>
    public override string? Explain(SellerRun run, CultureInfo language) => run.Beside switch
    {
        null => null,
        { Kind: SellerRunKind.Payouts } payouts => Say(language, "BesidePayouts", payouts.Payouts.Count, Day(payouts.First, language)),
        var sales => Say(language, "BesideSales", sales.Sales.Count, Day(sales.First, language)),
    };

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(SellerRun run) => new Dictionary<string, double>
    {
        ["Events"] = run.Beside is { } other ? other.Sales.Count + other.Payouts.Count : 0,
    };
}
