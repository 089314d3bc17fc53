using System.Text;
using AccountGuard.Incidents;

namespace AccountGuard.Recovery.Playbooks;

/// <summary>Playbook files of a user's own.</summary>
internal static class PlaybookFiles
{
    // What comes with the engine is a tenth of it; a larger file is something else.
    private const int MostBytes = 2 * 1024 * 1024;
    private const int MostFiles = 200;

    private static readonly string[] Stories =
    [
        nameof(IncidentKind.BuyerTakeover), nameof(IncidentKind.SellerTakeover), nameof(IncidentKind.BillingVerificationHold),
        nameof(IncidentKind.ProtectiveLock), nameof(IncidentKind.Phishing), nameof(IncidentKind.Unclear),
    ];

    /// <summary>Reads files, and the *.json of folders by name, in the order given.</summary>
    /// <exception cref="PlaybookException">A path is not there or cannot be read, or what it holds is no playbook.</exception>
    public static IReadOnlyList<PlaybookFile> Read(IEnumerable<string> paths)
    {
        var files = paths.SelectMany(Expand).ToList();
        return files.Count <= MostFiles
            ? files.Select(ReadFile).ToList()
            : throw new PlaybookException($"{files.Count} playbook files are given; at most {MostFiles} are read. Name the files instead of the folder.");
    }

    private static IEnumerable<string> Expand(string path)
    {
        if (File.Exists(path))
        {
            return [path];
        }

        if (!Directory.Exists(path))
        {
            throw new PlaybookException($"{path}: there is no such file or folder. Name a playbook file, or a folder with *.json files.");
        }

        var found = Directory.GetFiles(path, "*.json").OrderBy(file => file, StringComparer.Ordinal).ToList();
        return found.Count > 0 ? found : throw new PlaybookException($"{path}: the folder holds no *.json file.");
    }

    private static PlaybookFile ReadFile(string path)
    {
        var file = PlaybookReader.Read(path, Text(path));
        return file.Playbook.Scenario is not { } scenario || Stories.Contains(scenario, StringComparer.Ordinal)
            ? file
            : throw new PlaybookException($"{path} (line 1, $.scenario): '{scenario}' is not a story; write one of {string.Join(", ", Stories)}.");
    }

    private static string Text(string path)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            if (stream.Length > MostBytes)
            {
                throw new PlaybookException($"{path}: the file has {stream.Length} bytes; a playbook has at most {MostBytes}.");
            }

            using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
            return reader.ReadToEnd();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new PlaybookException($"{path}: cannot be read: {exception.Message}", exception);
        }
        catch (DecoderFallbackException exception)
        {
            throw new PlaybookException($"{path}: is not UTF-8. Save it as UTF-8.", exception);
        }
    }
}
