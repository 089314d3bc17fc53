using AccountGuard.Import.Layouts;
using AccountGuard.Import.Sources;
using AccountGuard.Import.Tables;
using AccountGuard.Orders;

namespace AccountGuard.Import;

/// <summary>Reads order histories: a file, a zip as the shop delivers it, or a folder of both.</summary>
public sealed class OrderHistoryImporter
{
    private readonly ImportOptions options;
    private readonly IImportObserver observer;

    /// <summary>Makes an importer; <paramref name="observer"/> hears of every row and file that gave nothing.</summary>
    /// <exception cref="ArgumentException"><see cref="ImportOptions.Layout"/> is the name of no layout.</exception>
    public OrderHistoryImporter(ImportOptions options, IImportObserver observer)
    {
        if (options.Layout is { } name && LayoutCatalog.Find(name) is null)
        {
            throw new ArgumentException(
                ImportText.Get(options.Language, "OptionLayoutUnknown", name, string.Join(", ", LayoutCatalog.Layouts.Select(layout => layout.Name))),
                nameof(options));
        }

        this.options = options;
        this.observer = observer;
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
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public IEnumerable<OrderItem> Import(string path, CancellationToken cancellationToken)
    {
        var run = new ImportRun(options, observer, cancellationToken);
        var account = options.Account ?? AccountName(path);
        foreach (var source in new SourceFinder(run).Find(path))
        {
            cancellationToken.ThrowIfCancellationRequested();
            using var table = new TableImport(source, run, account);
            while (table.TryRead(out var item))
            {
                yield return item;
            }
        }
    }
}
