namespace AccountGuard.Detection.Profile;

/// <summary>A product of an order that came in earlier orders of the last 21 days.</summary>
internal sealed class RepeatedProduct
{
    /// <summary>Which those orders were: their places in the account's history, oldest first.</summary>
    public required IReadOnlyList<int> Earlier { get; init; }

    /// <summary>How often the owner had bought it before those 21 days: a habit is not a hijack.</summary>
    public required int Habit { get; init; }
}

/// <summary>
/// Which products an account has ordered. Every purchase is written behind the last one and points to the one before
/// of the same product: hardly any is ever looked up again.
/// </summary>
internal sealed class ProductMemory
{
    // A product ordered every minute must not cost more than one ordered now and then.
    private const int MostRecent = 12;

    private PurchaseLog purchases = new();
    private Product[] products = [];

    /// <summary>Those of an order's products that came shortly before.</summary>
    /// <param name="order">The numbers of the order's products.</param>
    /// <param name="date">The order's date.</param>
    public IReadOnlyList<RepeatedProduct> Observe(in NumberList order, DateTimeOffset date)
    {
        var repeated = new List<RepeatedProduct>();
        for (var index = 0; index < order.Count; index++)
        {
            if (order[index] < products.Length && Recently(products[order[index]], date) is { } recently)
            {
                repeated.Add(recently);
            }
        }

        return repeated;
    }

    /// <summary>Takes in an order; of one that is left out, the repetition is still seen but makes no habit.</summary>
    public void Learn(in OrderReading order, int index, bool leftOut)
    {
        for (var place = 0; place < order.Products.Count; place++)
        {
            var number = order.Products[place];
            if (number >= products.Length)
            {
                Array.Resize(ref products, Math.Max(2 * products.Length, number + 1));
            }

            ref var product = ref products[number];
            product.Newest = purchases.Add(new Purchase(order.Date.UtcTicks, index, leftOut, product.Newest));
            product.Owners += leftOut ? 0 : 1;
        }
    }

    /// <summary>The same knowledge, which goes its own way from here.</summary>
    public ProductMemory Copy()
    {
        var copy = (ProductMemory)MemberwiseClone();
        copy.products = (Product[])products.Clone();
        copy.purchases = purchases.Copy();
        return copy;
    }

    /// <summary>The purchases of the last 21 days before <paramref name="now"/>; null where there are none.</summary>
    private RepeatedProduct? Recently(Product product, DateTimeOffset now)
    {
        var earlier = new List<int>();
        var habit = product.Owners;
        for (var number = product.Newest; number != Purchase.None && earlier.Count < MostRecent;)
        {
            ref readonly var purchase = ref purchases[number];
            if (now.UtcTicks - purchase.UtcTicks > Windows.Repetition.Ticks)
            {
                break;
            }

            earlier.Add(purchase.Index);
            habit -= purchase.IsLeftOut ? 0 : 1;
            number = purchase.Before;
        }

        earlier.Reverse();
        return earlier.Count == 0 ? null : new RepeatedProduct { Earlier = earlier, Habit = habit };
    }

    /// <summary>A product that was bought.</summary>
    private struct Product
    {
        /// <summary>The number of its last purchase.</summary>
        public int Newest;

        /// <summary>How many of its purchases were not left out.</summary>
        public int Owners;
    }
}
