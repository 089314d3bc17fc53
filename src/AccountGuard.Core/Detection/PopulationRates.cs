namespace AccountGuard.Detection;

/// <summary>
/// What honest accounts do, used as the prior of every rate that is learnt from the account itself. Counted on the
/// real people of Open e-commerce 1.0 (Berke et al., Sci Data 11:491, 2024) and on one real account with addresses
/// and cards; docs/DETECTION.md has the counts.
/// </summary>
internal static class PopulationRates
{
    /// <summary>Share of orders that go to a place never used before (9.5 % by ZIP in the one account with addresses, 6 to 30 places an account elsewhere).</summary>
    public const double NewDestination = 0.07;

    /// <summary>Share of new places that lie in a state or prefecture never used before.</summary>
    public const double NewRegion = 0.15;

    /// <summary>Share of orders paid with an instrument never used before.</summary>
    public const double NewInstrument = 0.024;

    /// <summary>Share of orders of gift cards or codes (24.3 of 10,000 lines, about two lines an order).</summary>
    public const double GiftCode = 0.005;

    /// <summary>Share of orders of 120 USD or more.</summary>
    public const double DearOrder = 0.08;

    /// <summary>Lines in an order, to turn rates of lines into rates of orders.</summary>
    public const double LinesPerOrder = 2.0;

    /// <summary>How much likelier an honest order goes to a new place in the weeks before Christmas and New Year.</summary>
    public const double DecemberFactor = 2.5;

    /// <summary>Share of orders marked as gifts that go to a new place.</summary>
    public const double NewDestinationOfGift = 0.5;

    /// <summary>Share of new places that are used again within 30 days and not afterwards (5 of 103 new states).</summary>
    public const double ReturnToPassingPlace = 0.035;

    /// <summary>Orders with a product for the r-th time in three weeks, by r from 2 (2,623, 154 and 10 of 114,210 orders).</summary>
    public static double Repetition(int times) => times switch
    {
        <= 1 => 1.0,
        2 => 0.023,
        3 => 0.0013,
        _ => 0.0001,
    };
}
