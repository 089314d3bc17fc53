using AccountGuard.Orders;

namespace AccountGuard.Detection.Sellers;

/// <summary>What a shop has sold so far: which products, and the words of their titles.</summary>
internal sealed class ShopGoods
{
    // With less behind it a shop has no usual goods yet that others could be unlike.
    private const int FewestSales = 10;

    // A product with fewer of its words known than this is of another kind.
    private const double ShareOfKnownWords = 0.3;

    // New kinds a month in a shop of which little is known, and how many months that counts for.
    private const double PriorKinds = 0.15;
    private const double PriorMonths = 6;
    private const double DaysOfMonth = 30;
    private static readonly TimeSpan Beginning = TimeSpan.FromDays(60);

    private readonly Dictionary<string, GoodSold> known = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DateTimeOffset> words = new(StringComparer.Ordinal);
    private DateTimeOffset? firstSale;
    private int sales;
    private int strangeGoods;

    /// <summary>New kinds of goods a month, learnt from the months since the shop's beginning.</summary>
    public double KindsAMonth(DateTimeOffset now)
    {
        var months = firstSale is null ? 0 : Math.Max(0, (now - firstSale.Value - Beginning).TotalDays / DaysOfMonth);
        return (strangeGoods + (PriorKinds * PriorMonths)) / (months + PriorMonths);
    }

    /// <summary>The products of an order that are of another kind than what the shop sold before, and what is learnt of it.</summary>
    /// <param name="order">A sale.</param>
    /// <param name="leftOut">It may be a stranger's: its words do not become the shop's.</param>
    public IReadOnlyList<GoodSold> Take(Order order, bool leftOut)
    {
        List<GoodSold>? strange = null;
        firstSale ??= order.OrderDate;
        for (var index = 0; index < order.Items.Count; index++)
        {
            var good = Find(order.Items[index], order.OrderDate, leftOut);
            if (good is { IsStrange: true } && strange?.Contains(good) != true)
            {
                (strange ??= []).Add(good);
            }
        }

        sales += leftOut ? 0 : 1;
        return strange ?? (IReadOnlyList<GoodSold>)[];
    }

    /// <summary>A product is known by its number or by its title: shops renumber what they sell, and rename it.</summary>
    private GoodSold? Find(OrderItem item, DateTimeOffset now, bool leftOut)
    {
        var number = string.IsNullOrWhiteSpace(item.ProductId) ? null : "#" + item.ProductId!.Trim();
        var title = string.IsNullOrWhiteSpace(item.Title) ? null : item.Title!.Trim();
        if (number is null && title is null)
        {
            return null;
        }

        var good = Known(number) ?? Known(title);
        if (good is null)
        {
            good = Meet(item.Title, now, leftOut);
        }

        Enter(number, good);
        Enter(title, good);
        return good;
    }

    private GoodSold Meet(string? title, DateTimeOffset now, bool leftOut)
    {
        var words = GoodsWords.Of(title);
        var good = new GoodSold { First = now, Title = title, Words = words, IsStrange = IsStrange(words, now) };
        if (!leftOut)
        {
            strangeGoods += good.IsStrange ? 1 : 0;
            Learn(words, now);
        }

        return good;
    }

    private bool IsStrange(IReadOnlyCollection<string> title, DateTimeOffset now)
    {
        if (title.Count == 0 || sales < FewestSales || now - firstSale < Beginning)
        {
            return false;
        }

        // Words of the last weeks may be a stranger's own.
        var shared = title.Count(word => words.TryGetValue(word, out var first) && now - first > Windows.Fresh);
        return shared < ShareOfKnownWords * title.Count;
    }

    private void Learn(IReadOnlyCollection<string> title, DateTimeOffset now)
    {
        foreach (var word in title)
        {
            if (!words.ContainsKey(word))
            {
                words[word] = now;
            }
        }
    }

    private GoodSold? Known(string? key) => key is not null && known.TryGetValue(key, out var good) ? good : null;

    private void Enter(string? key, GoodSold good)
    {
        if (key is not null && !known.ContainsKey(key))
        {
            known[key] = good;
        }
    }
}
