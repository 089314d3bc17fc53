using AccountGuard.Orders;

namespace AccountGuard.Import.Tables;

/// <summary>
/// The first row of the order being read, where only that says what holds for the whole order
/// (<see cref="Layouts.OrderHistoryLayout.FillsDown"/>).
/// </summary>
internal sealed class OrderHead
{
    private readonly List<OrderItem> sumsAlone = [];
    private OrderItem? head;
    private bool isSumAlone;

    /// <summary>The date of the order, if it is the one being read.</summary>
    public DateTimeOffset? DateOf(string orderId) => IsHeadOf(orderId) ? head!.OrderDate : null;

    /// <summary>The line with what the first of its order says; null for a first row without goods, the sum of the rows behind it.</summary>
    public OrderItem? Fill(OrderItem line)
    {
        if (IsHeadOf(line.OrderId))
        {
            isSumAlone = false;
            return LineJoin.WithOrder(line, head!);
        }

        KeepSum();
        head = line;
        isSumAlone = line.Title is null && line.ProductId is null;
        return isSumAlone ? null : line;
    }

    /// <summary>The sums behind which no row of goods came, at the end of the file.</summary>
    public IEnumerable<OrderItem> Complete()
    {
        KeepSum();
        return sumsAlone;
    }

    private bool IsHeadOf(string orderId) => string.Equals(head?.OrderId, orderId, StringComparison.Ordinal);

    private void KeepSum()
    {
        if (isSumAlone)
        {
            sumsAlone.Add(head!);
            isSumAlone = false;
        }
    }
}
