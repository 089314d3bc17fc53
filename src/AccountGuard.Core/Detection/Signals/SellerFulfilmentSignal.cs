using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Signals;

/// <summary>Who hands the sales to the carrier: a stranger has nothing in the shop's warehouse, and does not send what lies there.</summary>
internal sealed class SellerFulfilmentSignal : SellerChannelSignal
{
    /// <inheritdoc/>
    public override string Name => "SellerFulfilment";

    /// <inheritdoc/>
    protected override string Sentence => "Fulfilment";

    /// <inheritdoc/>
    protected override double StrangersRate => 0.8;

    /// <inheritdoc/>
    protected override double Most => 2;

    /// <inheritdoc/>
    protected override ValueFacts Of(SaleFacts sale) => sale.Fulfilment;
}
