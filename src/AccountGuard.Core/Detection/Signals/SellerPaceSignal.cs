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
    public override double LogOdds(SellerRun run) => run.Kind == SellerRunKind.Goods ? LogOdds(Busiest(run), run) : 0;

    /// <inheritdoc/>
    public override string? Explain(SellerRun run, CultureInfo language)
    {
        var busiest = Busiest(run);
        return Say(language, "Pace", busiest.Sales, Rounded(Math.Ceiling(busiest.Days)), Rounded(Usual(busiest, run)));
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(SellerRun run)
    {
        var busiest = Busiest(run);
        return new Dictionary<string, double> { ["Sales"] = busiest.Sales, ["Days"] = busiest.Days, ["UsualSales"] = Usual(busiest, run) };
    }

    private static double LogOdds((int Sales, double Days) weeks, SellerRun run) =>
        Evidence.Clip(Math.Log(weeks.Sales / Math.Max(FewestUsual, Usual(weeks, run)) / ShareOfNewGoods), -1, 2);

    /// <summary>The two weeks with most sales: the shop's own new goods may stand before a stranger's.</summary>
    private static (int Sales, double Days) Busiest(SellerRun run)
    {
        (int Sales, double Days) busiest = (0, ShortestDays);
        var first = 0;
        for (var last = 0; last < run.Sales.Count; last++)
        {
            while ((run.Sales[last].Date - run.Sales[first].Date).TotalDays > LongestDays)
            {
                first++;
            }

            if (last - first + 1 > busiest.Sales)
            {
                busiest = (last - first + 1, Math.Max(ShortestDays, (run.Sales[last].Date - run.Sales[first].Date).TotalDays));
            }
        }

        return busiest;
    }

    private static double Usual((int Sales, double Days) weeks, SellerRun run) => run.Sales[0].SalesADay * weeks.Days;
}
