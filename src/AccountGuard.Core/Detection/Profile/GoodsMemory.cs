namespace AccountGuard.Detection.Profile;

/// <summary>What an order's goods are to the account.</summary>
internal sealed class GoodsFacts
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
    public GoodsFacts Observe(OrderReading order)
    {
        var best = order.Goods.Count == 0 ? default : order.Goods
            .Select(good => (Good: good, LogRatio: LogRatio(good)))
            .OrderByDescending(candidate => candidate.LogRatio)
            .ThenBy(candidate => candidate.Good.Class, StringComparer.Ordinal)
            .First();
        return new GoodsFacts
        {
            Good = best.Good,
            LogRatio = best.Good is null ? 0 : Math.Max(LeastLogRatio, best.LogRatio - Math.Log(order.Order.Items.Count)),
            Earlier = orders,
            SameClassEarlier = best.Good is null ? 0 : CountOf(best.Good),
            CodeRate = Evidence.Rate(codeOrders, orders, PopulationRates.GiftCode, PriorWeight),
            IsCodes = order.IsCodes,
        };
    }

    /// <summary>Takes in an order of the owner's.</summary>
    public void Learn(OrderReading order)
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

    private double LogRatio(ResaleFinding good) =>
        Evidence.Clip(Math.Log(good.HijackerShare / Evidence.Rate(CountOf(good), orders, good.OwnerRate, PriorWeight)), LeastLogRatio, MostLogRatio);

    private int CountOf(ResaleFinding good) => classes.TryGetValue(good.Class, out var count) ? count : 0;
}
