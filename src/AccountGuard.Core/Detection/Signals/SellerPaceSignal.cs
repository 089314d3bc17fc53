using System.Globalization;
using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Signals;

/// <summary>Goods never sold before that sell about as much as all the others do: a stranger lists what is in demand, an owner's new goods have to be found first.</summary>
internal sealed class SellerPaceSignal : SellerSignal
{
    private const double LongestDays = 14;
    private const double ShortestDays = 3;

    // Of a shop that hardly sells, single sales say little.
    private const double FewestUsual = 2;
    private const double ShareOfNewGoods = 0.3;

    /// <inheritdoc/>
    public override string Name => "SellerPace";

    /// <inheritdoc/>
    public override double LogOdds(SellerRun run) => run.Kind == SellerRunKind.Goods
        ? Evidence.Clip(Math.Log(Count(run) / Math.Max(FewestUsual, Usual(run)) / ShareOfNewGoods), -1, 2)
        : 0;

    /// <inheritdoc/>
    public override string? Explain(SellerRun run, CultureInfo language) =>
        Say(language, "Pace", Count(run), Rounded(Math.Ceiling(Days(run))), Rounded(Usual(run)));

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(SellerRun run) => new Dictionary<string, double>
    {
        ["Sales"] = Count(run),
        ["Days"] = Days(run),
        ["UsualSales"] = Usual(run),
    };

    private static int Count(SellerRun run) => run.Sales.Count(sale => (sale.Date - run.First).TotalDays <= LongestDays);

    private static double Days(SellerRun run) => Evidence.Clip((run.Last - run.First).TotalDays, ShortestDays, LongestDays);

    private static double Usual(SellerRun run) => run.Sales[0].SalesADay * Days(run);
}
