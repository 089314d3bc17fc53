using AccountGuard.Orders;

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
    private Queue<DateTimeOffset> recent = new();
    private Queue<DateTimeOffset> lately = new();
    private ValueRank bursts = new();
    private DateTimeOffset? first;

    /// <summary>How <paramref name="order"/> follows on those before.</summary>
    public RhythmFacts Observe(Order order)
    {
        while (recent.Count > 0 && order.OrderDate - recent.Peek() > Windows.Burst)
        {
            recent.Dequeue();
        }

        while (lately.Count > 0 && order.OrderDate - lately.Peek() > Windows.Lately)
        {
            lately.Dequeue();
        }

        var inBurst = recent.Count + 1;
        var days = first is null ? 0 : (order.OrderDate - first.Value).TotalDays;
        var asClose = bursts.CountFrom(inBurst);
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
    public void Learn(Order order, RhythmFacts facts, bool leftOut)
    {
        recent.Enqueue(order.OrderDate);
        if (!leftOut)
        {
            bursts.Add(facts.InBurst);
            lately.Enqueue(order.OrderDate);
            first ??= order.OrderDate;
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
}
