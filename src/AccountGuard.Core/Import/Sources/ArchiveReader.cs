using System.IO.Compression;

namespace AccountGuard.Import.Sources;

/// <summary>Finds the tables in a zip. Its names are shown, never used as paths; its sizes are checked, never trusted.</summary>
internal sealed class ArchiveReader
{
    private const int MostEntries = 100_000;

    /// <summary>Bytes that a zip inside a zip may have: it is unpacked to memory.</summary>
    private const long MostNestedBytes = 64L * 1024 * 1024;

    private readonly ImportRun run;

    public ArchiveReader(ImportRun run) => this.run = run;

    /// <summary>The tables of the zip at <paramref name="path"/>; <paramref name="seen"/> fills with the names of all its files.</summary>
    public IEnumerable<TableSource> Tables(string path, out List<string> seen)
    {
        seen = [];
        return Tables(path, seen);
    }

    private IEnumerable<TableSource> Tables(string path, List<string> seen)
    {
        using var archive = Open(path, () => FileKind.Open(path));
        if (archive is null)
        {
            yield break;
        }

        foreach (var table in Tables(archive, path, seen, new UnpackBudget(new FileInfo(path).Length), isNested: false))
        {
            yield return table;
        }
    }

    /// <summary>Shops put zips in a zip where an account has many data. Deeper ones are left alone.</summary>
    private IEnumerable<TableSource> Tables(OpenArchive archive, string path, List<string> seen, UnpackBudget budget, bool isNested)
    {
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            run.CancellationToken.ThrowIfCancellationRequested();
            var name = Shown(entry.FullName);
            if (name.Length == 0 || name[name.Length - 1] is '/' or '\\')
            {
                continue;
            }

            seen.Add(name);
            var inner = path + "!/" + name;
            if (!isNested && FileKind.IsArchiveName(name) && !FileKind.IsSystemName(name) && entry.Length <= MostNestedBytes)
            {
                foreach (var table in Nested(archive, entry, inner, seen, budget))
                {
                    yield return table;
                }
            }
            else if (Table(archive, inner, name, entry, budget) is { } table)
            {
                yield return table;
            }
        }
    }

    private IEnumerable<TableSource> Nested(OpenArchive outer, ZipArchiveEntry entry, string path, List<string> seen, UnpackBudget budget)
    {
        using var archive = Open(path, () => Unpacked(outer, entry, budget));
        if (archive is null)
        {
            yield break;
        }

        foreach (var table in Tables(archive, path, seen, budget, isNested: true))
        {
            yield return table;
        }
    }

    private static MemoryStream Unpacked(OpenArchive outer, ZipArchiveEntry entry, UnpackBudget budget)
    {
        var bytes = new MemoryStream();
        using var packed = outer.Unpack(entry, budget);
        packed.CopyTo(bytes);
        bytes.Position = 0;
        return bytes;
    }

    private TableSource? Table(OpenArchive archive, string path, string name, ZipArchiveEntry entry, UnpackBudget budget)
    {
        if (FileKind.IsSystemName(name))
        {
            run.Ignore(path, "IgnoredSystemFile");
            return null;
        }

        if (FileKind.IsTableName(name))
        {
            return new TableSource(path, SourceOrigin.Archive, entry.Length, () => archive.Unpack(entry, budget));
        }

        run.IgnoreKind(path, FileKind.IsArchiveName(name) ? "IgnoredNestedArchive" : FileKind.IgnoredReason(name));
        return null;
    }

    private OpenArchive? Open(string path, Func<Stream> open)
    {
        Stream? stream = null;
        try
        {
            stream = open();
            var directory = ZipDirectory.Of(stream);
            if (directory.IsEncrypted)
            {
                stream.Dispose();
                run.Fail(path, ImportFailureKind.BadArchive, run.Text("ArchiveEncrypted"));
                return null;
            }

            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, new ZipNameEncoding());
            if (archive.Entries.Count <= MostEntries)
            {
                return new OpenArchive(archive, directory.HasUnknownMethod);
            }

            archive.Dispose();
            run.Fail(path, ImportFailureKind.BadArchive, run.Text("ArchiveTooLarge"));
        }
        catch (Exception error) when (error is InvalidDataException or ArchiveLimitException or ArchiveMethodException)
        {
            stream?.Dispose();
            run.Fail(path, ImportFailureKind.BadArchive, run.Text(FailureKey(error)), error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            stream?.Dispose();
            run.Fail(path, ImportFailureKind.Unreadable, run.Text("FileUnreadable"), error);
        }

        return null;
    }

    private static string FailureKey(Exception error) => error switch
    {
        ArchiveLimitException => "ArchiveFileTooLarge",
        ArchiveMethodException => "ArchiveMethodUnknown",
        _ => "ArchiveDamaged",
    };

    /// <summary>The entry's name without control characters, which could rewrite a terminal's line.</summary>
    private static string Shown(string name) => string.Concat(name.Select(letter => char.IsControl(letter) ? '?' : letter));
}
