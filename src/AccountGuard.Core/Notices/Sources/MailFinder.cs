using System.IO.Compression;
using AccountGuard.Import;
using AccountGuard.Import.Sources;

namespace AccountGuard.Notices.Sources;

/// <summary>Finds the mails in a file, a zip or a folder with all that is below it; the bounds are those of order histories.</summary>
internal sealed class MailFinder
{
    private const int MostEntries = 100_000;

    private readonly ImportRun run;

    public MailFinder(ImportRun run) => this.run = run;

    /// <summary>The files that may hold mails, in a fixed order. A folder or zip in which the run met none and no failure is reported at its end.</summary>
    public IEnumerable<TableSource> Find(string path)
    {
        if (Directory.Exists(path))
        {
            return OrNothingFound(path, Folder(path));
        }

        if (!File.Exists(path))
        {
            run.Fail(path, ImportFailureKind.NotFound, run.Text("FileNotFound"));
            return [];
        }

        return IsArchive(path) switch
        {
            null => [],
            true => OrNothingFound(path, Archive(path)),
            false => [FileAt(path, SourceOrigin.Named)],
        };
    }

    private IEnumerable<TableSource> OrNothingFound(string path, IEnumerable<TableSource> files)
    {
        var mailboxes = run.Histories;
        var failures = run.Failures;
        foreach (var file in files)
        {
            yield return file;
        }

        if (run.Histories == mailboxes && run.Failures == failures)
        {
            run.Fail(path, ImportFailureKind.NothingFound, NoticeText.Get(run.Options.Language, "NoMailsFound"));
        }
    }

    private IEnumerable<TableSource> Folder(string folder)
    {
        foreach (var path in FilesBelow(folder))
        {
            run.CancellationToken.ThrowIfCancellationRequested();
            if (MailNames.IsArchive(path))
            {
                foreach (var file in Archive(path))
                {
                    yield return file;
                }
            }
            else if (IsTaken(path, Path.GetFileName(path)))
            {
                yield return FileAt(path, SourceOrigin.Folder);
            }
        }
    }

    private IEnumerable<TableSource> Archive(string path)
    {
        using var archive = Open(path);
        if (archive is null)
        {
            yield break;
        }

        var budget = new UnpackBudget(new FileInfo(path).Length);
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            run.CancellationToken.ThrowIfCancellationRequested();
            var name = string.Concat(entry.FullName.Select(letter => char.IsControl(letter) ? '?' : letter));
            if (name.Length > 0 && name[name.Length - 1] is not ('/' or '\\') && IsTaken(path + "!/" + name, name))
            {
                yield return new TableSource(path + "!/" + name, SourceOrigin.Archive, entry.Length, () => archive.Unpack(entry, budget));
            }
        }
    }

    private bool IsTaken(string path, string name)
    {
        if (FileKind.IsSystemName(name))
        {
            run.Ignore(path, "IgnoredSystemFile");
            return false;
        }

        var reason = MailNames.IgnoredReason(name);
        if (reason is not null)
        {
            run.Observer.FileIgnored(path, NoticeText.Get(run.Options.Language, reason));
        }

        return reason is null;
    }

    private OpenArchive? Open(string path)
    {
        Stream? stream = null;
        try
        {
            stream = FileKind.Open(path);
            var directory = ZipDirectory.Of(stream);
            var archive = directory.IsEncrypted ? null : new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, new ZipNameEncoding());
            if (archive is not null && archive.Entries.Count <= MostEntries)
            {
                return new OpenArchive(archive, directory.HasUnknownMethod);
            }

            stream.Dispose();
            run.Fail(path, ImportFailureKind.BadArchive, run.Text(archive is null ? "ArchiveEncrypted" : "ArchiveTooLarge"));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            stream?.Dispose();
            var isDamaged = error is InvalidDataException;
            run.Fail(path, isDamaged ? ImportFailureKind.BadArchive : ImportFailureKind.Unreadable, run.Text(isDamaged ? "ArchiveDamaged" : "FileUnreadable"), error);
        }

        return null;
    }

    /// <summary>All files below a folder by path; links to folders are not followed, as they may lead in circles.</summary>
    private IEnumerable<string> FilesBelow(string folder)
    {
        var pending = new Stack<DirectoryInfo>([new DirectoryInfo(folder)]);
        while (pending.Count > 0)
        {
            var entries = Entries(pending.Pop());
            foreach (var file in entries.OfType<FileInfo>())
            {
                yield return file.FullName;
            }

            foreach (var below in entries.OfType<DirectoryInfo>().Reverse().Where(below => (below.Attributes & FileAttributes.ReparsePoint) == 0))
            {
                pending.Push(below);
            }
        }
    }

    private FileSystemInfo[] Entries(DirectoryInfo folder)
    {
        try
        {
            return [.. folder.GetFileSystemInfos().OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            run.Fail(folder.FullName, ImportFailureKind.Unreadable, run.Text("FileUnreadable"), error);
            return [];
        }
    }

    private bool? IsArchive(string path)
    {
        try
        {
            return FileKind.IsArchive(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            run.Fail(path, ImportFailureKind.Unreadable, run.Text("FileUnreadable"), error);
            return null;
        }
    }

    private static TableSource FileAt(string path, SourceOrigin origin) => new(path, origin, FileKind.Length(path), () => FileKind.Open(path));
}
