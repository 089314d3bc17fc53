using System.Text.RegularExpressions;

namespace AccountGuard.Orders;

/// <summary>
/// What tells that two accounts are one. Two downloads of one account, read without naming it, come under two names;
/// Amazon's order numbers are never given out twice, so accounts that share one are the same (<see cref="AccountJoin"/>).
/// </summary>
internal static class AccountNames
{
    private static readonly Regex UniqueNumber = new(@"^(?:\d{3}|D\d{2})-\d{7}-\d{7}$", RegexOptions.CultureInvariant);

    /// <summary>Whether the line's order number belongs to one account alone, wherever it is read. A seller's report has those of its customers.</summary>
    public static bool Identifies(OrderItem item) => item.Kind != LineKind.Sale && IsUnique(item.OrderId);

    /// <summary>Whether an order number is of the kind that is never given out twice.</summary>
    public static bool IsUnique(string orderId) => UniqueNumber.IsMatch(orderId);
}
