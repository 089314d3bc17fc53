#if NET
using System.Runtime;
#endif

namespace AccountGuard;

/// <summary>
/// Lets the garbage collector rest while long files are imported or audited. Their lines are kept, most of the time, and
/// each collection in their midst goes over all of those before: a quarter of an import's time. What the collector may
/// be asked to wait for is bounded; from there on it works as always.
/// </summary>
/// <remarks>
/// The rest is the whole process's. Where somebody else in it has asked for one, or there is not the memory, nothing is done.
/// </remarks>
internal sealed class CollectorRest : IDisposable
{
#if NET
    // Below, there is hardly a collection to be saved.
    private const long ShortestFiles = 16 * 1024 * 1024;

    // What an audit asks for is about as long as its files, an import's lines are less; some of it goes unused at the ends
    // of stretches of memory.
    private const double BytesOfByte = 1.25;
    private const long Most = 1024 * 1024 * 1024;
    private const int ShareOfMemory = 4;

    private readonly bool isOurs;

    private CollectorRest(long bytes) => isOurs = TryStart(bytes);
#endif

    /// <summary>A rest while these are read; null where those of them that are files are too short for one.</summary>
    public static CollectorRest? For(params IEnumerable<string> paths)
    {
#if NET
        var length = paths.Where(File.Exists).Sum(path => new FileInfo(path).Length);
        if (length < ShortestFiles)
        {
            return null;
        }

        var most = Math.Min(Most, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / ShareOfMemory);
        return new CollectorRest(Math.Min(most, (long)(length * BytesOfByte)));
#else
        _ = paths;
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
