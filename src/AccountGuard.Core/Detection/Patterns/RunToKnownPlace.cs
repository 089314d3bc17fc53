namespace AccountGuard.Detection.Patterns;

/// <summary>
/// Goods for resale in a sudden run to a place the account already knows, with the stored card.
/// </summary>
internal sealed class RunToKnownPlace : HijackPattern
{
    /// <inheritdoc/>
    public override string Name => nameof(RunToKnownPlace);

    /// <inheritdoc/>
    public override GroupKind Kind => GroupKind.KnownDestination;

    /// <inheritdoc/>
    public override double NewDestination => 0.9;

    /// <inheritdoc/>
    public override double NewInstrument => 0.1;

    /// <inheritdoc/>
    public override double ResaleGoods => 0.9;

    /// <inheritdoc/>
    public override double Repetition => 0.5;

    /// <inheritdoc/>
    public override double Handicap => 2.0;
}
