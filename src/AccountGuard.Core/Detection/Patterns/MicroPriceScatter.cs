namespace AccountGuard.Detection.Patterns;

/// <summary>
/// Four to nine items of 1 to 60 yen from one seller never used before, to the owner's own address, on one day
/// (Japan 2019 to 2021: nlab.itmedia.co.jp, April 2021; looxu.blogspot.com, July 2020).
/// </summary>
internal sealed class MicroPriceScatter : HijackPattern
{
    /// <inheritdoc/>
    public override string Name => nameof(MicroPriceScatter);

    /// <inheritdoc/>
    public override GroupKind Kind => GroupKind.Scatter;

    /// <inheritdoc/>
    public override double NewInstrument => 0.15;

    /// <inheritdoc/>
    public override double ResaleGoods => 0.1;

    /// <inheritdoc/>
    public override double AmountWeight => 0;

    /// <inheritdoc/>
    public override double Handicap => 0;
}
