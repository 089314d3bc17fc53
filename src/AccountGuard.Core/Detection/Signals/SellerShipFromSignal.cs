using AccountGuard.Detection.Sellers;

namespace AccountGuard.Detection.Signals;

/// <summary>An address to send from that the account hardly ever gave.</summary>
internal sealed class SellerShipFromSignal : SellerChannelSignal
{
    /// <inheritdoc/>
    public override string Name => "SellerShipFrom";

    /// <inheritdoc/>
    protected override string Sentence => "ShipFrom";

    /// <inheritdoc/>
    protected override double StrangersRate => 0.3;

    /// <inheritdoc/>
    protected override double Most => 2;

    /// <inheritdoc/>
    protected override ValueFacts Of(SaleFacts sale) => sale.ShipFrom;
}
