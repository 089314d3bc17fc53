using System.Text;
using AccountGuard.Orders;

namespace AccountGuard.Detection.Profile;

/// <summary>A product of an order that came in earlier orders of the last 21 days.</summary>
internal sealed class RepeatedProduct
{
    /// <summary>Which those orders were: their places in the account's history, oldest first.</summary>
    public required IReadOnlyList<int> Earlier { get; init; }

    /// <summary>How often the owner had bought it before those 21 days: a habit is not a hijack.</summary>
    public required int Habit { get; init; }
}

/// <summary>Which products an account has ordered.</summary>
internal sealed class ProductMemory
{
    private readonly Dictionary<string, Orders> products = new(StringComparer.Ordinal);

    /// <summary>The products of <paramref name="order"/> that came shortly before.</summary>
    public IReadOnlyList<RepeatedProduct> Observe(Order order)
    {
        List<RepeatedProduct>? repeated = null;
        foreach (var key in Keys(order))
        {
            if (products.TryGetValue(key, out var orders))
            {
                orders.Forget(order.OrderDate);
                if (orders.Recent.Count > 0)
                {
                    (repeated ??= []).Add(new RepeatedProduct { Earlier = orders.Recent.Select(recent => recent.Index).ToList(), Habit = orders.Old });
                }
            }
        }

        return repeated ?? (IReadOnlyList<RepeatedProduct>)[];
    }

    /// <summary>Takes in an order; of one that is left out, the repetition is still seen but makes no habit.</summary>
    public void Learn(Order order, int index, bool leftOut)
    {
        foreach (var key in Keys(order))
        {
            if (!products.TryGetValue(key, out var orders))
            {
                products[key] = orders = new Orders();
            }

            orders.Add(order.OrderDate, index, leftOut);
        }
    }

    private static IEnumerable<string> Keys(Order order) =>
        order.Items.Where(item => !item.IsSubscription).Select(KeyOf).OfType<string>().Distinct(StringComparer.Ordinal);

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
        // A product ordered every minute must not cost more than one ordered now and then.
        private const int MostRecent = 12;

        public Queue<(DateTimeOffset Date, int Index, bool LeftOut)> Recent { get; } = new();

        public int Old { get; private set; }

        public void Add(DateTimeOffset date, int index, bool leftOut)
        {
            Recent.Enqueue((date, index, leftOut));
            if (Recent.Count > MostRecent)
            {
                Drop();
            }
        }

        public void Forget(DateTimeOffset now)
        {
            while (Recent.Count > 0 && now - Recent.Peek().Date > Windows.Repetition)
            {
                Drop();
            }
        }

        private void Drop() => Old += Recent.Dequeue().LeftOut ? 0 : 1;
    }
}
