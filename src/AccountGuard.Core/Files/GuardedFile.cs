namespace AccountGuard.Files;

/// <summary>
/// A file that its owner must not lose. It is written whole beside itself and then put in its place, so that whoever
/// reads it, and whenever a program is killed or power fails, finds the old state or the new one and never half of one.
/// Two writers wait for each other.
/// </summary>
internal sealed class GuardedFile
{
    private const int Tries = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);

    private readonly bool keepsBackup;

    /// <param name="path">Its full path. The folder must be there.</param>
    /// <param name="keepsBackup">Whether the state before a write is kept beside the file.</param>
    public GuardedFile(string path, bool keepsBackup = false)
    {
        Path = path;
        this.keepsBackup = keepsBackup;
    }

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>Where the state before the last write is kept.</summary>
    public string BackupPath => BackupOf(UserFile.FinalTarget(Path));

    /// <summary>Opens the files that are written first. Tests put one in its place that fails half way.</summary>
    public Func<string, Stream> OpenNew { get; init; } = UserFile.OpenNew;

    /// <summary>Opens it to read. Another program may put a new state in its place meanwhile: this one goes on reading the old.</summary>
    public static FileStream OpenToRead(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);

    /// <summary>Calls <paramref name="change"/> while nobody else writes, and writes the bytes it gives; null leaves the file as it is.</summary>
    /// <param name="change">Makes the new state. It is told where the file truly stands, behind all links, and is called once.</param>
    /// <param name="busy">The message of the error when another program has held the file for five seconds, from the system's message.</param>
    /// <param name="cancellationToken">Ends the waiting for another writer.</param>
    /// <exception cref="IOException">It cannot be written, or another program holds it.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public void Change(Func<string, byte[]?> change, Func<string, string> busy, CancellationToken cancellationToken)
    {
        var target = UserFile.FinalTarget(Path);
        using (Hold(target, busy, cancellationToken))
        {
            if (change(target) is { } bytes)
            {
                Write(bytes, target);
            }
        }
    }

    private static string BackupOf(string target) => target + ".bak";

    private void Write(byte[] bytes, string target)
    {
        if (keepsBackup && File.Exists(target))
        {
            // A copy and not the file itself: there is no moment without the file in its place.
            WriteBeside(File.ReadAllBytes(target), BackupOf(target));
        }

        WriteBeside(bytes, target);
        FolderSync.Flush(System.IO.Path.GetDirectoryName(target)!);
    }

    private void WriteBeside(byte[] bytes, string target)
    {
        // Only the holder of the lock writes here: what lies there was left by a writer that was killed.
        var written = target + ".new";
        File.Delete(written);
        using (var stream = OpenNew(written))
        {
            stream.Write(bytes, 0, bytes.Length);
            stream.Flush();
            (stream as FileStream)?.Flush(flushToDisk: true);
        }

        if (File.Exists(target))
        {
            File.Replace(written, target, destinationBackupFileName: null);
        }
        else
        {
            File.Move(written, target);
        }
    }

    /// <summary>
    /// Waits until nobody else writes. The lock is a file beside the target which the system lets go when its holder
    /// ends, however it ends; it is empty and stays, because deleting it could let two writers in.
    /// </summary>
    private static FileStream Hold(string target, Func<string, string> busy, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                return new FileStream(target + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException exception) when (exception is not (DirectoryNotFoundException or PathTooLongException))
            {
                if (attempt == Tries)
                {
                    throw new IOException(busy(exception.Message), exception);
                }
            }

            cancellationToken.WaitHandle.WaitOne(Pause);
        }
    }
}
