using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Signals;

/// <summary>A site of the shop on which the account hardly ever sold.</summary>
internal sealed class SellerSiteSignal : SellerChannelSignal
{
    /// <inheritdoc/>
    public override string Name => "SellerSite";

    /// <inheritdoc/>
    protected override string Sentence => "Site";

    /// <inheritdoc/>
    protected override double StrangersRate => 0.3;

    /// <inheritdoc/>
    protected override double Most => 1;

    /// <inheritdoc/>
    protected override ValueFacts Of(SaleFacts sale) => sale.Site;
}
