using System.IO.Compression;

namespace AccountGuard.Import.Sources;

/// <summary>Finds the tables in a zip. Its names are shown, never used as paths; its sizes are checked, never trusted.</summary>
internal sealed class ArchiveReader
{
    private const int MostEntries = 100_000;

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
        using var archive = Open(path);
        if (archive is null)
        {
            yield break;
        }

        var budget = new UnpackBudget(new FileInfo(path).Length);
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            run.CancellationToken.ThrowIfCancellationRequested();
            var name = Shown(entry.FullName);
            if (name.Length == 0 || name[name.Length - 1] is '/' or '\\')
            {
                continue;
            }

            seen.Add(name);
            if (Table(path + "!/" + name, name, entry, budget) is { } table)
            {
                yield return table;
            }
        }
    }

    private TableSource? Table(string path, string name, ZipArchiveEntry entry, UnpackBudget budget)
    {
        if (FileKind.IsSystemName(name))
        {
            run.Ignore(path, "IgnoredSystemFile");
            return null;
        }

        if (FileKind.IsTableName(name))
        {
            return new TableSource(path, SourceOrigin.Archive, entry.Length, () => Unpack(entry, budget));
        }

        run.Ignore(path, FileKind.IsArchiveName(name) ? "IgnoredNestedArchive" : FileKind.IgnoredReason(name));
        return null;
    }

    private static BoundedStream Unpack(ZipArchiveEntry entry, UnpackBudget budget)
    {
#if NETSTANDARD2_0
        uint? checksum = null;
#else
        uint? checksum = entry.Crc32;
#endif
        return new BoundedStream(entry.Open(), entry.Length, entry.CompressedLength, checksum, budget);
    }

    private ZipArchive? Open(string path)
    {
        FileStream? stream = null;
        try
        {
            stream = FileKind.Open(path);
            if (ZipDirectory.IsEncrypted(stream))
            {
                stream.Dispose();
                run.Fail(path, ImportFailureKind.BadArchive, run.Text("ArchiveEncrypted"));
                return null;
            }

            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, new ZipNameEncoding());
            if (archive.Entries.Count <= MostEntries)
            {
                return archive;
            }

            archive.Dispose();
            run.Fail(path, ImportFailureKind.BadArchive, run.Text("ArchiveTooLarge"));
        }
        catch (InvalidDataException error)
        {
            stream?.Dispose();
            run.Fail(path, ImportFailureKind.BadArchive, run.Text("ArchiveDamaged"), error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            stream?.Dispose();
            run.Fail(path, ImportFailureKind.Unreadable, run.Text("FileUnreadable"), error);
        }

        return null;
    }

    /// <summary>The entry's name without control characters, which could rewrite a terminal's line.</summary>
    private static string Shown(string name) => string.Concat(name.Select(letter => char.IsControl(letter) ? '?' : letter));
}
