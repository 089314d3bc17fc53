using System.Globalization;

namespace AccountGuard.Import.Tables;

/// <summary>What became of each row of a file: every row read is entered exactly once, as imported or as skipped.</summary>
internal sealed class RowLedger
{
    /// <summary>Rows that may give nothing before the file is given up: every one is kept with its reason, and no honest file has so many.</summary>
    public const int MostSkipped = 100_000;

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

    /// <summary>Whether so many rows gave nothing that the file is none of orders.</summary>
    public bool IsFull => skipped.Count >= MostSkipped;

    /// <summary>Rows entered.</summary>
    public long RowsRead => RowsImported + skipped.Count;

    /// <summary>Rows that became a line or were folded into one.</summary>
    public long RowsImported { get; private set; }

    /// <summary>Rows of <see cref="RowsImported"/> that an earlier file has given already.</summary>
    public long RowsRepeated { get; private set; }

    /// <summary>The other rows.</summary>
    public IReadOnlyList<SkippedRow> RowsSkipped => skipped;

    /// <summary>Enters rows that became a line or were folded into one.</summary>
    public void Import(int rows = 1) => RowsImported += rows;

    /// <summary>Notes whether an imported row says only what an earlier file has said.</summary>
    public void Repeat(bool isRepeat) => RowsRepeated += isRepeat ? 1 : 0;

    /// <summary>Enters a row that gave nothing, with the text that says why.</summary>
    public void Skip(long line, string key, params object?[] arguments)
    {
        var row = new SkippedRow { Path = path, Line = line, Reason = ImportText.Get(language, key, arguments) };
        skipped.Add(row);
        observer.RowSkipped(row);
    }

    /// <summary>Says what an imported row lacks. Enters nothing.</summary>
    public void Warn(long line, string key, params object?[] arguments) =>
        observer.RowWarning(new DoubtfulRow { Path = path, Line = line, Reason = ImportText.Get(language, key, arguments) });
}
