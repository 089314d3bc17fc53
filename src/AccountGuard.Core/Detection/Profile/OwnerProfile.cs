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

    /// <summary>
    /// Says what each of some orders is to the orders before it, learning from each before the next; of those that are
    /// left out only the clocks of place and card start.
    /// </summary>
    /// <param name="readings">The next orders of the account.</param>
    /// <param name="isLeftOut">Whether an order is left out of the profile.</param>
    /// <param name="meanwhile">What can be done at the same time.</param>
    public OrderFacts[] Take(ArraySegment<OrderReading> readings, Func<OrderReading, bool> isLeftOut, Action meanwhile)
    {
        // What is remembered of places and cards and what is remembered of goods know nothing of each other: two cores
        // share them.
        var stretch = new Stretch(readings, isLeftOut, orders);
        Together.Do(readings.Count, meanwhile, () => TakePlaces(stretch), () => TakeGoods(stretch));
        var facts = new OrderFacts[readings.Count];
        for (var place = 0; place < facts.Length; place++)
        {
            facts[place] = new OrderFacts
            {
                Order = stretch.Reading(place).Order,
                Index = orders++,
                LeftOutEarlier = leftOutOrders,
                Destination = stretch.Destinations[place],
                Instrument = stretch.Instruments[place],
                Goods = stretch.Goods[place],
                Amount = stretch.Amounts[place],
                Rhythm = stretch.Rhythms[place],
                Repetition = stretch.Repetitions[place],
                Scatter = stretch.Scatters[place],
            };
            leftOutOrders += stretch.IsLeftOut(place) ? 1 : 0;
        }

        return facts;
    }

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

    private void TakePlaces(Stretch stretch)
    {
        for (var place = 0; place < stretch.Count; place++)
        {
            var reading = stretch.Reading(place);
            var isLeftOut = stretch.IsLeftOut(place);
            var instrument = stretch.Instruments[place] = instruments.Observe(reading);
            var scattered = stretch.Scatters[place] = scatter.Observe(reading.Order, instrument.IsUnpaid);
            stretch.Destinations[place] = destinations.Observe(reading);
            destinations.Learn(reading, isLeftOut);
            instruments.Learn(reading, isLeftOut);
            if (!isLeftOut)
            {
                scatter.Learn(reading.Order, scattered);
            }
        }
    }

    private void TakeGoods(Stretch stretch)
    {
        for (var place = 0; place < stretch.Count; place++)
        {
            var reading = stretch.Reading(place);
            var isLeftOut = stretch.IsLeftOut(place);
            var pace = stretch.Rhythms[place] = rhythm.Observe(reading.Order);
            stretch.Goods[place] = resale.Observe(reading);
            stretch.Amounts[place] = amounts.Observe(reading.Order);
            stretch.Repetitions[place] = products.Observe(reading);
            rhythm.Learn(reading.Order, pace, isLeftOut);
            products.Learn(reading, stretch.FirstIndex + place, isLeftOut);
            if (!isLeftOut)
            {
                resale.Learn(reading);
                amounts.Learn(reading.Order);
            }
        }
    }

    /// <summary>Some orders in a row, and what is found out about each.</summary>
    private sealed class Stretch(ArraySegment<OrderReading> readings, Func<OrderReading, bool> isLeftOut, int firstIndex)
    {
        public int Count => readings.Count;

        public int FirstIndex => firstIndex;

        public DestinationFacts[] Destinations { get; } = new DestinationFacts[readings.Count];

        public InstrumentFacts[] Instruments { get; } = new InstrumentFacts[readings.Count];

        public GoodsFacts[] Goods { get; } = new GoodsFacts[readings.Count];

        public AmountFacts[] Amounts { get; } = new AmountFacts[readings.Count];

        public RhythmFacts[] Rhythms { get; } = new RhythmFacts[readings.Count];

        public IReadOnlyList<RepeatedProduct>[] Repetitions { get; } = new IReadOnlyList<RepeatedProduct>[readings.Count];

        public ScatterFacts[] Scatters { get; } = new ScatterFacts[readings.Count];

        public OrderReading Reading(int place) => readings.Array![readings.Offset + place];

        public bool IsLeftOut(int place) => isLeftOut(Reading(place));
    }
}
