namespace AccountGuard.Detection.Patterns;

/// <summary>By what a group of orders hangs together.</summary>
internal enum GroupKind
{
    /// <summary>Orders to a place within 30 days of its first use.</summary>
    FreshDestination,

    /// <summary>Orders to known places, or to none, within 30 days of the first use of their card.</summary>
    FreshInstrument,

    /// <summary>Orders of gift cards and codes, each within 48 hours of the one before.</summary>
    Codes,

    /// <summary>Orders of items at a pittance within 24 hours.</summary>
    Scatter,

    /// <summary>A run of orders to one known place, with known cards.</summary>
    KnownDestination,

    /// <summary>Orders paid by card whose money went to the gift balance, each within 14 days of the one before, and the codes bought from it.</summary>
    BalanceRefunds,
}

/// <summary>
/// A way hijacked accounts are used, as rates of what its orders look like. The likelihood ratio of an order under a
/// pattern sets these rates against the owner's own.
/// </summary>
internal abstract class HijackPattern
{
    /// <summary>Every pattern the detector knows, in the order in which ties are broken.</summary>
    public static IReadOnlyList<HijackPattern> All { get; } =
    [
        new StrangerAddressResale(),
        new DearGoodsToNewPlace(),
        new GiftCodes(),
        new MicroPriceScatter(),
        new OwnAddressNewCard(),
        new OtherGoodsToStranger(),
        new QuietOrders(),
        new RunToKnownPlace(),
        new RefundsToBalance(),
    ];

    /// <summary>The name that findings carry.</summary>
    public abstract string Name { get; }

    /// <summary>The kind of group it may explain.</summary>
    public abstract GroupKind Kind { get; }

    /// <summary>Share of its first orders that go to a place never used before; between 0 and 1, neither included.</summary>
    public virtual double NewDestination => 0.9;

    /// <summary>Share of its first orders that are paid with a card never used before; between 0 and 1, neither included.</summary>
    public abstract double NewInstrument { get; }

    /// <summary>Share of its orders that hold goods for resale; below 1.</summary>
    public abstract double ResaleGoods { get; }

    /// <summary>Share of its orders of 120 USD or more; null where what counts is the rank among the owner's totals.</summary>
    public virtual double? Dear => null;

    /// <summary>How much of the evidence of an order's rank among the owner's totals counts, from 0 to 1.</summary>
    public virtual double AmountWeight => 1;

    /// <summary>Share of its further orders that repeat a product, or a class of goods for resale, of the orders before.</summary>
    public virtual double Repetition => 0.3;

    /// <summary>How much of the evidence of a burst of orders counts, from 0 to 1.</summary>
    public virtual double BurstWeight => 1;

    /// <summary>
    /// What the evidence must first make good, in natural-log units: how often honest accounts look like this pattern
    /// by chance. Set on measured honest histories (docs/DETECTION.md).
    /// </summary>
    public abstract double Handicap { get; }
}
