using AccountGuard.Orders;

namespace AccountGuard.Detection.Sellers;

/// <summary>What is usual for a shop, learnt sale by sale.</summary>
internal sealed class ShopMemory
{
    private const double ShortestAge = 30;
    private static readonly TimeSpan Recent = TimeSpan.FromDays(90);

    private readonly ShopGoods goods = new();
    private readonly PriceMemory prices = new();
    private readonly UsualValues fulfilments = new();
    private readonly UsualValues sites = new();
    private readonly UsualValues origins = new();
    private readonly Queue<DateTimeOffset> recent = new();
    private DateTimeOffset? first;
    private DateTimeOffset? last;
    private double longestPause;
    private int sales;

    /// <summary>
    /// Says what a sale is to those before it, and then learns from it. One that is <paramref name="leftOut"/> may be a
    /// stranger's: nothing of it becomes usual.
    /// </summary>
    public SaleFacts Take(Order order, bool leftOut)
    {
        var now = order.OrderDate;
        var kindsAMonth = goods.KindsAMonth(now);
        var strange = goods.Take(order, leftOut);
        var fresh = strange.Count == 0 ? strange : strange.Where(good => good.IsFresh(now)).ToList();
        var settled = fresh.Count == strange.Count ? [] : strange.Where(good => !good.IsFresh(now)).ToList();
        Forget(now);
        var facts = new SaleFacts
        {
            Order = order,
            Earlier = sales,
            Age = first is null ? 0 : (now - first.Value).TotalDays,
            Goods = fresh,
            SettledGoods = settled,
            Price = fresh.Count == 0 ? default : prices.Observe(order.Items),
            KindsAMonth = kindsAMonth,
            SalesADay = first is null ? 0 : recent.Count / Math.Min(Recent.TotalDays, Math.Max(ShortestAge, (now - first.Value).TotalDays)),
            Pause = last is null ? 0 : (now - last.Value).TotalDays,
            LongestPause = longestPause,
            Fulfilment = fulfilments.Observe(Fulfilment.Of(Text(order, item => item.FulfilledBy))),
            Site = sites.Observe(order.Site),
            ShipFrom = origins.Observe(Text(order, item => item.ShipFrom)),
        };
        if (!leftOut)
        {
            Learn(facts, isOfUsualGoods: fresh.Count == 0);
        }

        return facts;
    }

    private void Learn(SaleFacts sale, bool isOfUsualGoods)
    {
        prices.Learn(sale.Order);
        fulfilments.Learn(sale.Fulfilment.Value);
        sites.Learn(sale.Site.Value);
        origins.Learn(sale.ShipFrom.Value);
        longestPause = Math.Max(longestPause, sale.Pause);
        first ??= sale.Date;
        last = sale.Date;
        sales++;
        if (isOfUsualGoods)
        {
            recent.Enqueue(sale.Date);
        }
    }

    private void Forget(DateTimeOffset now)
    {
        while (recent.Count > 0 && now - recent.Peek() > Recent)
        {
            recent.Dequeue();
        }
    }

    private static string? Text(Order order, Func<OrderItem, string?> field)
    {
        for (var index = 0; index < order.Items.Count; index++)
        {
            if (field(order.Items[index]) is { Length: > 0 } text)
            {
                return text;
            }
        }

        return null;
    }
}
