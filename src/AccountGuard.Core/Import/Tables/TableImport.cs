using System.Diagnostics.CodeAnalysis;
using AccountGuard.Import.Layouts;
using AccountGuard.Import.Lines;
using AccountGuard.Import.Sources;
using AccountGuard.Import.Values;
using AccountGuard.Orders;
using CsvHelper;

namespace AccountGuard.Import.Tables;

/// <summary>Reads one table to order lines and reports what became of it.</summary>
internal sealed class TableImport : IDisposable
{
    private const int RowsBetweenChecks = 1024;
    private const int RowsBetweenReports = 4 * RowsBetweenChecks;

    private readonly TableSource source;
    private readonly ImportRun run;
    private readonly string account;
    private readonly RowLedger ledger;
    private readonly LinePass pass;
    private TableFile? file;
    private OrderHistoryLayout? layout;
    private BrokenRow? broken;
    private RowContext? context;
    private RowShape? shape;
    private IRowMapper? mapper;
    private ParallelRows? parallel;
    private IEnumerator<OrderItem>? held;
    private string? error;
    private readonly long[] lines = new long[(int)LineKind.Repeat + 1];
    private long rows;
    private bool hasZeros;
    private bool isDone;

    public TableImport(TableSource source, ImportRun run, string account, LinePass pass)
    {
        this.pass = pass;
        this.source = source;
        this.run = run;
        this.account = account;
        ledger = new RowLedger(source.Path, run.Options.Language, run.Observer);
    }

    /// <summary>The next line; false at the end, when the file has been reported.</summary>
    public bool TryRead([NotNullWhen(true)] out OrderItem? item)
    {
        item = null;
        while (item is null && !isDone)
        {
            if ((held is null ? NextRow() : NextHeld()) is { } line)
            {
                item = pass.Pass(line);
                ledger.Repeat(item is null);
            }
        }

        if (item is not null)
        {
            lines[(int)item.Kind]++;
        }

        return item is not null;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        broken?.Dispose();
        parallel?.Dispose();
        file?.Dispose();
        held?.Dispose();
    }

    private OrderItem? NextRow()
    {
        try
        {
            if (file is null && !Begin())
            {
                isDone = true;
                return null;
            }

            while (TryReadRow(out var item))
            {
                if (item is not null)
                {
                    return item;
                }
            }
        }
        catch (Exception exception) when (TableFailure.Of(exception, source, file) is { } failure)
        {
            error = run.Text(failure.Key, failure.Arguments);
            run.Fail(source.Path, failure.Kind, error, exception);
        }

        // Held lines still count when the file can be read no further.
        held = (mapper?.Complete() ?? []).GetEnumerator();
        return null;
    }

    private OrderItem? NextHeld()
    {
        if (held!.MoveNext())
        {
            return held.Current;
        }

        Finish();
        return null;
    }

    /// <summary>Takes the next row; false at the end of the table.</summary>
    private bool TryReadRow(out OrderItem? item)
    {
        item = null;
        if (broken is not null)
        {
            item = MapBroken();
            return true;
        }

        if (parallel is not null)
        {
            return TryReadParallel(out item);
        }

        if (!file!.Read())
        {
            return false;
        }

        item = Map(file.Row(file.Reader));
        if (rows >= run.Options.RowsOnOneThread && mapper!.TellsRowsAlone && Environment.ProcessorCount > 1)
        {
            parallel = new ParallelRows(file, shape!, context!);
        }

        return true;
    }

    private bool TryReadParallel(out OrderItem? item)
    {
        item = null;
        if (!parallel!.TryRead(out var row))
        {
            return false;
        }

        if (row.Item is not null)
        {
            Report(++rows);
            ledger.Import();
            item = row.Item;
            return true;
        }

        using var reader = row.Open(file!.Reader.Separator);
        item = reader.Read() ? Map(row.Row(reader)) : null;
        return true;
    }

    private OrderItem? Map(in FileRow row)
    {
        broken = shape!.Broken(row);
        if (broken is not null)
        {
            return null;
        }

        using var wrapped = shape.Unwrapped(row.Reader);
        return wrapped is not null && wrapped.Read()
            ? Map(new FileRow(wrapped, row.Line, isMalformed: false, row.MayBeDamaged), isDoubtful: false)
            : Map(row, shape.IsShifted(row));
    }

    private OrderItem? MapBroken()
    {
        if (broken!.Read())
        {
            var row = broken.Row;
            return Map(row, row.IsMalformed);
        }

        broken.Dispose();
        broken = null;
        return null;
    }

    private OrderItem? Map(in FileRow row, bool isDoubtful)
    {
        Report(++rows);
        if (shape!.IsBlankOrProse(row.Reader))
        {
            WarnOfZeros(row.Reader, row.Line);
            return null;
        }

        if (shape.IsSummary(row.Reader))
        {
            return null;
        }

        if (shape.IsHeader(row.Reader))
        {
            ledger.Skip(row.Line, "RowHeaderAgain");
            return null;
        }

        Warn(row, isDoubtful);
        return mapper!.Map(new TableRow(row.Reader, context!.Columns, row.Line));
    }

    /// <summary>Says what of the row as a whole is in doubt; what of its cells is, the mapper says.</summary>
    private void Warn(in FileRow row, bool isDoubtful)
    {
        if (isDoubtful)
        {
            ledger.Warn(row.Line, "RowQuoteUnclosed");
        }
        else if (shape!.HasSurplus(row.Reader))
        {
            ledger.Warn(row.Line, "RowCellsTooMany");
        }
        else if (shape.IsShort(row.Reader))
        {
            ledger.Warn(row.Line, "RowCellsTooFew");
        }

        if (RowShape.IsDamaged(row))
        {
            ledger.Warn(row.Line, "RowTextDamaged", file!.Encoding);
        }
    }

    /// <summary>Zero bytes in place of rows: what a file system leaves of a download that was interrupted. Said once.</summary>
    private void WarnOfZeros(CsvReader reader, long line)
    {
        if (!hasZeros && reader.RawRecord.IndexOf((byte)0) >= 0)
        {
            hasZeros = true;
            ledger.Warn(line, "RowZeros");
        }
    }

    private void Report(long count)
    {
        if (count % RowsBetweenChecks == 0)
        {
            run.CancellationToken.ThrowIfCancellationRequested();
        }

        if (count % RowsBetweenReports == 0)
        {
            run.Observer.Progress(new ImportProgress { Path = source.Path, RowsRead = count, BytesRead = file!.BytesRead, BytesTotal = source.Length });
        }
    }

    /// <summary>Opens the table and chooses its layout; false where there is nothing to read, which has been reported.</summary>
    private bool Begin()
    {
        file = TableFile.Open(source, run.Options.Encoding, run.Wanted);
        var verdict = TableVerdict.Of(file, source, run);
        if (verdict.Layout is null)
        {
            Reject(verdict);
            return false;
        }

        layout = verdict.Layout;
        var columns = new ColumnMap(layout, file.Headers);
        var evidence = TableEvidence.In(file.Head, file.Reader.Separator, columns, layout.Dates, run.Options.DateOrder);
        context = new RowContext(layout, columns, ledger, source.Path, account, run.Options.TimeZone, evidence, PreambleCurrency.Find(file.Preamble.Span));
        shape = new RowShape(layout, columns, file.Headers, file.Reader.Separator);
        mapper = layout.Mapper(context);
        run.Histories += layout.Kind == LineKind.CartItem ? 0 : 1;
        foreach (var line in file.RowsBeforeHeader())
        {
            ledger.Skip(line, "RowBeforeHeader");
        }

        return true;
    }

    private void Reject(TableVerdict verdict)
    {
        if (verdict.Failure is not { } kind)
        {
            run.Observer.FileIgnored(source.Path, verdict.Reason);
            return;
        }

        error = verdict.Reason;
        run.Fail(source.Path, kind, error, proposal: verdict.Proposal);
        Finish();
    }

    private void Finish()
    {
        isDone = true;
        if (file is { State: TableState.Table, IsEncodingGuess: true })
        {
            ledger.Warn(1, "FileEncodingGuessed", file.Encoding);
        }

        run.Observer.FileFinished(new ImportedFile
        {
            Path = source.Path,
            Account = account,
            Layout = layout?.Name,
            Encoding = file is { State: TableState.Table } ? file.Encoding : null,
            Separator = file is { State: TableState.Table } ? file.Reader.Separator : null,
            Lines = Enumerable.Range(0, lines.Length).Where(kind => lines[kind] > 0).ToDictionary(kind => (LineKind)kind, kind => lines[kind]),
            RowsRead = ledger.RowsRead,
            RowsImported = ledger.RowsImported,
            RowsRepeated = ledger.RowsRepeated,
            RowsSkipped = ledger.RowsSkipped,
            RowsSkippedCount = ledger.RowsSkippedCount,
            Error = error,
        });
    }
}
