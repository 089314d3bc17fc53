namespace AccountGuard.Detection.Patterns;

/// <summary>
/// One or two plausible orders to a stranger's address with the stored card.
/// </summary>
internal sealed class QuietOrders : HijackPattern
{
    /// <inheritdoc/>
    public override string Name => nameof(QuietOrders);

    /// <inheritdoc/>
    public override GroupKind Kind => GroupKind.FreshDestination;

    /// <inheritdoc/>
    public override double NewInstrument => 0.08;

    /// <inheritdoc/>
    public override double ResaleGoods => 0.15;

    /// <inheritdoc/>
    public override double AmountWeight => 0.3;

    /// <inheritdoc/>
    public override double BurstWeight => 0;

    /// <inheritdoc/>
    public override double Repetition => 0.05;

    /// <inheritdoc/>
    public override double Handicap => -0.8;
}
