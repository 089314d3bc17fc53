#if NET
using System.Runtime;
#endif

namespace AccountGuard.PowerShell;

/// <summary>
/// Lets the garbage collector rest while a long file is imported. Its lines are kept, most of the time, and each
/// collection in their midst goes over all of those before: a quarter of an import's time. What the collector may be
/// asked to wait for is bounded; from there on it works as always.
/// </summary>
/// <remarks>
/// The rest is the whole process's. Where somebody else in it has asked for one, or there is not the memory, nothing is done.
/// </remarks>
internal sealed class CollectorRest : IDisposable
{
#if NET
    // Below, there is hardly a collection to be saved.
    private const long ShortestFile = 16 * 1024 * 1024;

    // What an import asks for is about as long as its file; some of it goes unused at the ends of stretches of memory.
    private const double BytesOfByte = 1.25;
    private const long Most = 1024 * 1024 * 1024;
    private const int ShareOfMemory = 4;

    private readonly bool isOurs;

    private CollectorRest(long bytes) => isOurs = TryStart(bytes);
#endif

    /// <summary>A rest for the import of <paramref name="path"/>; null where the file is too short for one, or is none.</summary>
    public static CollectorRest? For(string path)
    {
#if NET
        var file = new FileInfo(path);
        if (!file.Exists || file.Length < ShortestFile)
        {
            return null;
        }

        var most = Math.Min(Most, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / ShareOfMemory);
        return new CollectorRest(Math.Min(most, (long)(file.Length * BytesOfByte)));
#else
        _ = path;
        return null;
#endif
    }

    /// <inheritdoc/>
    public void Dispose()
    {
#if NET
        try
        {
            if (isOurs && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
            {
                GC.EndNoGCRegion();
            }
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself: more was asked for, or somebody has had a collection done.
        }
#endif
    }

#if NET
    private static bool TryStart(long bytes)
    {
        try
        {
            return GCSettings.LatencyMode != GCLatencyMode.NoGCRegion && GC.TryStartNoGCRegion(bytes);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentOutOfRangeException)
        {
            return false;
        }
    }
#endif
}
