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
    private List<Orders?> products = [];

    // Copies share the orders of a product until one of them learns more of it.
    private object owner = new();

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

            var orders = products[product];
            if (orders?.Owner != owner)
            {
                products[product] = orders = new Orders(owner, orders);
            }

            orders.Add(order.Order.OrderDate, index, leftOut);
        }
    }

    /// <summary>The same knowledge, which goes its own way from here.</summary>
    public ProductMemory Copy()
    {
        var copy = (ProductMemory)MemberwiseClone();
        copy.products = [.. products];
        copy.owner = new object();
        owner = new object();
        return copy;
    }

    private RepeatedProduct? Recently(int product, DateTimeOffset now) =>
        product < products.Count ? products[product]?.Recently(now) : null;

    /// <summary>The orders of one product.</summary>
    private sealed class Orders
    {
        // A product ordered every minute must not cost more than one ordered now and then.
        private const int MostRecent = 12;

        // A ring: the oldest gives way to the newest.
        private (long UtcTicks, int Index, bool LeftOut)[] recent;
        private int first;
        private int count;
        private int old;

        /// <summary>No orders, or the same as <paramref name="other"/>.</summary>
        public Orders(object owner, Orders? other)
        {
            Owner = owner;
            recent = other is null ? new (long, int, bool)[1] : [.. other.recent];
            (first, count, old) = other is null ? default : (other.first, other.count, other.old);
        }

        /// <summary>The token of the memory that may add to it.</summary>
        public object Owner { get; }

        /// <summary>The orders of the last 21 days before <paramref name="now"/>; null where there are none.</summary>
        public RepeatedProduct? Recently(DateTimeOffset now)
        {
            var from = 0;
            var habit = old;
            for (; from < count && now.UtcTicks - At(from).UtcTicks > Windows.Repetition.Ticks; from++)
            {
                habit += At(from).LeftOut ? 0 : 1;
            }

            if (from == count)
            {
                return null;
            }

            var earlier = new int[count - from];
            for (var place = 0; place < earlier.Length; place++)
            {
                earlier[place] = At(from + place).Index;
            }

            return new RepeatedProduct { Earlier = earlier, Habit = habit };
        }

        public void Add(DateTimeOffset date, int index, bool leftOut)
        {
            if (count == MostRecent)
            {
                old += At(0).LeftOut ? 0 : 1;
                first = (first + 1) % MostRecent;
                count--;
            }
            else if (count == recent.Length)
            {
                Array.Resize(ref recent, Math.Min(MostRecent, 2 * count));
            }

            At(count++) = (date.UtcTicks, index, leftOut);
        }

        private ref (long UtcTicks, int Index, bool LeftOut) At(int place) => ref recent[(first + place) % recent.Length];
    }
}
