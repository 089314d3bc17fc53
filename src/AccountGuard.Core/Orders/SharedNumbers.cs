namespace AccountGuard.Orders;

/// <summary>Which of several downloads are of one account, told by the order numbers that they share (see <see cref="AccountNames"/>).</summary>
internal static class SharedNumbers
{
    /// <summary>The downloads, by their places in the list, each group those of one account; groups and their members in the order of the list.</summary>
    public static IEnumerable<IReadOnlyList<int>> Groups(IReadOnlyList<IReadOnlyList<OrderItem>> downloads)
    {
        var first = Enumerable.Range(0, downloads.Count).ToArray();
        var owners = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < downloads.Count; index++)
        {
            foreach (var item in downloads[index].Where(AccountNames.Identifies))
            {
                if (owners.TryGetValue(item.OrderId, out var owner))
                {
                    Join(first, owner, index);
                }
                else
                {
                    owners.Add(item.OrderId, index);
                }
            }
        }

        return first.Select((_, index) => index).GroupBy(index => Root(first, index)).Select(group => group.ToList());
    }

    private static void Join(int[] first, int one, int other)
    {
        var left = Root(first, one);
        var right = Root(first, other);
        first[Math.Max(left, right)] = Math.Min(left, right);
    }

    private static int Root(int[] first, int index)
    {
        while (first[index] != index)
        {
            index = first[index] = first[first[index]];
        }

        return index;
    }
}
