using AccountGuard.Orders;

namespace AccountGuard.Import.Ahead;

/// <summary>Some lines of an import, with what the observer is to hear before, between and behind them.</summary>
internal sealed class ImportBatch
{
    // Few and large: each handing over wakes a thread, which takes its time on a machine that is busy.
    private const int Most = 1024;

    private readonly List<OrderItem> lines = new(Most);
    private readonly List<(int Place, Action<IImportObserver> Call)> calls = [];

    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => lines.Count + calls.Count == 0;

    /// <summary>Whether it is to be handed over.</summary>
    public bool IsFull => lines.Count + calls.Count >= Most;

    /// <summary>Takes a line.</summary>
    public void Add(OrderItem line) => lines.Add(line);

    /// <summary>Takes something to tell the observer behind the lines so far.</summary>
    public void Add(Action<IImportObserver> call) => calls.Add((lines.Count, call));

    /// <summary>The lines. <paramref name="observer"/> hears each thing at its place among them, on the thread that enumerates.</summary>
    public IEnumerable<OrderItem> Play(IImportObserver observer)
    {
        var told = 0;
        for (var place = 0; place <= lines.Count; place++)
        {
            for (; told < calls.Count && calls[told].Place == place; told++)
            {
                calls[told].Call(observer);
            }

            if (place < lines.Count)
            {
                yield return lines[place];
            }
        }
    }
}
