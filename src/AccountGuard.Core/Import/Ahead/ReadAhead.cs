using AccountGuard.Orders;

namespace AccountGuard.Import.Ahead;

/// <summary>
/// Lets a thread of its own read an import some batches ahead of whoever enumerates it, so that reading and what is
/// done with the lines share two cores. Lines and calls of the observer come in the same order and on the same thread
/// as without it.
/// </summary>
internal static class ReadAhead
{
    // Most files end before this: for them a thread would cost more than it saves, and "the first line only" costs one line.
    private const int LinesWithoutThread = 4096;

    /// <summary>The lines of <paramref name="import"/>.</summary>
    /// <param name="import">Reads line by line, telling the observer and heeding the token that it is given.</param>
    /// <param name="observer">Hears everything on the enumerating thread, between two lines.</param>
    /// <param name="cancellationToken">Ends the enumeration at once.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IEnumerable<OrderItem> Run(
        Func<IImportObserver, CancellationToken, IEnumerable<OrderItem>> import, IImportObserver observer, CancellationToken cancellationToken)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var relay = new ObserverRelay(observer);
        using var lines = import(relay, stop.Token).GetEnumerator();
        for (var count = 0; count < LinesWithoutThread || Environment.ProcessorCount == 1; count++)
        {
            if (!lines.MoveNext())
            {
                yield break;
            }

            yield return lines.Current;
        }

        using var reader = new BackgroundReader(lines, relay, stop);
        while (reader.TryTake(out var batch, cancellationToken))
        {
            foreach (var line in batch.Play(observer))
            {
                yield return line;
            }
        }
    }
}
