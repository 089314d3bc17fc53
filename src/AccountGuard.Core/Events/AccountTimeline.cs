using AccountGuard.Orders;

namespace AccountGuard.Events;

/// <summary>Orders and mails in the order in which they happened.</summary>
public static class AccountTimeline
{
    /// <summary>
    /// One event an order, and one a mail, the oldest first. Of the same instant orders stand before mails; events without
    /// a date stand last. The order of the input changes nothing.
    /// </summary>
    public static IReadOnlyList<AccountEvent> Create(TimelineRequest request)
    {
        var orders = new OrderEvents(request.Language);
        var mails = new MailEvents(request.Language);
        var found = new HashSet<string>(request.Findings.Where(finding => finding.Kind != LineKind.Payout).Select(finding => finding.OrderId), StringComparer.Ordinal);
        return request.Findings.Select(orders.Of)
            .Concat(request.Orders.Where(order => !found.Contains(order.OrderId)).Select(orders.Of))
            .Concat(request.Notices.Select(mails.Of))
            .OrderBy(one => one.When?.UtcTicks ?? long.MaxValue)
            .ThenBy(one => one.What)
            .ThenBy(one => one.SourcePath, StringComparer.Ordinal)
            .ThenBy(one => one.SourceLine)
            .ThenBy(one => one.Summary, StringComparer.Ordinal)
            .ToList();
    }
}
