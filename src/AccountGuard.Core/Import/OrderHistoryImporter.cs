using AccountGuard.Orders;

namespace AccountGuard.Import;

/// <summary>Reads order histories: a file, a zip as the shop delivers it, or a folder of both.</summary>
public sealed class OrderHistoryImporter
{
    private readonly ImportOptions options;
    private readonly IImportObserver observer;

    /// <summary>Makes an importer; <paramref name="observer"/> hears of every row and file that gave nothing.</summary>
    public OrderHistoryImporter(ImportOptions options, IImportObserver observer)
    {
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
    public IEnumerable<OrderItem> Import(string path, CancellationToken cancellationToken) => throw new NotImplementedException($"{options}{observer}");
}
