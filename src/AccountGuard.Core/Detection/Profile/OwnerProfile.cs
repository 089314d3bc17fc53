namespace AccountGuard.Detection.Profile;

/// <summary>What is usual for one account's owner, learnt order by order.</summary>
internal sealed class OwnerProfile
{
    private DestinationMemory destinations = new();
    private InstrumentMemory instruments = new();
    private GoodsMemory resale = new();
    private AmountMemory amounts = new();
    private RhythmMemory rhythm = new();
    private ProductMemory products = new();
    private ScatterMemory scatter = new();
    private int orders;
    private int leftOutOrders;
    private int vouchedOrders;

    /// <summary>
    /// Says what <paramref name="reading"/>, which stands at <paramref name="index"/> of the account's history, is to the
    /// orders before it, and then learns from it; where it is <paramref name="leftOut"/>, only the clocks of its place
    /// and card start.
    /// </summary>
    public OrderFacts Take(OrderReading reading, int index, bool leftOut)
    {
        var order = reading.Order;
        var instrument = instruments.Observe(reading);
        var facts = new OrderFacts
        {
            Order = order,
            IsDownload = reading.IsDownload,
            Index = index,
            Earlier = orders++,
            LeftOutEarlier = leftOutOrders,
            IsVouchedFor = reading.IsVouchedFor,
            VouchedEarlier = vouchedOrders,
            Destination = destinations.Observe(reading),
            Instrument = instrument,
            Goods = resale.Observe(reading),
            Amount = amounts.Observe(order),
            Rhythm = rhythm.Observe(order),
            Repetition = products.Observe(reading),
            Scatter = scatter.Observe(order, instrument.IsUnpaid, reading.VouchedSellers),
        };
        leftOutOrders += leftOut ? 1 : 0;
        vouchedOrders += reading.IsVouchedFor ? 1 : 0;
        Learn(facts, reading, leftOut);
        return facts;
    }

    /// <summary>Learns from an order only which means of payment the account has.</summary>
    public void Meet(OrderReading reading, bool leftOut) => instruments.Meet(reading, leftOut);

    /// <summary>The same knowledge, which goes its own way from here.</summary>
    public OwnerProfile Copy()
    {
        var copy = (OwnerProfile)MemberwiseClone();
        copy.destinations = destinations.Copy();
        copy.instruments = instruments.Copy();
        copy.resale = resale.Copy();
        copy.amounts = amounts.Copy();
        copy.rhythm = rhythm.Copy();
        copy.products = products.Copy();
        copy.scatter = scatter.Copy();
        return copy;
    }

    private void Learn(OrderFacts facts, OrderReading reading, bool leftOut)
    {
        destinations.Learn(reading, leftOut);
        instruments.Learn(reading, leftOut);
        rhythm.Learn(facts.Order, facts.Rhythm, leftOut);
        products.Learn(reading, facts.Index, leftOut);
        if (!leftOut)
        {
            resale.Learn(reading);
            amounts.Learn(facts.Order);
            scatter.Learn(facts.Order, facts.Scatter);
        }
    }
}
