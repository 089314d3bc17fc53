namespace AccountGuard.Files;

/// <summary>Files with what only their owner should read: addresses, reasons.</summary>
internal static class UserFile
{
    /// <summary>Makes a file that is not there yet, on Unix readable and writable by its owner alone.</summary>
    /// <exception cref="IOException">Something of that name is there, be it a link.</exception>
    public static Stream OpenNew(string path)
    {
#if NET
        if (!OperatingSystem.IsWindows())
        {
            return new FileStream(path, new FileStreamOptions
            {
                Mode = FileMode.CreateNew,
                Access = FileAccess.Write,
                Share = FileShare.None,
                UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
            });
        }
#endif
        return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
    }

    /// <summary>Makes a folder that is not there yet, on Unix for its owner alone.</summary>
    public static void MakeFolder(string path)
    {
#if NET
        if (!OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            return;
        }
#endif
        Directory.CreateDirectory(path);
    }

    /// <summary>What a link points to in the end; the path itself where it is none. Putting a new file in a link's place would cut it from what it points to.</summary>
    public static string FinalTarget(string path)
    {
#if NET
        return new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
#else
        return path;
#endif
    }
}
