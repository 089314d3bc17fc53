using AccountGuard.Orders;

namespace AccountGuard.Detection;

/// <summary>
/// What the orders of an account say by themselves, told stretch by stretch while another core reads the next. Nothing is
/// kept: the orders of a long history would take as much memory again, and are looked at once as a rule.
/// </summary>
/// <param name="orders">The orders, oldest first.</param>
/// <param name="read">Reads one; called on one thread at a time.</param>
internal sealed class OrderReadings(Order[] orders, Func<Order, OrderReading> read)
{
    private const int LongestStretch = 4096;

    /// <summary>How many orders there are.</summary>
    public int Count => orders.Length;

    /// <summary>The readings from <paramref name="start"/> on. A stretch is good until the next is asked for.</summary>
    public IEnumerable<ReadStretch> From(int start)
    {
        var longest = Math.Min(LongestStretch, orders.Length - start);
        var spare = longest < orders.Length - start ? new OrderReading[longest] : [];
        for (var stretch = Read(new OrderReading[longest], start); stretch.Length > 0;)
        {
            var (room, next) = (spare, stretch.End);
            var ahead = next < orders.Length ? Task.Run(() => Read(room, next), CancellationToken.None) : Task.FromResult(default(ReadStretch));
            try
            {
                yield return stretch;
            }
            finally
            {
                ahead.GetAwaiter().GetResult();
            }

            (spare, stretch) = (stretch.Readings, ahead.GetAwaiter().GetResult());
        }
    }

    private ReadStretch Read(OrderReading[] room, int start)
    {
        var stretch = new ReadStretch(room, start, Math.Min(room.Length, orders.Length - start));
        for (var index = 0; index < stretch.Length; index++)
        {
            room[index] = read(orders[start + index]);
        }

        return stretch;
    }
}

/// <summary>Readings of orders that follow on each other.</summary>
/// <param name="Readings">The readings, and behind them what is none of this stretch's.</param>
/// <param name="Start">The place of the first in the account's history, from 0.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct ReadStretch(OrderReading[] Readings, int Start, int Length)
{
    /// <summary>The place behind the last.</summary>
    public int End => Start + Length;

    /// <summary>The reading of the order at <paramref name="position"/> of the account's history.</summary>
    public ref readonly OrderReading this[int position] => ref Readings[position - Start];
}
