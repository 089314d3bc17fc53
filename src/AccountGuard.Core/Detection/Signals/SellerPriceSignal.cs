using System.Globalization;
using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Signals;

/// <summary>The middle one of the run's prices, ranked among all prices of the shop, as evidence.</summary>
internal sealed class SellerPriceSignal : SellerSignal
{
    private const int FewestEarlier = 10;

    /// <inheritdoc/>
    public override string Name => "SellerPrice";

    /// <inheritdoc/>
    public override double LogOdds(SellerRun run) =>
        Middle(run) is { } price ? Evidence.Clip(Evidence.FromProbability(price.UpperTail), -0.5, 2.5) : 0;

    /// <inheritdoc/>
    public override string? Explain(SellerRun run, CultureInfo language) => Middle(run) switch
    {
        { AsGreat: 0 } price => Say(language, "PriceGreatest", Amount(price), price.Currency, price.Earlier),
        { UpperTail: < 0.1 } price => Say(language, "PriceGreat", Amount(price), price.Currency, price.AsGreat, price.Earlier),
        _ => null,
    };

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, double> Numbers(SellerRun run) => Middle(run) is { } price
        ? new Dictionary<string, double> { ["EarlierPrices"] = price.Earlier, ["AsGreat"] = price.AsGreat, ["UpperTail"] = price.UpperTail }
        : [];

    private static PriceFacts? Middle(SellerRun run)
    {
        if (run.Kind != SellerRunKind.Goods)
        {
            return null;
        }

        var told = run.Sales.Select(sale => sale.Price)
            .Where(price => price.Price is not null && price.Earlier >= FewestEarlier)
            .OrderBy(price => price.UpperTail)
            .ThenBy(price => price.Price)
            .ToList();
        return told.Count == 0 ? null : told[told.Count / 2];
    }

    private static string Amount(PriceFacts price) => price.Price!.Value.ToString("0.##", CultureInfo.InvariantCulture);
}
