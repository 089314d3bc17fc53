using AccountGuard.Benchmarks.Compare;

namespace AccountGuard.Benchmarks.Exports;

/// <summary>Where the exports of a comparison lie: a folder of the user's, which keeps them, or a temporary one, which does not.</summary>
internal sealed class ExportFolder : IDisposable
{
    private readonly DirectoryInfo folder;
    private readonly bool isTemporary;

    public ExportFolder(string? path)
    {
        isTemporary = path is null;
        folder = path is null ? Directory.CreateTempSubdirectory("AccountGuard-") : Directory.CreateDirectory(path);
    }

    /// <summary>The exports, made where they are not there yet.</summary>
    public ExportFiles Files(long rows, int seed, Action<string> progress) =>
        new(Made(rows, seed, progress), Made(Math.Max(1, rows / 10), seed, progress));

    /// <inheritdoc/>
    public void Dispose()
    {
        if (isTemporary)
        {
            folder.Delete(recursive: true);
        }
    }

    private string Made(long rows, int seed, Action<string> progress)
    {
        var path = Path.Combine(folder.FullName, $"history-{rows}-{seed}.csv");
        if (!File.Exists(path))
        {
            progress($"making {path}");
            OrderHistoryExport.Write(path + ".part", rows, seed);
            File.Move(path + ".part", path);
        }

        return path;
    }
}
