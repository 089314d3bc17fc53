using System.Text.RegularExpressions;

namespace AccountGuard.Orders;

/// <summary>
/// Which accounts are one. Two downloads of one account, read without naming it, come under two names; Amazon's order
/// numbers are never given out twice, so accounts that share one are the same.
/// </summary>
internal static class AccountNames
{
    private static readonly Regex UniqueNumber = new(@"^(?:\d{3}|D\d{2})-\d{7}-\d{7}$", RegexOptions.CultureInvariant);

    /// <summary>Whether the line's order number belongs to one account alone, wherever it is read. A seller's report has those of its customers.</summary>
    public static bool Identifies(OrderItem item) => item.Kind != LineKind.Sale && IsUnique(item.OrderId);

    /// <summary>Whether an order number is of the kind that is never given out twice.</summary>
    public static bool IsUnique(string orderId) => UniqueNumber.IsMatch(orderId);

    /// <summary>The name of each account that goes by another: that of the account it is one with that has more lines.</summary>
    public static IReadOnlyDictionary<string, string> Joined(IReadOnlyCollection<OrderItem> items)
    {
        var lines = items.GroupBy(item => item.Account, StringComparer.Ordinal)
            .ToDictionary(account => account.Key, account => account.Count(), StringComparer.Ordinal);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (lines.Count < 2)
        {
            return names;
        }

        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in items.Where(Identifies))
        {
            if (!owners.TryGetValue(item.OrderId, out var owner))
            {
                owners.Add(item.OrderId, item.Account);
            }
            else
            {
                Join(names, lines, Name(names, owner), Name(names, item.Account));
            }
        }

        return names;
    }

    /// <summary>The name that an account goes by.</summary>
    public static string Name(IReadOnlyDictionary<string, string> names, string account)
    {
        while (names.TryGetValue(account, out var other))
        {
            account = other;
        }

        return account;
    }

    private static void Join(Dictionary<string, string> names, Dictionary<string, int> lines, string one, string other)
    {
        if (string.Equals(one, other, StringComparison.Ordinal))
        {
            return;
        }

        var isOneLarger = lines[one] != lines[other] ? lines[one] > lines[other] : string.CompareOrdinal(one, other) < 0;
        names[isOneLarger ? other : one] = isOneLarger ? one : other;
    }
}
