using AccountGuard.Orders;

namespace AccountGuard.Detection.Profile;

/// <summary>What is usual for one account's owner, learnt order by order.</summary>
internal sealed class OwnerProfile(DestinationBook book, ResaleGoods goods)
{
    private readonly DestinationMemory destinations = new();
    private readonly InstrumentMemory instruments = new();
    private readonly GoodsMemory resale = new(goods);
    private readonly AmountMemory amounts = new();
    private readonly RhythmMemory rhythm = new();
    private readonly ProductMemory products = new();
    private readonly ScatterMemory scatter = new();
    private int orders;

    /// <summary>
    /// Says what <paramref name="order"/> is to the orders before it, and then learns from it; where it is
    /// <paramref name="leftOut"/>, only the clocks of its place and card start.
    /// </summary>
    public OrderFacts Take(Order order, bool leftOut)
    {
        var place = book.Find(order);
        var instrument = instruments.Observe(order);
        var facts = new OrderFacts
        {
            Order = order,
            Index = orders++,
            Destination = destinations.Observe(order, place),
            Instrument = instrument,
            Goods = resale.Observe(order),
            Amount = amounts.Observe(order),
            Rhythm = rhythm.Observe(order),
            Repetition = products.Observe(order),
            Scatter = scatter.Observe(order, instrument.IsUnpaid),
        };
        Learn(facts, place, leftOut);
        return facts;
    }

    private void Learn(OrderFacts facts, Destination? place, bool leftOut)
    {
        destinations.Learn(facts.Order, place, leftOut);
        instruments.Learn(facts.Order, leftOut);
        rhythm.Learn(facts.Order, facts.Rhythm, leftOut);
        products.Learn(facts.Order, facts.Index, leftOut);
        if (!leftOut)
        {
            resale.Learn(facts.Order);
            amounts.Learn(facts.Order);
            scatter.Learn(facts.Order, facts.Scatter);
        }
    }
}
