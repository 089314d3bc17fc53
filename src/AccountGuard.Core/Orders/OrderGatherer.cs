namespace AccountGuard.Orders;

/// <summary>
/// Gathers lines to orders as they come; see <see cref="OrderHistory.Gather"/>. Nothing is copied or compared more
/// than once, so that a history of a million lines takes little longer than its reading.
/// </summary>
internal sealed class OrderGatherer
{
    private readonly Dictionary<string, Account> accounts = new(StringComparer.Ordinal);
    private Account? last;

    /// <summary>Takes the next line.</summary>
    public void Add(OrderItem item)
    {
        if (last is null || !string.Equals(last.Name, item.Account, StringComparison.Ordinal))
        {
            last = OfName(item.Account);
        }

        last.Add(item);
    }

    /// <summary>The orders of all lines so far, by account and oldest first.</summary>
    public IReadOnlyList<Order> Orders()
    {
        var orders = new List<Order>();
        foreach (var account in accounts.Values.OrderBy(account => account.Name, StringComparer.Ordinal))
        {
            orders.AddRange(account.Orders());
        }

        return orders;
    }

    private Account OfName(string name)
    {
        if (!accounts.TryGetValue(name, out var account))
        {
            accounts[name] = account = new Account(name);
        }

        return account;
    }

    /// <summary>The lines of one account, each with the number of its order.</summary>
    private sealed class Account(string name)
    {
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private readonly List<int> lines = [];
        private readonly List<(OrderItem Item, int Number)> items = [];

        public string Name { get; } = name;

        public void Add(OrderItem item)
        {
            var number = NumberOf(item.OrderId);
            lines[number]++;
            items.Add((item, number));
        }

        public Order[] Orders()
        {
            var orders = Lines().Select(Gathered).ToArray();
            SortOldestFirst(orders);
            return orders;
        }

        /// <summary>The lines of one order mostly stand one behind the other.</summary>
        private int NumberOf(string orderId)
        {
            if (items.Count > 0 && items[items.Count - 1] is var before && before.Item.OrderId == orderId)
            {
                return before.Number;
            }

            if (!numbers.TryGetValue(orderId, out var number))
            {
                numbers[orderId] = number = lines.Count;
                lines.Add(0);
            }

            return number;
        }

        private OrderItem[][] Lines()
        {
            var orders = new OrderItem[lines.Count][];
            var filled = new int[lines.Count];
            foreach (var (item, number) in items)
            {
                (orders[number] ??= new OrderItem[lines[number]])[filled[number]++] = item;
            }

            return orders;
        }

        private Order Gathered(OrderItem[] order) => new(Name, order[0].OrderId, OrderMerger.Merge(order));

        /// <summary>By instant, then by order number. Plain numbers sort several times faster than orders that are compared.</summary>
        private static void SortOldestFirst(Order[] orders)
        {
            var instants = Array.ConvertAll(orders, order => order.OrderDate.UtcTicks);
            Array.Sort(instants, orders);
            for (var start = 0; start < orders.Length;)
            {
                var end = start + 1;
                while (end < orders.Length && instants[end] == instants[start])
                {
                    end++;
                }

                if (end - start > 1)
                {
                    Array.Sort(orders, start, end - start, ById.Instance);
                }

                start = end;
            }
        }
    }

    private sealed class ById : IComparer<Order>
    {
        public static readonly ById Instance = new();

        public int Compare(Order? left, Order? right) => string.CompareOrdinal(left!.OrderId, right!.OrderId);
    }
}
