using System.Globalization;

namespace AccountGuard.Trust;

/// <summary>
/// The file that keeps what an owner vouches for. It is written whole beside itself and then put in its place, so that
/// whoever reads it, and whenever power fails, finds the old list or the new one and never half of one. Two writers
/// wait for each other. A file that cannot be read is never overwritten.
/// </summary>
public sealed class TrustFile
{
    private const int Tries = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(25);
    private static readonly LocalizedText Text = new(typeof(TrustEntry), "TrustText");

    private readonly bool makesFolder;

    /// <param name="path">Its full path, taken as it is written. The folder must be there.</param>
    public TrustFile(string path) => Path = path;

    private TrustFile(string path, bool makesFolder)
        : this(path) => this.makesFolder = makesFolder;

    /// <summary>
    /// The file of this user: AccountGuard/trust.json in the folder for a user's own data (%LOCALAPPDATA%; $XDG_DATA_HOME
    /// or ~/.local/share; ~/Library/Application Support). Its folder is made with the first entry.
    /// </summary>
    public static TrustFile OfUser() => new(
        System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify), "AccountGuard", "trust.json"),
        makesFolder: true);

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>Whether it is there.</summary>
    public bool Exists => File.Exists(Path);

    /// <summary>Opens the file that a list is written to first. Tests put one in its place that fails half way.</summary>
    internal Func<string, Stream> OpenNew { get; init; } = UserFile.OpenNew;

    /// <summary>Reads the list.</summary>
    /// <param name="language">The language of messages: Japanese for "ja", English for every other.</param>
    /// <exception cref="InvalidDataException">It is no trust file; the message names file and line.</exception>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public TrustList Read(CultureInfo language)
    {
        // Another program may put a new list in the file's place meanwhile: this one goes on reading the old.
        using var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return TrustJson.Read(stream, Path, language);
    }

    /// <summary>
    /// Reads the list, or the empty one where there is no file, and writes what <paramref name="change"/> makes of it.
    /// Nothing is written where it gives the same list back. Whoever else changes the file at that moment waits.
    /// </summary>
    /// <returns>The list as it stands in the file now.</returns>
    /// <param name="change">Makes the new list; it may be called once only.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="cancellationToken">Ends the waiting for another writer.</param>
    /// <exception cref="InvalidDataException">What is there is no trust file, and stays as it is; or the list has grown too long.</exception>
    /// <exception cref="IOException">It cannot be read or written, or another program has held it for five seconds.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public TrustList Change(Func<TrustList, TrustList> change, CultureInfo language, CancellationToken cancellationToken)
    {
        var target = UserFile.FinalTarget(Path);
        if (makesFolder)
        {
            UserFile.MakeFolder(System.IO.Path.GetDirectoryName(target)!);
        }

        using (Hold(target, language, cancellationToken))
        {
            var before = File.Exists(target) ? Read(language) : TrustList.Empty;
            var after = change(before);
            if (!ReferenceEquals(before, after))
            {
                Write(TrustJson.Write(after, Path, language), target);
            }

            return TrustList.OfFile([.. after.Entries.Select(entry => entry.At(Path))]);
        }
    }

    private void Write(byte[] bytes, string target)
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
    /// Waits until nobody else writes. The lock is a file beside the list which the system lets go when its holder
    /// ends, however it ends; it is empty and stays, because deleting it could let two writers in.
    /// </summary>
    private FileStream Hold(string target, CultureInfo language, CancellationToken cancellationToken)
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
                    throw new IOException(Text.Get(language, "Busy", Path, exception.Message), exception);
                }
            }

            cancellationToken.WaitHandle.WaitOne(Pause);
        }
    }
}
