namespace AccountGuard.Detection.Profile;

/// <summary>How close together orders came.</summary>
internal readonly struct RhythmFacts
{
    /// <summary>Orders in the 48 hours up to this one, this one among them.</summary>
    public int InBurst { get; init; }

    /// <summary>Orders before.</summary>
    public int Earlier { get; init; }

    /// <summary>How many of them came in as great a burst.</summary>
    public int AsClose { get; init; }

    /// <summary>Share of orders, this one among them, that came in as great a burst.</summary>
    public double UpperTail { get; init; }

    /// <summary>The owner's orders a day, learnt from the orders before.</summary>
    public double OrdersADay { get; init; }

    /// <summary>The same of the last 60 days.</summary>
    public double OrdersADayLately { get; init; }
}

/// <summary>When an account has ordered.</summary>
internal sealed class RhythmMemory
{
    // Instants as ticks of UTC.
    private Queue<long> recent = new();
    private Queue<long> lately = new();
    private ValueRank bursts = new();
    private long? first;
    private (int InBurst, int Step) last = (1, ValueRank.StepOf(1));

    /// <summary>How an order at <paramref name="date"/> follows on those before.</summary>
    public RhythmFacts Observe(DateTimeOffset date)
    {
        var now = date.UtcTicks;
        while (recent.Count > 0 && now - recent.Peek() > Windows.Burst.Ticks)
        {
            recent.Dequeue();
        }

        while (lately.Count > 0 && now - lately.Peek() > Windows.Lately.Ticks)
        {
            lately.Dequeue();
        }

        var inBurst = recent.Count + 1;
        var days = first is null ? 0 : new TimeSpan(now - first.Value).TotalDays;
        var asClose = bursts.CountFrom(inBurst, StepOf(inBurst));
        return new RhythmFacts
        {
            InBurst = inBurst,
            Earlier = bursts.Count,
            AsClose = asClose,
            UpperTail = bursts.UpperTailOf(asClose),
            OrdersADay = bursts.Count / Math.Max(30, days),
            OrdersADayLately = lately.Count / Windows.Lately.TotalDays,
        };
    }

    /// <summary>Takes in an order. One that is left out still stands in the burst of those that follow.</summary>
    public void Learn(DateTimeOffset date, in RhythmFacts facts, bool leftOut)
    {
        recent.Enqueue(date.UtcTicks);
        if (!leftOut)
        {
            bursts.Add(facts.InBurst, StepOf(facts.InBurst));
            lately.Enqueue(date.UtcTicks);
            first ??= date.UtcTicks;
        }
    }

    /// <summary>The same knowledge, which goes its own way from here.</summary>
    public RhythmMemory Copy()
    {
        var copy = (RhythmMemory)MemberwiseClone();
        copy.recent = new(recent);
        copy.lately = new(lately);
        copy.bursts = bursts.Copy();
        return copy;
    }

    /// <summary>An order is observed and learnt from, and the next is in no other burst as a rule: the step is reckoned once.</summary>
    private int StepOf(int inBurst)
    {
        if (last.InBurst != inBurst)
        {
            last = (inBurst, ValueRank.StepOf(inBurst));
        }

        return last.Step;
    }
}
