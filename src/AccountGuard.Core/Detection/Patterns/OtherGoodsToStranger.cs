namespace AccountGuard.Detection.Patterns;

/// <summary>
/// Goods of any kind to a stranger's address with a card new to the account.
/// </summary>
internal sealed class OtherGoodsToStranger : HijackPattern
{
    /// <inheritdoc/>
    public override string Name => nameof(OtherGoodsToStranger);

    /// <inheritdoc/>
    public override GroupKind Kind => GroupKind.FreshDestination;

    /// <inheritdoc/>
    public override double NewInstrument => 0.9;

    /// <inheritdoc/>
    public override double ResaleGoods => 0.2;

    /// <inheritdoc/>
    public override double BurstWeight => 0.5;

    /// <inheritdoc/>
    public override double AmountWeight => 0.5;

    /// <inheritdoc/>
    public override double Repetition => 0.1;

    /// <inheritdoc/>
    public override double Handicap => 0.7;
}
