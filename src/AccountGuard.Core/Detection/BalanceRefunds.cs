using AccountGuard.Detection.Patterns;
using AccountGuard.Detection.Profile;

namespace AccountGuard.Detection;

/// <summary>Gathers orders whose money went to the gift balance, and the codes that were bought from it.</summary>
internal static class BalanceRefunds
{
    private static readonly TimeSpan Gap = TimeSpan.FromDays(14);

    /// <summary>The group that is open behind <paramref name="order"/>.</summary>
    /// <param name="order">The next order of the account.</param>
    /// <param name="open">The group so far; null for none.</param>
    /// <param name="begin">Begins a group.</param>
    public static OrderGroup? Take(OrderFacts order, OrderGroup? open, Func<GroupKind, OrderFacts, OrderGroup> begin)
    {
        var hasOpen = open is not null && order.Date - open.First.Date <= Windows.Fresh;
        if (order.Refund.ToBalance is not null)
        {
            if (!hasOpen || order.Date - open!.Last.Date > Gap)
            {
                return begin(GroupKind.BalanceRefunds, order);
            }

            open.Add(order);
        }
        else if (order.Refund.IsSpending && hasOpen && HasCome(open!, order.Date))
        {
            open!.Add(order);
        }

        return open;
    }

    private static bool HasCome(OrderGroup group, DateTimeOffset now) =>
        group.Members.Any(member => member.Refund.ToBalance is { } refund && !(refund.On > now));
}
