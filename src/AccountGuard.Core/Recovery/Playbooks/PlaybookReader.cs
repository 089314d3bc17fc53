using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccountGuard.Recovery.Playbooks;

/// <summary>Reads playbook files. Members the schema does not know are refused, so that a misspelt one is never ignored.</summary>
internal static class PlaybookReader
{
    /// <summary>The one version of the schema there is.</summary>
    public const int Schema = 1;

    private const string ResourcePrefix = "AccountGuard.Recovery.Playbooks.";

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        ReadCommentHandling = JsonCommentHandling.Skip,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    /// <summary>The playbooks that come with the engine.</summary>
    public static IReadOnlyList<PlaybookFile> Shipped()
    {
        var assembly = typeof(PlaybookReader).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal) && name.EndsWith(".json", StringComparison.Ordinal))
            .OrderBy(name => name, StringComparer.Ordinal)
            .Select(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
                return Read(name.Substring(ResourcePrefix.Length), reader.ReadToEnd());
            })
            .ToList();
    }

    /// <summary>Reads one file's text.</summary>
    /// <exception cref="PlaybookException">The text is not JSON of the schema; the message says where.</exception>
    public static PlaybookFile Read(string name, string json)
    {
        try
        {
            var playbook = JsonSerializer.Deserialize<Playbook>(json, Options)
                ?? throw new PlaybookException($"{name}: the file is empty.");
            return playbook.Schema == Schema
                ? new PlaybookFile(name, playbook)
                : throw new PlaybookException($"{name}: schema {playbook.Schema} is not known; this version reads schema {Schema}.");
        }
        catch (JsonException exception)
        {
            throw new PlaybookException(
                $"{name}: not a playbook (line {exception.LineNumber + 1}, {exception.Path}): {exception.Message}", exception);
        }
    }
}

/// <summary>A playbook and the file it came from.</summary>
internal sealed record PlaybookFile(string Name, Playbook Playbook);
