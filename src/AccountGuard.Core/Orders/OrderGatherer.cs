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
    public Order[] Orders()
    {
        HousePayments();
        var joined = Joined().OrderBy(account => account.Name, StringComparer.Ordinal).ToList();
        return joined.Count == 1 ? joined[0].Orders() : joined.SelectMany(account => account.Orders()).ToArray();
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
            var ordered = LinesByOrder(out var ends);
            var orders = new Order?[ends.Length];
            Stretches.ForEach(ends.Length, (from, to) =>
            {
                for (var number = from; number < to; number++)
                {
                    var start = number == 0 ? 0 : ends[number - 1];
                    orders[number] = OrderOf(new(ordered, start, ends[number] - start));
                }
            });
            return OldestFirst(Array.Exists(orders, order => order is null) ? orders.OfType<Order>().ToArray() : (Order[])orders!);
        }

        /// <summary>The order of these lines; null where they make none.</summary>
        private Order? OrderOf(ArraySegment<OrderItem> lines)
        {
            var merged = OrderMerger.Merge(lines, out var wholeTotal);
            return merged.Count == 0 ? null : new Order(Name, lines.Array![lines.Offset].OrderId, merged, wholeTotal);
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

        /// <summary>The lines, order by order, and where the lines of each order end.</summary>
        private OrderItem[] LinesByOrder(out int[] ends)
        {
            ends = new int[counts.Count];
            for (var number = 1; number < ends.Length; number++)
            {
                ends[number] = ends[number - 1] + counts[number - 1];
            }

            var ordered = new OrderItem[ends.Length == 0 ? 0 : ends[ends.Length - 1] + counts[ends.Length - 1]];
            foreach (var (line, number) in lines)
            {
                if (number != NoOrder)
                {
                    ordered[ends[number]++] = line;
                }
            }

            return ordered;
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
