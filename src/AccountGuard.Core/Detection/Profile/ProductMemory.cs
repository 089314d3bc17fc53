using System.Text;
using AccountGuard.Orders;

namespace AccountGuard.Detection.Profile;

/// <summary>How often the products of an order came shortly before.</summary>
internal sealed class RepetitionFacts
{
    /// <summary>The fact of an order whose products are all for the first time.</summary>
    public static readonly RepetitionFacts None = new();

    /// <summary>Which order with the same product within 21 days this is, counted from 1.</summary>
    public int Times { get; init; } = 1;

    /// <summary>The title of that product.</summary>
    public string? Title { get; init; }

    /// <summary>Days since the first of them.</summary>
    public double Days { get; init; }

    /// <summary>How often the owner had bought it before those 21 days: a habit is not a hijack.</summary>
    public int Habit { get; init; }
}

/// <summary>Which products an account has ordered.</summary>
internal sealed class ProductMemory
{
    private readonly Dictionary<string, Orders> products = new(StringComparer.Ordinal);

    /// <summary>How <paramref name="order"/>'s products repeat those before.</summary>
    public RepetitionFacts Observe(Order order)
    {
        var best = RepetitionFacts.None;
        foreach (var item in order.Items)
        {
            if (!item.IsSubscription && KeyOf(item) is { } key && products.TryGetValue(key, out var orders))
            {
                orders.Forget(order.OrderDate);
                if (orders.Recent.Count + 1 > best.Times)
                {
                    best = new RepetitionFacts
                    {
                        Times = orders.Recent.Count + 1,
                        Title = item.Title,
                        Days = (order.OrderDate - orders.Recent.Peek()).TotalDays,
                        Habit = orders.Old,
                    };
                }
            }
        }

        return best;
    }

    /// <summary>Takes in an order; of one that is left out, the repetition is still seen but makes no habit.</summary>
    public void Learn(Order order, bool leftOut)
    {
        foreach (var key in order.Items.Where(item => !item.IsSubscription).Select(KeyOf).Distinct())
        {
            if (key is null)
            {
                continue;
            }

            if (!products.TryGetValue(key, out var orders))
            {
                products[key] = orders = new Orders();
            }

            orders.Recent.Enqueue(order.OrderDate);
            orders.LeftOut += leftOut ? 1 : 0;
        }
    }

    private static string? KeyOf(OrderItem item)
    {
        if (!string.IsNullOrWhiteSpace(item.ProductId) && item.ProductId![0] != '_')
        {
            return item.ProductId.ToUpperInvariant();
        }

        return string.IsNullOrWhiteSpace(item.Title)
            ? null
            : new string(item.Title!.Normalize(NormalizationForm.FormKC).Where(char.IsLetterOrDigit).ToArray()).ToUpperInvariant();
    }

    private sealed class Orders
    {
        public Queue<DateTimeOffset> Recent { get; } = new();

        public int Old { get; private set; }

        public int LeftOut { get; set; }

        public void Forget(DateTimeOffset now)
        {
            while (Recent.Count > 0 && now - Recent.Peek() > Windows.Repetition)
            {
                Recent.Dequeue();
                if (LeftOut > 0)
                {
                    LeftOut--;
                }
                else
                {
                    Old++;
                }
            }
        }
    }
}
