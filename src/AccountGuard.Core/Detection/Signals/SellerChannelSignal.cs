using System.Globalization;
using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Signals;

/// <summary>How a run's sales were made, where the shop hardly ever sold so: weighed by the share of the run that was.</summary>
internal abstract class SellerChannelSignal : SellerSignal
{
    /// <summary>The text's key in SellerText.</summary>
    protected abstract string Sentence { get; }

    /// <summary>Share of strangers' sales that differ so.</summary>
    protected abstract double StrangersRate { get; }

    /// <summary>The most it says.</summary>
    protected abstract double Most { get; }

    /// <inheritdoc/>
    public override double LogOdds(SellerRun run) => Rarest(run) is { } rare
        ? Share(run) * Evidence.Clip(Math.Log(StrangersRate / rare.Rate), 0, Most)
        : 0;

    /// <inheritdoc/>
    public override string? Explain(SellerRun run, CultureInfo language) => Rarest(run) is { } rare
        ? Say(language, Sentence, Shown(rare.Value!, language), rare.Times, rare.Earlier)
        : null;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(SellerRun run) => Rarest(run) is { } rare
        ? new Dictionary<string, double> { ["EarlierSales"] = rare.Earlier, ["EarlierSalesLikeThis"] = rare.Times, ["Share"] = Share(run) }
        : [];

    /// <summary>What a sale says of it.</summary>
    protected abstract ValueFacts Of(SaleFacts sale);

    private ValueFacts? Rarest(SellerRun run)
    {
        foreach (var sale in run.Sales)
        {
            if (Of(sale) is { IsRare: true } rare)
            {
                return rare;
            }
        }

        return null;
    }

    private double Share(SellerRun run)
    {
        var rare = Rarest(run)!.Value.Value;
        var told = run.Sales.Select(Of).Where(value => value.Value is not null).ToList();
        return (double)told.Count(value => string.Equals(value.Value, rare, StringComparison.OrdinalIgnoreCase)) / told.Count;
    }

    private static string Shown(string value, CultureInfo language) => value switch
    {
        "Amazon" => Say(language, "ByWarehouse"),
        "Merchant" => Say(language, "BySeller"),
        _ => value,
    };
}
