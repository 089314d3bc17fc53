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
    private ColumnMap? columns;
    private IRowMapper? mapper;
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

            while (broken is not null || file!.Read())
            {
                if (Map() is { } item)
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

    private OrderItem? Map()
    {
        broken ??= file!.Broken();
        if (broken is null)
        {
            using var wrapped = file!.Unwrapped();
            return wrapped is not null && wrapped.Read()
                ? Map(wrapped, file.Reader.LineNumber, isDoubtful: false)
                : Map(file.Reader, file.Reader.LineNumber, file.IsShifted);
        }

        if (!broken.Read())
        {
            broken.Dispose();
            broken = null;
            return null;
        }

        return Map(broken.Reader, broken.Line, broken.IsMalformed);
    }

    private OrderItem? Map(CsvReader reader, long line, bool isDoubtful)
    {
        var row = new TableRow(reader, columns!, line);
        Report(++rows);
        if ((row[OrderField.OrderId].IsEmpty || reader.FieldCount <= TableFile.MostCellsOfProse) && TableFile.IsBlankOrProse(reader, layout!))
        {
            WarnOfZeros(reader, line);
            return null;
        }

        if (layout!.SummaryRow is { } summary && TableFile.IsSummary(reader, summary))
        {
            return null;
        }

        if (file!.IsHeader(reader))
        {
            ledger.Skip(line, "RowHeaderAgain");
            return null;
        }

        Warn(reader, line, isDoubtful);
        return mapper!.Map(row);
    }

    /// <summary>Says what of the row as a whole is in doubt; what of its cells is, the mapper says.</summary>
    private void Warn(CsvReader reader, long line, bool isDoubtful)
    {
        if (isDoubtful)
        {
            ledger.Warn(line, "RowQuoteUnclosed");
        }
        else if (file!.HasSurplus(reader))
        {
            ledger.Warn(line, "RowCellsTooMany");
        }
        else if (file.IsShort(reader, columns!))
        {
            ledger.Warn(line, "RowCellsTooFew");
        }

        if (file!.IsDamaged(reader))
        {
            ledger.Warn(line, "RowTextDamaged", file.Encoding);
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
        columns = new ColumnMap(layout, file.Headers);
        var evidence = TableEvidence.In(file.Head, file.Reader.Separator, columns, layout.Dates, run.Options.DateOrder);
        mapper = layout.Mapper(new RowContext(layout, columns, ledger, source.Path, account, run.Options.TimeZone, evidence, PreambleCurrency.Find(file.Preamble.Span)));
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
