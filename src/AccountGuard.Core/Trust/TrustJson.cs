using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccountGuard.Trust;

/// <summary>
/// The text of a trust file. What it cannot keep on the next write (comments, members it does not know, a name given
/// twice) it refuses to read, so that nothing a person wrote is ever lost.
/// </summary>
internal static class TrustJson
{
    /// <summary>The one version of the schema there is.</summary>
    public const int Schema = 1;

    /// <summary>Larger files are refused, in bytes.</summary>
    public const int MostBytes = 4_000_000;

    /// <summary>Longer lists are refused.</summary>
    public const int MostEntries = 10_000;

    private static readonly LocalizedText Text = new(typeof(TrustEntry), "TrustText");

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false) },
        WriteIndented = true,
        // Addresses stay readable; the file is data for programs and for its owner, never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a list.</summary>
    /// <param name="stream">JSON in UTF-8.</param>
    /// <param name="path">What messages call it, and where its entries are said to stand.</param>
    /// <param name="language">The language of messages.</param>
    /// <exception cref="InvalidDataException">It is no trust file; the message names file and line and repeats nothing of it.</exception>
    public static TrustList Read(Stream stream, string path, CultureInfo language)
    {
        var bytes = JsonText.ReadBounded(stream, MostBytes) ?? throw Refusal("TooLarge", MostBytes);
        try
        {
            var schema = JsonText.SchemaOf(bytes);
            if (schema != Schema)
            {
                throw Refusal(schema is null ? "NoSchema" : "OtherSchema", Schema);
            }

            var document = JsonSerializer.Deserialize<TrustDocument>(bytes, Options);
            return Entries(document?.Entries ?? throw new JsonException());
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(Text.Get(language, "NotATrustFile", path, (exception.LineNumber ?? 0) + 1), exception);
        }

        TrustList Entries(List<TrustRow?> rows)
        {
            if (rows.Count > MostEntries)
            {
                throw Refusal("TooMany", MostEntries);
            }

            var entries = new List<TrustEntry>(rows.Count);
            foreach (var row in rows)
            {
                try
                {
                    entries.Add((row ?? throw new TrustFault("NoValue")).ToEntry(path));
                }
                catch (TrustFault fault)
                {
                    throw new InvalidDataException(
                        Text.Get(language, "BadEntry", path, JsonText.LineOfRow(bytes, "entries", entries.Count), Text.Get(language, fault.TextKey, TrustEntry.LongestText)),
                        fault);
                }
            }

            return TrustList.OfFile(entries);
        }

        InvalidDataException Refusal(string key, int bound) => new(Text.Get(language, key, path, bound));
    }

    /// <summary>The bytes of a list, with a line end behind; the same for the same list.</summary>
    /// <exception cref="InvalidDataException">The list is longer than what could be read again.</exception>
    public static byte[] Write(TrustList list, string path, CultureInfo language)
    {
        var document = new TrustDocument { Schema = Schema, Entries = [.. list.Entries.Select(TrustRow.Of)] };
        var json = JsonSerializer.SerializeToUtf8Bytes(document, Options);
        byte[] bytes = [.. json.Where(octet => octet != (byte)'\r'), (byte)'\n'];
        if (list.Entries.Count > MostEntries || bytes.Length > MostBytes)
        {
            throw new InvalidDataException(Text.Get(language, "TooMany", path, MostEntries));
        }

        return bytes;
    }
}
