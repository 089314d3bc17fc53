using AccountGuard.Detection;
using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Detection;

/// <summary>Whether work grows with the history and not faster, told by the memory asked for: clocks depend on the machine.</summary>
public class ScalingTests
{
    [Fact]
    public void Ten_times_the_lines_ask_for_at_most_eleven_times_the_memory()
    {
        Allocated(500);

        var once = Allocated(3_000);
        var tenfold = Allocated(30_000);

        Assert.InRange(tenfold / (double)once, 1, 11);
    }

    /// <summary>Bytes that the detector asks for on this thread, which is the one it works on.</summary>
    private static long Allocated(int lines)
    {
        var items = Enumerable.Range(0, lines).Select(Item).ToList();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var findings = new AnomalyDetector(new DetectionOptions()).Find(items, CancellationToken.None);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(findings);
        return allocated;
    }

    private static OrderItem Item(int number) => new()
    {
        OrderId = $"111-{number * 2 / 3:0000000}-0000001",
        OrderDate = MadeUpHistory.Start.AddHours(number * 2 / 3),
        Title = $"Paperback {number % 997}",
        Currency = "USD",
        UnitPrice = 5 + (number % 41),
        Total = 5 + (number % 41),
        ShipTo = $"Robin Fallowfield {(number % 20 == 0 ? 88 : 12)} Elm St SALEM OR 97301 United States",
        Payment = $"Visa - {1111 + (number / 5000)}",
    };
}
