using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccountGuard.Cases;

/// <summary>
/// The text of a case file. Members it does not know are kept; what it could not keep on the next write (comments, a name
/// given twice, a later schema) it refuses to read, so that nothing a person wrote is ever lost.
/// </summary>
internal static class CaseJson
{
    /// <summary>Larger files are refused, in bytes.</summary>
    public const int MostBytes = 16_000_000;

    private static readonly LocalizedText Text = new(typeof(CaseJson), "CaseText");

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false), new ValueListConverter() },
        WriteIndented = true,
        // Japanese stays readable; the file is data for programs and for its owner, never part of a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Reads a case.</summary>
    /// <param name="stream">JSON in UTF-8.</param>
    /// <param name="path">What messages call it.</param>
    /// <param name="language">The language of messages.</param>
    /// <exception cref="InvalidDataException">It is no case file; the message names file and line and repeats nothing of it.</exception>
    public static RecoveryCase Read(Stream stream, string path, CultureInfo language)
    {
        var bytes = JsonText.ReadBounded(stream, MostBytes) ?? throw Refusal("TooLarge", MostBytes);
        try
        {
            var schema = JsonText.SchemaOf(bytes);
            if (schema != RecoveryCase.KnownSchema)
            {
                throw Refusal(schema is null ? "NoSchema" : schema > RecoveryCase.KnownSchema ? "LaterSchema" : "OtherSchema", RecoveryCase.KnownSchema);
            }

            var kept = JsonSerializer.Deserialize<RecoveryCase>(bytes, Options) ?? throw new JsonException();
            return CaseRules.FaultOf(kept) is { } fault
                ? throw new InvalidDataException(Text.Get(language, "BadRow", path, LineOf(bytes, fault), Text.Get(language, fault.TextKey, fault.Bound)))
                : kept with { Path = path };
        }
        catch (JsonException exception)
        {
            throw new InvalidDataException(Text.Get(language, "NotACaseFile", path, (exception.LineNumber ?? 0) + 1, exception.Path ?? "$"), exception);
        }

        InvalidDataException Refusal(string key, int bound) => new(Text.Get(language, key, path, bound));
    }

    /// <summary>The bytes of a case, with a line end behind; the same for the same case.</summary>
    /// <exception cref="InvalidDataException">It has grown beyond what could be read again.</exception>
    public static byte[] Write(RecoveryCase kept, string path, CultureInfo language)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(kept, Options);
        byte[] bytes = [.. json.Where(octet => octet != (byte)'\r'), (byte)'\n'];
        return bytes.Length > MostBytes || CaseRules.FaultOf(kept) is not null
            ? throw new InvalidDataException(Text.Get(language, "TooLarge", path, MostBytes))
            : bytes;
    }

    private static int LineOf(byte[] bytes, CaseFault fault) => fault.List is null ? 1 : JsonText.LineOfRow(bytes, fault.List, fault.Row);
}
