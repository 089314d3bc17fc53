using System.Diagnostics;
using AccountGuard.Import;
using AccountGuard.Orders;
using CsvHelper;

namespace AccountGuard.Benchmarks.Compare;

/// <summary>The engine in this process, beside the CSV reader that it stands on.</summary>
internal sealed class EngineContestant : Contestant
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 0, 0, 0, TimeSpan.Zero);

    private bool isWarm;

    /// <inheritdoc/>
    public override string Name => "engine";

    /// <inheritdoc/>
    public override IEnumerable<Figure> Run(ExportFiles files, int round)
    {
        WarmUp(files);
        yield return new Figure(Figures.Scan, Seconds(() => Scan(files.Full)));
        yield return new Figure(Figures.Import, Seconds(() => Import(files.Full)));
        yield return new Figure(Figures.ImportKept, Seconds(() => Keep(files.Full).Count));
        yield return new Figure(Figures.Audit, Seconds(() => Audit(files.Full)));
        yield return new Figure(Figures.ImportOfTenth, Seconds(() => Import(files.Tenth)));
        yield return new Figure(Figures.AuditOfTenth, Seconds(() => Audit(files.Tenth)));
        if (round == 1)
        {
            yield return new Figure(Figures.LiveBytes, LiveBytes(files.Full));
        }
    }

    /// <summary>The compiler has had its time before anything is measured: a long file gives it that by itself, a short one does not.</summary>
    private void WarmUp(ExportFiles files)
    {
        for (var turn = 0; turn < 3 && !isWarm; turn++)
        {
            Scan(files.Tenth);
            Import(files.Tenth);
            Audit(files.Tenth);
        }

        isWarm = true;
    }

    private static double Seconds(Func<long> work)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var clock = Stopwatch.StartNew();
        var rows = work();
        return rows > 0 ? clock.Elapsed.TotalSeconds : throw new InvalidDataException("Nothing was read.");
    }

    /// <summary>Every field of every row looked at as bytes, none made a string: the least that any reader does.</summary>
    private static long Scan(string path)
    {
        var bytes = 0L;
        using var reader = CsvReader.Create(File.OpenRead(path), new CsvReaderOptions());
        while (reader.Read())
        {
            for (var field = 0; field < reader.FieldCount; field++)
            {
                bytes += reader.GetSpan(field).Length;
            }
        }

        return bytes;
    }

    private static long Import(string path) => Items(path).LongCount();

    private static List<OrderItem> Keep(string path) => [.. Items(path)];

    private static long Audit(string path) =>
        AccountAudit.Run(new AuditRequest { Paths = [path], Now = Now }, CancellationToken.None).Accounts[0].Orders;

    private static long LiveBytes(string path)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var items = Keep(path);
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(items);
        return bytes / items.Count;
    }

    private static IEnumerable<OrderItem> Items(string path) =>
        new OrderHistoryImporter(new ImportOptions(), new StrictObserver()).Import(path, CancellationToken.None);

    /// <summary>The exports are whole: whatever is reported is an error of the benchmark.</summary>
    private sealed class StrictObserver : IImportObserver
    {
        public void RowSkipped(SkippedRow row) => throw new InvalidDataException(row.Reason);

        public void RowWarning(DoubtfulRow row) => throw new InvalidDataException(row.Reason);

        public void FileFailed(ImportFailure failure) => throw new InvalidDataException(failure.Message);

        public void FileIgnored(string path, string reason) => throw new InvalidDataException(reason);

        public void FileFinished(ImportedFile file)
        {
        }

        public void Progress(ImportProgress progress)
        {
        }
    }
}
