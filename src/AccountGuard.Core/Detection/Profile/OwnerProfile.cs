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
    private TitleMemory titles = new();
    private RefundMemory refunds = new();
    private int orders;
    private int leftOutOrders;
    private int vouchedOrders;
    private OrderFacts? last;

    /// <summary>
    /// What <paramref name="reading"/>, which stands at <paramref name="index"/> of the account's history, is to the
    /// orders before it.
    /// </summary>
    public OrderFacts Observe(in OrderReading reading, int index)
    {
        var instrument = instruments.Observe(reading);
        var facts = FactsOf(reading);
        facts.Index = index;
        facts.Earlier = orders;
        facts.LeftOutEarlier = leftOutOrders;
        facts.VouchedEarlier = vouchedOrders;
        facts.Tell(destinations.Observe(reading), instrument, resale.Observe(reading), amounts.Observe(reading.Amount), rhythm.Observe(reading.Date));
        facts.Scatter = scatter.Observe(reading, instrument.IsUnpaid);
        facts.Refund = refunds.Observe(reading);
        return facts;
    }

    /// <summary>
    /// Learns from an order whose <paramref name="facts"/> it has told last; where it is <paramref name="leftOut"/>, only
    /// the clocks of its place and card start.
    /// </summary>
    public void Learn(OrderFacts facts, in OrderReading reading, bool leftOut)
    {
        orders++;
        leftOutOrders += leftOut ? 1 : 0;
        vouchedOrders += reading.IsVouchedFor ? 1 : 0;
        destinations.Learn(reading, leftOut);
        instruments.Learn(reading, leftOut);
        rhythm.Learn(reading.Date, facts.Rhythm, leftOut);
        products.Learn(reading, facts.Index, leftOut);
        if (!leftOut)
        {
            resale.Learn(reading);
            amounts.Learn(reading.Amount);
            scatter.Learn(reading, facts.Scatter);
            titles.Learn(reading.Titles);
            refunds.Learn(reading);
        }
    }

    /// <summary>Learns from an order only which means of payment the account has.</summary>
    public void Meet(in OrderReading reading, bool leftOut) => instruments.Meet(reading, leftOut);

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
        copy.titles = titles.Copy();
        copy.refunds = refunds.Copy();
        copy.last = null;
        return copy;
    }

    /// <summary>Hardly any order's facts are kept: the same object serves for the next order until it is.</summary>
    private OrderFacts FactsOf(in OrderReading reading)
    {
        if (last is null or { IsKept: true })
        {
            return last = new OrderFacts(reading, products, titles);
        }

        last.BeginAnew(reading);
        return last;
    }
}
