using AccountGuard.Import.Ahead;
using AccountGuard.Import.Layouts;
using AccountGuard.Import.Lines;
using AccountGuard.Import.Sources;
using AccountGuard.Import.Tables;
using AccountGuard.Orders;

namespace AccountGuard.Import;

/// <summary>Reads order histories: a file, a zip as the shop delivers it, or a folder of both.</summary>
public sealed class OrderHistoryImporter
{
    private readonly ImportOptions options;
    private readonly IImportObserver observer;
    private readonly RepeatFilter? repeats;

    /// <summary>Makes an importer; <paramref name="observer"/> hears of every row and file that gave nothing.</summary>
    /// <exception cref="ArgumentException"><see cref="ImportOptions.Layout"/> is the name of no layout, or a map of columns is given besides.</exception>
    public OrderHistoryImporter(ImportOptions options, IImportObserver observer)
    {
        if (options.Layout is { } name && LayoutCatalog.Find(name) is null)
        {
            throw new ArgumentException(
                ImportText.Get(options.Language, "OptionLayoutUnknown", name, string.Join(", ", LayoutCatalog.Layouts.Select(layout => layout.Name))),
                nameof(options));
        }

        if (options is { Layout: not null, ColumnMap: not null })
        {
            throw new ArgumentException(ImportText.Get(options.Language, "OptionLayoutAndMap"), nameof(options));
        }

        this.options = options;
        this.observer = observer;
        repeats = options.JoinsPaths ? new RepeatFilter() : null;
    }

    /// <summary>The name an account gets from the path it was read from: the file's name without its ending, or the folder's name.</summary>
    public static string AccountName(string path)
    {
        var full = Path.GetFullPath(path).TrimEnd(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar);
        return Directory.Exists(full) ? Path.GetFileName(full) : Path.GetFileNameWithoutExtension(full);
    }

    /// <summary>
    /// Reads <paramref name="path"/> (a literal path, no wildcards) line by line; nothing is read before the first
    /// item is asked for. Never throws for what a file contains: failures go to the observer.
    /// </summary>
    /// <remarks>
    /// Of a folder or zip the tables that only say more of orders (refunds, charges, parcels) are read first, and what
    /// they say goes into the lines it belongs to. A line that several tables of one path have is given once. Long
    /// files are read ahead on a thread of their own, which has ended when the enumerator is disposed.
    /// </remarks>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IEnumerable<OrderItem> Import(string path, CancellationToken cancellationToken) =>
        ReadAhead.Run((told, stop) => Read(path, told, stop), observer, cancellationToken);

    private IEnumerable<OrderItem> Read(string path, IImportObserver told, CancellationToken cancellationToken)
    {
        var run = new ImportRun(options, told, cancellationToken);
        var account = options.Account ?? AccountName(path);
        var survey = PathSurvey.Of(path, run, account);
        var pass = new LinePass(repeats ?? (survey.Histories > 1 ? new RepeatFilter() : null));
        foreach (var line in survey.Additions)
        {
            pass.Hold(line);
        }

        var index = 0;
        foreach (var source in new SourceFinder(run).Find(path))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (survey.IsRead(index))
            {
                run.Histories += survey.IsOfOrders(index++) ? 1 : 0;
                continue;
            }

            index++;

            pass.NextTable();
            using var table = new TableImport(source, run, account, pass);
            while (table.TryRead(out var item))
            {
                yield return item;
            }
        }

        foreach (var line in pass.Rest())
        {
            yield return line;
        }
    }
}
