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
    private readonly Dictionary<int, Orders> products = [];

    /// <summary>The products of <paramref name="order"/> that came shortly before.</summary>
    public IReadOnlyList<RepeatedProduct> Observe(OrderReading order)
    {
        List<RepeatedProduct>? repeated = null;
        for (var index = 0; index < order.Products.Count; index++)
        {
            if (products.TryGetValue(order.Products[index], out var orders) && orders.Recently(order.Order.OrderDate) is { } recently)
            {
                (repeated ??= []).Add(recently);
            }
        }

        return repeated ?? (IReadOnlyList<RepeatedProduct>)[];
    }

    /// <summary>Takes in an order; of one that is left out, the repetition is still seen but makes no habit.</summary>
    public void Learn(OrderReading order, int index, bool leftOut)
    {
        for (var place = 0; place < order.Products.Count; place++)
        {
            var product = order.Products[place];
            if (!products.TryGetValue(product, out var orders))
            {
                products[product] = orders = new Orders();
            }

            orders.Add(order.Order.OrderDate, index, leftOut);
        }
    }

    private sealed class Orders
    {
        // A product ordered every minute must not cost more than one ordered now and then.
        private const int MostRecent = 12;

        private readonly Queue<(DateTimeOffset Date, int Index, bool LeftOut)> recent = new();
        private int old;

        /// <summary>The orders of the last 21 days before <paramref name="now"/>; null where there are none.</summary>
        public RepeatedProduct? Recently(DateTimeOffset now)
        {
            while (recent.Count > 0 && now - recent.Peek().Date > Windows.Repetition)
            {
                Drop();
            }

            if (recent.Count == 0)
            {
                return null;
            }

            var earlier = new List<int>(recent.Count);
            foreach (var order in recent)
            {
                earlier.Add(order.Index);
            }

            return new RepeatedProduct { Earlier = earlier, Habit = old };
        }

        public void Add(DateTimeOffset date, int index, bool leftOut)
        {
            recent.Enqueue((date, index, leftOut));
            if (recent.Count > MostRecent)
            {
                Drop();
            }
        }

        private void Drop() => old += recent.Dequeue().LeftOut ? 0 : 1;
    }
}
