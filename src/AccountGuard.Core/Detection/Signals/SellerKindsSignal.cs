using System.Globalization;
using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Signals;

/// <summary>
/// Goods of another kind than all that the shop sold before. How often a shop takes up new kinds is learnt from its own
/// past; as they come in clumps (a fair, a season), the counts of a month are taken to be geometric and not Poisson.
/// </summary>
internal sealed class SellerKindsSignal : SellerSignal
{
    private const double MostOfFirst = 3;
    private const double EachFurther = 0.5;
    private const int MostFurther = 5;

    /// <inheritdoc/>
    public override string Name => "SellerKinds";

    /// <inheritdoc/>
    public override double LogOdds(SellerRun run)
    {
        if (run.Kind != SellerRunKind.Goods)
        {
            return 0;
        }

        var rate = run.Sales[0].KindsAMonth;
        var first = Math.Min(MostOfFirst, Math.Log((1 + rate) / rate));
        return first * (1 + (EachFurther * Math.Min(MostFurther, run.Kinds - 1)));
    }

    /// <inheritdoc/>
    public override string? Explain(SellerRun run, CultureInfo language) =>
        run.Kind == SellerRunKind.Goods ? Say(language, "Kinds", run.Kinds, Day(run.First, language), Rounded(12 * run.Sales[0].KindsAMonth)) : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(SellerRun run) => new Dictionary<string, double>
    {
        ["Kinds"] = run.Kinds,
        ["UsualKindsAMonth"] = run.Sales[0].KindsAMonth,
    };
}
