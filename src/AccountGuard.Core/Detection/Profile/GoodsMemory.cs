namespace AccountGuard.Detection.Profile;

/// <summary>What an order's goods are to the account.</summary>
internal readonly struct GoodsFacts
{
    /// <summary>The good that says most; null where no line names one.</summary>
    public ResaleFinding? Good { get; init; }

    /// <summary>
    /// ln of how much likelier such a good is in a hijacker's order of resale goods than in this owner's, less for a
    /// basket of many lines, in which chance finds one; nought where no line names one.
    /// </summary>
    public double LogRatio { get; init; }

    /// <summary>Orders before.</summary>
    public int Earlier { get; init; }

    /// <summary>Orders before that held a good of the same class.</summary>
    public int SameClassEarlier { get; init; }

    /// <summary>The owner's rate of codes and gift cards, learnt from the orders before.</summary>
    public double CodeRate { get; init; }

    /// <summary>Every line that names its product is a gift card or code.</summary>
    public bool IsCodes { get; init; }
}

/// <summary>The goods for resale an account has bought.</summary>
internal sealed class GoodsMemory
{
    private const double PriorWeight = 30;
    private const double LeastLogRatio = -1;
    private const double MostLogRatio = 4;
    private Dictionary<string, int> classes = new(StringComparer.Ordinal);
    private int orders;
    private int codeOrders;

    /// <summary>What <paramref name="order"/>'s goods are to what is known.</summary>
    public GoodsFacts Observe(in OrderReading order)
    {
        var (best, logRatio) = MostTelling(order.Goods);
        return new GoodsFacts
        {
            Good = best,
            LogRatio = best is null ? 0 : Math.Max(LeastLogRatio, logRatio - Math.Log(order.Lines)),
            Earlier = orders,
            SameClassEarlier = best is null ? 0 : CountOf(best),
            CodeRate = Evidence.Rate(codeOrders, orders, PopulationRates.GiftCode, PriorWeight),
            IsCodes = order.IsCodes,
        };
    }

    /// <summary>Takes in an order of the owner's.</summary>
    public void Learn(in OrderReading order)
    {
        orders++;
        codeOrders += order.IsCodes ? 1 : 0;
        foreach (var good in order.Goods)
        {
            classes[good.Class] = CountOf(good) + 1;
        }
    }

    /// <summary>The same knowledge, which goes its own way from here.</summary>
    public GoodsMemory Copy()
    {
        var copy = (GoodsMemory)MemberwiseClone();
        copy.classes = new(classes, StringComparer.Ordinal);
        return copy;
    }

    /// <summary>The good of the greatest ratio, of equals the first by its class; null where there is none.</summary>
    private (ResaleFinding? Good, double LogRatio) MostTelling(ResaleFinding[] goods)
    {
        (ResaleFinding? Good, double LogRatio) best = (null, 0);
        foreach (var good in goods)
        {
            var ratio = LogRatio(good);
            if (best.Good is null || ratio > best.LogRatio || (ratio == best.LogRatio && string.CompareOrdinal(good.Class, best.Good.Class) < 0))
            {
                best = (good, ratio);
            }
        }

        return best;
    }

    private double LogRatio(ResaleFinding good) =>
        Evidence.Clip(Math.Log(good.HijackerShare / Evidence.Rate(CountOf(good), orders, good.OwnerRate, PriorWeight)), LeastLogRatio, MostLogRatio);

    private int CountOf(ResaleFinding good) => classes.TryGetValue(good.Class, out var count) ? count : 0;
}
