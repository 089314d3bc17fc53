using AccountGuard.Import.Layouts;

namespace AccountGuard.Import.Sources;

/// <summary>What one call of the importer shares: options, observer, and what was met so far.</summary>
internal sealed class ImportRun
{
    public ImportRun(ImportOptions options, IImportObserver observer, CancellationToken cancellationToken)
    {
        Options = options;
        Observer = observer;
        CancellationToken = cancellationToken;
    }

    public ImportOptions Options { get; }

    public IImportObserver Observer { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>The layout asked for, by its name or by a map of columns; null to go by the columns alone.</summary>
    public OrderHistoryLayout? Wanted => Options.ColumnMap?.Layout ?? (Options.Layout is { } name ? LayoutCatalog.Find(name) : null);

    /// <summary>Order histories begun so far.</summary>
    public int Histories { get; set; }

    /// <summary>Failures so far.</summary>
    public int Failures { get; private set; }

    /// <summary>What the files of other data held that were met so far, as far as they are known, in the language asked for.</summary>
    public List<string> OtherData { get; } = [];

    /// <summary>The text of a message in the language asked for.</summary>
    public string Text(string key, params object?[] arguments) => ImportText.Get(Options.Language, key, arguments);

    /// <summary>Reports a path or file that could not be read.</summary>
    public void Fail(string path, ImportFailureKind kind, string message, Exception? exception = null, OrderColumnMap? proposal = null)
    {
        Failures++;
        Observer.FileFailed(new ImportFailure { Path = path, Kind = kind, Message = message, Exception = exception, ColumnMap = proposal });
    }

    /// <summary>Reports a file of a kind that is not read. What may hold order histories all the same is named where nothing else is found.</summary>
    public void IgnoreKind(string path, string key)
    {
        Ignore(path, key);
        if (!string.Equals(key, "IgnoredKind", StringComparison.Ordinal))
        {
            OtherData.Add(Text(key));
        }
    }

    /// <summary>Reports a file that holds other data.</summary>
    public void Ignore(string path, string key, params object?[] arguments) => Observer.FileIgnored(path, Text(key, arguments));
}
