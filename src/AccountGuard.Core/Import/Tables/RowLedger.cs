using System.Globalization;

namespace AccountGuard.Import.Tables;

/// <summary>What became of each row of a file: every row read is entered exactly once, as imported or as skipped.</summary>
internal sealed class RowLedger : IRowLedger
{
    /// <summary>Skipped rows that are kept with their reason; no honest file has so many. Those behind are told and counted.</summary>
    public const int MostKept = 100_000;

    private readonly List<SkippedRow> skipped = [];
    private readonly string path;
    private readonly CultureInfo language;
    private readonly IImportObserver observer;

    public RowLedger(string path, CultureInfo language, IImportObserver observer)
    {
        this.path = path;
        this.language = language;
        this.observer = observer;
    }

    /// <summary>Rows entered.</summary>
    public long RowsRead => RowsImported + RowsSkippedCount;

    /// <summary>Rows that became a line or were folded into one.</summary>
    public long RowsImported { get; private set; }

    /// <summary>Rows of <see cref="RowsImported"/> that an earlier file has given already.</summary>
    public long RowsRepeated { get; private set; }

    /// <summary>The other rows.</summary>
    public long RowsSkippedCount { get; private set; }

    /// <summary>The first <see cref="MostKept"/> of the other rows.</summary>
    public IReadOnlyList<SkippedRow> RowsSkipped => skipped;

    /// <inheritdoc/>
    public void Import(int rows = 1) => RowsImported += rows;

    /// <summary>Notes whether an imported row says only what an earlier file has said.</summary>
    public void Repeat(bool isRepeat) => RowsRepeated += isRepeat ? 1 : 0;

    /// <inheritdoc/>
    public void Skip(long line, string key, params object?[] arguments)
    {
        var row = new SkippedRow { Path = path, Line = line, Reason = ImportText.Get(language, key, arguments) };
        RowsSkippedCount++;
        if (skipped.Count < MostKept)
        {
            skipped.Add(row);
        }

        observer.RowSkipped(row);
    }

    /// <inheritdoc/>
    public void Warn(long line, string key, params object?[] arguments) =>
        observer.RowWarning(new DoubtfulRow { Path = path, Line = line, Reason = ImportText.Get(language, key, arguments) });
}
