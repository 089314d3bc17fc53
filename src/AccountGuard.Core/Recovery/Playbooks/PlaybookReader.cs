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

    /// <summary>Reads one file's text, at most 64 objects deep.</summary>
    /// <exception cref="PlaybookException">The text is not JSON of the schema; the message says where.</exception>
    public static PlaybookFile Read(string name, string json)
    {
        try
        {
            var playbook = JsonSerializer.Deserialize<Playbook>(json, Options)
                ?? throw new PlaybookException($"{name}: the file is empty.");
            return playbook.Schema == Schema
                ? new PlaybookFile(name, playbook, json)
                : throw new PlaybookException($"{name}: schema {playbook.Schema} is not known; write \"schema\": {Schema}.");
        }
        catch (JsonException exception)
        {
            throw new PlaybookException(
                $"{name}: not a playbook (line {exception.LineNumber + 1}, {exception.Path}): {Reason(exception)} docs/PLAYBOOKS.md shows what a file may hold.", exception);
        }
    }

    // The reader names .NET types, which say nothing to who wrote the file, and repeats the place.
    private static string Reason(JsonException exception)
    {
        var message = exception.Message;
        var place = message.IndexOf(" Path: ", StringComparison.Ordinal);
        message = place < 0 ? message : message.Substring(0, place);
        var quoted = message.Split('\'');
        return message.StartsWith("The JSON property '", StringComparison.Ordinal)
            ? $"the member '{quoted[1]}' is not known here; remove it or correct its name."
            : message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal)
                ? "the value is not of the kind this member takes."
                : message;
    }
}

/// <summary>A playbook and the file it came from.</summary>
/// <param name="Name">The file's name, for messages.</param>
/// <param name="Playbook">What it holds.</param>
/// <param name="Json">Its text, to name the line in a message.</param>
internal sealed record PlaybookFile(string Name, Playbook Playbook, string Json);
