namespace AccountGuard.Orders;

/// <summary>
/// Gathers lines to orders as they come; see <see cref="OrderHistory.Gather"/>. Nothing is copied or compared more
/// than once, so that a history of a million lines takes little longer than its reading.
/// </summary>
internal sealed class OrderGatherer
{
    private readonly Dictionary<string, Account> accounts = new(StringComparer.Ordinal);
    private readonly List<OrderItem> homeless = [];
    private readonly List<OrderItem> payouts = [];
    private Account? last;

    /// <summary>Takes the next line.</summary>
    public void Add(OrderItem item)
    {
        if (LinePayments.IsHomeless(item))
        {
            homeless.Add(item);
            return;
        }

        if (item.Kind == LineKind.Payout)
        {
            payouts.Add(item);
        }

        if (last is null || !string.Equals(last.Name, item.Account, StringComparison.Ordinal))
        {
            last = OfName(accounts, item.Account);
        }

        last.Add(item);
    }

    /// <summary>The orders of all lines so far, by account and oldest first.</summary>
    public IReadOnlyList<Order> Orders()
    {
        HousePayments();
        return Joined().OrderBy(account => account.Name, StringComparer.Ordinal).SelectMany(account => account.Orders()).ToArray();
    }

    /// <summary>The payouts of all lines so far, by the account of which they are, in no order.</summary>
    public ILookup<string, OrderItem> Payouts()
    {
        var join = AccountJoin.Of(payouts.Count == 0 || accounts.Count < 2 ? [] : [.. accounts.Values.SelectMany(account => account.Lines)]);
        return payouts.ToLookup(join.AccountOf, StringComparer.Ordinal);
    }

    /// <summary>Enters the payments that name a line under its order. Those that name none known are in no order.</summary>
    private void HousePayments()
    {
        if (homeless.Count > 0)
        {
            var housed = LinePayments.Housed(homeless, accounts.Values.SelectMany(account => account.Lines));
            homeless.Clear();
            housed.ForEach(Add);
        }
    }

    /// <summary>The accounts, where those that go by several names are one.</summary>
    private Dictionary<string, Account>.ValueCollection Joined()
    {
        if (accounts.Count < 2)
        {
            return accounts.Values;
        }

        var join = AccountJoin.Of([.. accounts.Values.SelectMany(account => account.Lines)]);
        if (join.IsNone)
        {
            return accounts.Values;
        }

        var joined = new Dictionary<string, Account>(StringComparer.Ordinal);
        foreach (var account in accounts.Values)
        {
            foreach (var line in account.Lines)
            {
                OfName(joined, join.AccountOf(line)).Add(line);
            }
        }

        return joined.Values;
    }

    private static Account OfName(Dictionary<string, Account> accounts, string name)
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
        private const int NoOrder = -1;
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
        private readonly List<int> counts = [];
        private readonly List<(OrderItem Line, int Number)> lines = [];

        public string Name { get; } = name;

        public IEnumerable<OrderItem> Lines => lines.Select(line => line.Line);

        public void Add(OrderItem line)
        {
            var number = line.OrderId.Length == 0 ? NoOrder : NumberOf(line.OrderId);
            lines.Add((line, number));
            if (number != NoOrder)
            {
                counts[number]++;
            }
        }

        public Order[] Orders()
        {
            var groups = Groups();
            var orders = new Order?[groups.Length];
            Stretches.ForEach(groups.Length, (from, to) =>
            {
                for (var number = from; number < to; number++)
                {
                    orders[number] = OrderOf(groups[number]);
                }
            });
            return OldestFirst([.. orders.OfType<Order>()]);
        }

        /// <summary>The order of these lines; null where they make none.</summary>
        private Order? OrderOf(OrderItem[] lines)
        {
            var merged = OrderMerger.Merge(lines, out var wholeTotal);
            return merged.Length == 0 ? null : new Order(Name, lines[0].OrderId, merged, wholeTotal);
        }

        /// <summary>The lines of one order mostly stand one behind the other.</summary>
        private int NumberOf(string orderId)
        {
            if (lines.Count > 0 && lines[lines.Count - 1] is var before && before.Line.OrderId == orderId)
            {
                return before.Number;
            }

            if (numbers.TryAdd(orderId, counts.Count))
            {
                counts.Add(0);
                return counts.Count - 1;
            }

            return numbers[orderId];
        }

        private OrderItem[][] Groups()
        {
            var groups = new OrderItem[counts.Count][];
            var filled = new int[counts.Count];
            foreach (var (line, number) in lines)
            {
                if (number != NoOrder)
                {
                    (groups[number] ??= new OrderItem[counts[number]])[filled[number]++] = line;
                }
            }

            return groups;
        }

        /// <summary>By instant, then by order number. Plain numbers sort several times faster than orders that are compared.</summary>
        private static Order[] OldestFirst(Order[] orders)
        {
            var instants = Array.ConvertAll(orders, order => order.OrderDate.UtcTicks);
            if (IsNewestFirst(instants))
            {
                Array.Reverse(instants);
                Array.Reverse(orders);
            }
            else
            {
                Array.Sort(instants, orders);
            }

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

            return orders;
        }

        /// <summary>As most exports are: nothing is to be sorted.</summary>
        private static bool IsNewestFirst(long[] instants)
        {
            for (var index = 1; index < instants.Length; index++)
            {
                if (instants[index] > instants[index - 1])
                {
                    return false;
                }
            }

            return true;
        }
    }

    private sealed class ById : IComparer<Order>
    {
        public static readonly ById Instance = new();

        public int Compare(Order? left, Order? right) => string.CompareOrdinal(left!.OrderId, right!.OrderId);
    }
}
