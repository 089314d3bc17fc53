namespace AccountGuard.Import.Sources;

/// <summary>Finds the tables in a file, a zip or a folder with all that is below it.</summary>
internal sealed class SourceFinder
{
    private const int NamesShown = 8;

    private readonly ImportRun run;
    private readonly ArchiveReader archives;

    public SourceFinder(ImportRun run)
    {
        this.run = run;
        archives = new ArchiveReader(run);
    }

    /// <summary>
    /// The tables, in a fixed order (by path). Between two of them the caller has read the first; a folder or zip
    /// in which the run met no order history and no failure is reported at its end.
    /// </summary>
    public IEnumerable<TableSource> Find(string path)
    {
        if (Directory.Exists(path))
        {
            return Folder(path);
        }

        if (!File.Exists(path))
        {
            run.Fail(path, ImportFailureKind.NotFound, run.Text("FileNotFound"));
            return [];
        }

        return IsArchive(path) switch
        {
            null => [],
            true => WithNothingFound(path, "ArchiveWithoutHistory", archives.Tables(path, out var seen), seen),
            false => [SingleFile(path, SourceOrigin.Named)],
        };
    }

    private IEnumerable<TableSource> Folder(string folder)
    {
        var seen = new List<string>();
        return WithNothingFound(folder, "FolderWithoutHistory", FolderFiles(folder, seen), seen);
    }

    private IEnumerable<TableSource> FolderFiles(string folder, List<string> seen)
    {
        foreach (var path in FilesBelow(folder))
        {
            run.CancellationToken.ThrowIfCancellationRequested();
            var name = Path.GetFileName(path);
            seen.Add(name);
            if (FileKind.IsSystemName(name))
            {
                run.Ignore(path, "IgnoredSystemFile");
            }
            else if (FileKind.IsTableName(name))
            {
                yield return SingleFile(path, SourceOrigin.Folder);
            }
            else if (!FileKind.IsArchiveName(name))
            {
                run.IgnoreKind(path, FileKind.IgnoredReason(name));
            }
            else
            {
                foreach (var table in ArchiveInFolder(path))
                {
                    yield return table;
                }
            }
        }
    }

    /// <summary>A zip without order histories among others is no failure: archives of other data lie next to them.</summary>
    private IEnumerable<TableSource> ArchiveInFolder(string path)
    {
        var histories = run.Histories;
        var failures = run.Failures;
        foreach (var table in archives.Tables(path, out _))
        {
            yield return table;
        }

        if (run.Histories == histories && run.Failures == failures)
        {
            run.Ignore(path, "IgnoredArchive");
        }
    }

    private IEnumerable<TableSource> WithNothingFound(string path, string key, IEnumerable<TableSource> tables, List<string> seen)
    {
        var histories = run.Histories;
        var failures = run.Failures;
        var otherData = run.OtherData.Count;
        foreach (var table in tables)
        {
            yield return table;
        }

        if (seen.Contains(FileKind.WorkbookPart))
        {
            run.Fail(path, ImportFailureKind.UnknownLayout, run.Text("FileNotText"));
        }
        else if (run.Histories == histories && run.Failures == failures)
        {
            run.Fail(path, ImportFailureKind.NothingFound, seen.Count == 0 ? run.Text(key + "Empty") : run.Text(key, seen.Count, Listed(seen, run.OtherData.Skip(otherData))));
        }
    }

    /// <summary>The first names, and what the tables among them are known to hold.</summary>
    private static string Listed(List<string> names, IEnumerable<string> otherData)
    {
        var shown = string.Join(", ", names.Take(NamesShown)) + (names.Count > NamesShown ? ", …" : "");
        var held = string.Join("; ", otherData.Distinct(StringComparer.Ordinal));
        return held.Length == 0 ? shown : shown + ": " + held;
    }

    /// <summary>All files below a folder by path; links to folders are not followed, as they may lead in circles.</summary>
    private IEnumerable<string> FilesBelow(string folder)
    {
        var pending = new Stack<string>();
        pending.Push(folder);
        while (pending.Count > 0)
        {
            var current = pending.Pop();
            foreach (var file in Listed(current, Directory.GetFiles))
            {
                yield return file;
            }

            foreach (var child in Enumerable.Reverse(Listed(current, Directory.GetDirectories)))
            {
                if ((new DirectoryInfo(child).Attributes & FileAttributes.ReparsePoint) == 0)
                {
                    pending.Push(child);
                }
            }
        }
    }

    private string[] Listed(string folder, Func<string, string[]> list)
    {
        try
        {
            return [.. list(folder).OrderBy(path => path, StringComparer.Ordinal)];
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            run.Fail(folder, ImportFailureKind.Unreadable, run.Text("FileUnreadable"), error);
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

    private static TableSource SingleFile(string path, SourceOrigin origin)
    {
        // A link that leads nowhere is listed like a file; opening it says so.
        return new TableSource(path, origin, FileKind.Length(path), () => FileKind.Open(path));
    }
}
