using System.Globalization;
using AccountGuard.Files;

namespace AccountGuard.Cases;

/// <summary>
/// The file that keeps a case: always the old state or the new one, whenever a program is killed or power fails. The
/// state before the last write stays beside it. A file that cannot be read is never overwritten.
/// </summary>
public sealed class CaseFile
{
    private static readonly LocalizedText Text = new(typeof(CaseFile), "CaseText");

    /// <param name="path">Its full path, taken as it is written. The folder must be there.</param>
    public CaseFile(string path) => Path = path;

    /// <summary>Its full path.</summary>
    public string Path { get; }

    /// <summary>Where the state before the last write stands.</summary>
    public string BackupPath => Guarded.BackupPath;

    /// <summary>Whether it is there.</summary>
    public bool Exists => File.Exists(Path);

    /// <summary>Opens the files that are written first. Tests put one in its place that fails half way.</summary>
    internal Func<string, Stream> OpenNew { get; init; } = UserFile.OpenNew;

    private GuardedFile Guarded => new(Path, keepsBackup: true) { OpenNew = OpenNew };

    /// <summary>Reads the case.</summary>
    /// <param name="language">The language of messages: Japanese for "ja", English for every other.</param>
    /// <exception cref="InvalidDataException">It is no case file; the message names file and line, and the last good state where there is one.</exception>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public RecoveryCase Read(CultureInfo language)
    {
        try
        {
            return ReadFrom(Path, language);
        }
        catch (InvalidDataException exception) when (HasGoodBackup(language))
        {
            throw new InvalidDataException(Text.Get(language, "BackupIsGood", exception.Message, BackupPath, Path), exception);
        }
    }

    /// <summary>Writes a new case.</summary>
    /// <returns>The case as it stands in the file.</returns>
    /// <param name="kept">The case.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="cancellationToken">Ends the waiting for another writer.</param>
    /// <exception cref="InvalidDataException">The case is too large.</exception>
    /// <exception cref="IOException">There is a file of that name already, or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public RecoveryCase Create(RecoveryCase kept, CultureInfo language, CancellationToken cancellationToken)
    {
        Guarded.Change(
            target => File.Exists(target) ? throw new IOException(Text.Get(language, "Exists", Path)) : CaseJson.Write(kept, Path, language),
            reason => Text.Get(language, "Busy", Path, reason),
            cancellationToken);
        return kept with { Path = Path };
    }

    /// <summary>
    /// Reads the case and writes what <paramref name="change"/> makes of it. Nothing is written where it gives the same case
    /// back. Whoever else changes the file at that moment waits.
    /// </summary>
    /// <returns>The case as it stands in the file now.</returns>
    /// <param name="change">Makes the new state; it is called once.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="cancellationToken">Ends the waiting for another writer.</param>
    /// <exception cref="InvalidDataException">What is there is no case file, and stays as it is; or the case has grown too large.</exception>
    /// <exception cref="IOException">It is not there or cannot be read or written, or another program has held it for five seconds.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be written.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public RecoveryCase Change(Func<RecoveryCase, RecoveryCase> change, CultureInfo language, CancellationToken cancellationToken)
    {
        if (!Exists)
        {
            throw new FileNotFoundException(Text.Get(language, "NotThere", Path), Path);
        }

        RecoveryCase after = null!;
        Guarded.Change(
            _ =>
            {
                var before = Read(language);
                after = change(before);
                return ReferenceEquals(before, after) ? null : CaseJson.Write(after, Path, language);
            },
            reason => Text.Get(language, "Busy", Path, reason),
            cancellationToken);
        return after with { Path = Path };
    }

    private static RecoveryCase ReadFrom(string path, CultureInfo language)
    {
        using var stream = GuardedFile.OpenToRead(path);
        return CaseJson.Read(stream, path, language);
    }

    private bool HasGoodBackup(CultureInfo language)
    {
        try
        {
            return File.Exists(BackupPath) && ReadFrom(BackupPath, language) is not null;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
