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
    private readonly List<Orders?> products;

    /// <summary>A memory of nothing.</summary>
    public ProductMemory() => products = [];

    private ProductMemory(ProductMemory other) => products = [.. other.products.Select(orders => orders?.Copy())];

    /// <summary>Those of an order's products that came shortly before.</summary>
    /// <param name="order">The numbers of the order's products.</param>
    /// <param name="date">The order's date.</param>
    public IReadOnlyList<RepeatedProduct> Observe(int[] order, DateTimeOffset date)
    {
        var repeated = new List<RepeatedProduct>();
        foreach (var product in order)
        {
            if (Recently(product, date) is { } recently)
            {
                repeated.Add(recently);
            }
        }

        return repeated;
    }

    /// <summary>Takes in an order; of one that is left out, the repetition is still seen but makes no habit.</summary>
    public void Learn(in OrderReading order, int index, bool leftOut)
    {
        foreach (var product in order.Products)
        {
            while (products.Count <= product)
            {
                products.Add(null);
            }

            (products[product] ??= new Orders()).Add(order.Order.OrderDate, index, leftOut);
        }
    }

    /// <summary>The same knowledge, which goes its own way from here.</summary>
    public ProductMemory Copy() => new(this);

    private RepeatedProduct? Recently(int product, DateTimeOffset now) =>
        product < products.Count ? products[product]?.Recently(now) : null;

    /// <summary>The orders of one product.</summary>
    private sealed class Orders
    {
        // A product ordered every minute must not cost more than one ordered now and then.
        private const int MostRecent = 12;

        private readonly List<(DateTimeOffset Date, int Index, bool LeftOut)> recent;
        private int old;

        public Orders() => recent = new(1);

        private Orders(Orders other)
        {
            recent = [.. other.recent];
            old = other.old;
        }

        public Orders Copy() => new(this);

        /// <summary>The orders of the last 21 days before <paramref name="now"/>; null where there are none.</summary>
        public RepeatedProduct? Recently(DateTimeOffset now)
        {
            while (recent.Count > 0 && now - recent[0].Date > Windows.Repetition)
            {
                Drop();
            }

            if (recent.Count == 0)
            {
                return null;
            }

            var earlier = new int[recent.Count];
            for (var place = 0; place < earlier.Length; place++)
            {
                earlier[place] = recent[place].Index;
            }

            return new RepeatedProduct { Earlier = earlier, Habit = old };
        }

        public void Add(DateTimeOffset date, int index, bool leftOut)
        {
            recent.Add((date, index, leftOut));
            if (recent.Count > MostRecent)
            {
                Drop();
            }
        }

        private void Drop()
        {
            old += recent[0].LeftOut ? 0 : 1;
            recent.RemoveAt(0);
        }
    }
}
