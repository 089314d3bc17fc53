namespace AccountGuard.Detection.Patterns;

/// <summary>
/// Goods to the owner's own address with a card new to the account, collected at the door or out of the post.
/// </summary>
internal sealed class OwnAddressNewCard : HijackPattern
{
    /// <inheritdoc/>
    public override string Name => nameof(OwnAddressNewCard);

    /// <inheritdoc/>
    public override GroupKind Kind => GroupKind.FreshInstrument;

    /// <inheritdoc/>
    public override double NewDestination => 0.05;

    /// <inheritdoc/>
    public override double NewInstrument => 0.95;

    /// <inheritdoc/>
    public override double ResaleGoods => 0.4;

    /// <inheritdoc/>
    public override double BurstWeight => 0;

    /// <inheritdoc/>
    public override double Repetition => 0.1;

    /// <inheritdoc/>
    public override double Handicap => -2.0;
}
