namespace AccountGuard.Detection.Patterns;

/// <summary>
/// Gift cards and codes, two to six on one day, sent by e-mail, with the stored card or a gift balance
/// (blue.powf.net, 20 September 2019; Signifyd, Cyber Grinch).
/// </summary>
internal sealed class GiftCodes : HijackPattern
{
    /// <inheritdoc/>
    public override string Name => nameof(GiftCodes);

    /// <inheritdoc/>
    public override GroupKind Kind => GroupKind.Codes;

    /// <inheritdoc/>
    public override double NewDestination => 0.1;

    /// <inheritdoc/>
    public override double NewInstrument => 0.15;

    /// <inheritdoc/>
    public override double ResaleGoods => 0.98;

    /// <inheritdoc/>
    public override double AmountWeight => 0.7;

    /// <inheritdoc/>
    public override double Handicap => 1.0;
}
