namespace AccountGuard.Detection.Patterns;

/// <summary>
/// Orders paid by card are undone within days and their money is taken as a gift balance, again and again; the balance
/// buys gift cards and codes. What was a stranger's card has become codes that can be sold.
/// </summary>
internal sealed class RefundsToBalance : HijackPattern
{
    /// <inheritdoc/>
    public override string Name => nameof(RefundsToBalance);

    /// <inheritdoc/>
    public override GroupKind Kind => GroupKind.BalanceRefunds;

    // What these orders hold and where they go says nothing: nobody wants the goods.

    /// <inheritdoc/>
    public override double NewDestination => PopulationRates.NewDestination;

    /// <inheritdoc/>
    public override double NewInstrument => 0.3;

    /// <inheritdoc/>
    public override double ResaleGoods => 0;

    /// <inheritdoc/>
    public override double AmountWeight => 0.5;

    /// <inheritdoc/>
    public override double BurstWeight => 0;

    /// <inheritdoc/>
    public override double Repetition => PopulationRates.Repetition(2);

    /// <inheritdoc/>
    public override double Handicap => 2.0;
}
