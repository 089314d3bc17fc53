using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using AccountGuard.Orders;

namespace AccountGuard.Import.Ahead;

/// <summary>Reads the rest of an import on a thread of its own, a few batches ahead. Once it is disposed, the thread has ended.</summary>
internal sealed class BackgroundReader : IDisposable
{
    private const int BatchesAhead = 3;

    private readonly BlockingCollection<ImportBatch> ready = new(BatchesAhead);
    private readonly IEnumerator<OrderItem> lines;
    private readonly ObserverRelay relay;
    private readonly CancellationTokenSource stop;
    private readonly Task reading;
    private ImportBatch batch = new();

    /// <param name="lines">The lines still to come; nobody else may touch them until this is disposed.</param>
    /// <param name="relay">What the lines' observer calls go through.</param>
    /// <param name="stop">Ends the reading; also what the lines themselves heed.</param>
    public BackgroundReader(IEnumerator<OrderItem> lines, ObserverRelay relay, CancellationTokenSource stop)
    {
        this.lines = lines;
        this.relay = relay;
        this.stop = stop;
        reading = Task.Factory.StartNew(Read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Waits for the next batch; false when there is no more.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public bool TryTake([NotNullWhen(true)] out ImportBatch? next, CancellationToken cancellationToken)
    {
        if (ready.TryTake(out next, Timeout.Infinite, cancellationToken))
        {
            return true;
        }

        // What went wrong over there goes wrong here, behind the lines that were read before.
        cancellationToken.ThrowIfCancellationRequested();
        reading.GetAwaiter().GetResult();
        return false;
    }

    /// <summary>Stops the reading, if it is not at its end, and waits until it has stopped.</summary>
    public void Dispose()
    {
        stop.Cancel();
        Task.WaitAny(reading);

        // Whoever left early does not want to hear of it; looked at so that it does not count as unobserved.
        _ = reading.Exception;
        relay.Recorder = null;
        ready.Dispose();
    }

    private void Read()
    {
        relay.Recorder = Record;
        try
        {
            while (lines.MoveNext())
            {
                batch.Add(lines.Current);
                HandOverIfFull();
            }
        }
        finally
        {
            HandOverRest();
        }
    }

    private void Record(Action<IImportObserver> call)
    {
        batch.Add(call);
        HandOverIfFull();
    }

    private void HandOverIfFull()
    {
        if (batch.IsFull)
        {
            ready.Add(batch, stop.Token);
            batch = new ImportBatch();
        }
    }

    /// <summary>The lines before an error, too, unless nobody takes them any more.</summary>
    private void HandOverRest()
    {
        if (!batch.IsEmpty && !stop.IsCancellationRequested)
        {
            try
            {
                ready.Add(batch, stop.Token);
            }
            catch (OperationCanceledException)
            {
                // Nobody waits for them.
            }
        }

        ready.CompleteAdding();
    }
}
