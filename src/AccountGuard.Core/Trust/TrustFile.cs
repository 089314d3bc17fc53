using System.Globalization;
using AccountGuard.Files;

namespace AccountGuard.Trust;

/// <summary>
/// The file that keeps what an owner vouches for: always the old list or the new one (<see cref="GuardedFile"/>). A file
/// that cannot be read is never overwritten.
/// </summary>
public sealed class TrustFile
{
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
        using var stream = GuardedFile.OpenToRead(Path);
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
        if (makesFolder)
        {
            UserFile.MakeFolder(System.IO.Path.GetDirectoryName(UserFile.FinalTarget(Path))!);
        }

        var after = TrustList.Empty;
        new GuardedFile(Path) { OpenNew = OpenNew }.Change(
            target =>
            {
                var before = File.Exists(target) ? Read(language) : TrustList.Empty;
                after = change(before);
                return ReferenceEquals(before, after) ? null : TrustJson.Write(after, Path, language);
            },
            reason => Text.Get(language, "Busy", Path, reason),
            cancellationToken);
        return TrustList.OfFile([.. after.Entries.Select(entry => entry.At(Path))]);
    }
}
