namespace AccountGuard.Detection.Patterns;

/// <summary>
/// Goods for resale to a stranger's address, again and again, often with a card new to the account because a new
/// address asks for the card again: cordyceps to a rented mailbox, 3 to 8 orders in days (emiyosiki.hatenablog.com,
/// entry of 9 May 2017; Hao et al., Drops for Stuff, CCS 2015).
/// </summary>
internal sealed class StrangerAddressResale : HijackPattern
{
    /// <inheritdoc/>
    public override string Name => nameof(StrangerAddressResale);

    /// <inheritdoc/>
    public override GroupKind Kind => GroupKind.FreshDestination;

    /// <inheritdoc/>
    public override double NewInstrument => 0.5;

    /// <inheritdoc/>
    public override double ResaleGoods => 0.9;

    /// <inheritdoc/>
    public override double Repetition => 0.6;

    /// <inheritdoc/>
    public override double? Dear => 0.3;

    /// <inheritdoc/>
    public override double AmountWeight => 0.5;

    /// <inheritdoc/>
    public override double Handicap => 0.8;
}
