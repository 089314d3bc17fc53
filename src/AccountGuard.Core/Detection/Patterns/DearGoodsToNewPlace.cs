namespace AccountGuard.Detection.Patterns;

/// <summary>
/// Electronics, watches or cosmetics of 120 USD or more to a new place, two to five in two weeks, mostly with the
/// stored card (Forter and Signifyd on account takeover; the catalogue names them row by row).
/// </summary>
internal sealed class DearGoodsToNewPlace : HijackPattern
{
    /// <inheritdoc/>
    public override string Name => nameof(DearGoodsToNewPlace);

    /// <inheritdoc/>
    public override GroupKind Kind => GroupKind.FreshDestination;

    /// <inheritdoc/>
    public override double NewInstrument => 0.3;

    /// <inheritdoc/>
    public override double ResaleGoods => 0.7;

    /// <inheritdoc/>
    public override double? Dear => 0.9;

    /// <inheritdoc/>
    public override double AmountWeight => 0.3;

    /// <inheritdoc/>
    public override double BurstWeight => 0.5;

    /// <inheritdoc/>
    public override double Repetition => 0.1;

    /// <inheritdoc/>
    public override double Handicap => 1.3;
}
