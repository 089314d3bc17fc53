using AccountGuard.Import;
using AccountGuard.Import.Ahead;
using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Import.Ahead;

/// <summary>A source that is long enough to be read by another thread must look as if it were not.</summary>
public class ReadAheadTests
{
    private const int Lines = 20_000;

    [Fact]
    public void Lines_and_calls_come_in_the_order_of_the_source_on_the_callers_thread()
    {
        var caller = Environment.CurrentManagedThreadId;
        var readers = new HashSet<int>();
        var heard = new List<string>();
        var observer = new ListeningObserver(row =>
        {
            Assert.Equal(caller, Environment.CurrentManagedThreadId);
            heard.Add($"skipped {row.Line}");
        });

        foreach (var item in ReadAhead.Run((told, _) => Numbered(told, readers), observer, CancellationToken.None))
        {
            Assert.Equal(caller, Environment.CurrentManagedThreadId);
            heard.Add($"line {item.SourceLine}");
        }

        Assert.Equal(Expected(), heard);
        Assert.Equal(Environment.ProcessorCount == 1 ? 1 : 2, readers.Count);
        Assert.Contains(caller, readers);
    }

    [Fact]
    public void Whoever_leaves_early_leaves_nothing_running()
    {
        var source = new EndlessSource();

        foreach (var item in ReadAhead.Run((_, _) => source.Read(), new ListeningObserver(_ => { }), CancellationToken.None).Take(Lines))
        {
            Assert.False(source.IsClosed);
        }

        Assert.True(source.IsClosed);
    }

    [Fact]
    public void Whoever_takes_one_line_reads_one()
    {
        var source = new EndlessSource();

        Assert.Equal(1, ReadAhead.Run((_, _) => source.Read(), new ListeningObserver(_ => { }), CancellationToken.None).First().SourceLine);

        Assert.Equal(1, source.LinesRead);
        Assert.True(source.IsClosed);
    }

    [Fact]
    public void An_error_comes_behind_the_lines_before_it()
    {
        var seen = 0L;

        var error = Assert.Throws<InvalidOperationException>(() =>
        {
            foreach (var item in ReadAhead.Run((_, _) => FailingAtEnd(), new ListeningObserver(_ => { }), CancellationToken.None))
            {
                seen = item.SourceLine;
            }
        });

        Assert.Equal("the source's own", error.Message);
        Assert.Equal(Lines, seen);
    }

    [Fact]
    public void An_error_of_the_observer_ends_the_reading()
    {
        var isClosed = false;

        Assert.Throws<NotSupportedException>(() => ReadAhead
            .Run((told, _) => Closing(Numbered(told, []), () => isClosed = true), new ListeningObserver(row => _ = row.Line > Lines / 2 ? throw new NotSupportedException() : 0), CancellationToken.None)
            .Count());

        Assert.True(isClosed);
    }

    [Fact]
    public void Cancelling_ends_the_enumeration_and_the_reading()
    {
        using var cancellation = new CancellationTokenSource();
        var source = new EndlessSource();

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var item in ReadAhead.Run((_, _) => source.Read(), new ListeningObserver(_ => { }), cancellation.Token))
            {
                if (item.SourceLine == Lines)
                {
                    cancellation.Cancel();
                }
            }
        });

        Assert.True(source.IsClosed);
    }

    private static OrderItem Line(long number) => new() { OrderId = "1", OrderDate = null, SourceLine = number };

    private static IEnumerable<string> Expected()
    {
        for (var number = 1; number <= Lines; number++)
        {
            if (number % 7 == 0)
            {
                yield return $"skipped {number}";
            }

            yield return $"line {number}";
        }

        yield return $"skipped {Lines + 1}";
    }

    /// <summary>Lines by number, a seventh of them with a call before it, and a call at the end.</summary>
    private static IEnumerable<OrderItem> Numbered(IImportObserver told, HashSet<int> readers)
    {
        for (var number = 1; number <= Lines; number++)
        {
            readers.Add(Environment.CurrentManagedThreadId);
            if (number % 7 == 0)
            {
                told.RowSkipped(new SkippedRow { Path = "", Line = number, Reason = "" });
            }

            yield return Line(number);
        }

        told.RowSkipped(new SkippedRow { Path = "", Line = Lines + 1, Reason = "" });
    }

    private static IEnumerable<OrderItem> FailingAtEnd()
    {
        for (var number = 1; number <= Lines; number++)
        {
            yield return Line(number);
        }

        throw new InvalidOperationException("the source's own");
    }

    private static IEnumerable<OrderItem> Closing(IEnumerable<OrderItem> lines, Action close)
    {
        try
        {
            foreach (var line in lines)
            {
                yield return line;
            }
        }
        finally
        {
            close();
        }
    }

    /// <summary>Gives lines until it is closed.</summary>
    private sealed class EndlessSource
    {
        public long LinesRead { get; private set; }

        public bool IsClosed { get; private set; }

        public IEnumerable<OrderItem> Read()
        {
            try
            {
                while (true)
                {
                    yield return Line(++LinesRead);
                }
            }
            finally
            {
                IsClosed = true;
            }
        }
    }

    private sealed class ListeningObserver(Action<SkippedRow> onSkipped) : IImportObserver
    {
        public void RowSkipped(SkippedRow row) => onSkipped(row);

        public void RowWarning(DoubtfulRow row)
        {
        }

        public void FileFailed(ImportFailure failure)
        {
        }

        public void FileIgnored(string path, string reason)
        {
        }

        public void FileFinished(ImportedFile file)
        {
        }

        public void Progress(ImportProgress progress)
        {
        }
    }
}
