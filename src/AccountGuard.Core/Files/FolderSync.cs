#if NET
using System.Runtime.InteropServices;
using System.Text;
#endif

namespace AccountGuard.Files;

/// <summary>Makes a folder's entries last: on Unix a file that was put in its place is sure to be found there after a power cut only then.</summary>
internal static class FolderSync
{
    /// <summary>
    /// Flushes a folder to the disk. Does nothing on Windows, which writes entries through, and where the file system
    /// knows no such thing: the file itself is whole all the same.
    /// </summary>
    public static void Flush(string folder)
    {
#if NET
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Open(Encoding.UTF8.GetBytes(folder + "\0"), ReadOnly);
        if (handle >= 0)
        {
            _ = Fsync(handle);
            _ = Close(handle);
        }
#endif
    }

#if NET
    private const int ReadOnly = 0;

    // .NET opens no folders.
    [DllImport("libc", EntryPoint = "open")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Fsync(int handle);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
#endif
}
