using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccountGuard.Recovery.Playbooks;

/// <summary>One text in the two languages of the product, side by side.</summary>
internal class BilingualText
{
    /// <summary>The English text; null where the playbook leaves it out, which its validation refuses.</summary>
    public string? En { get; init; }

    /// <summary>The Japanese text; null where the playbook leaves it out, which its validation refuses.</summary>
    public string? Ja { get; init; }

    /// <summary>Whether a language is Japanese. By name: without ICU data .NET does not know a culture's ISO code.</summary>
    public static bool IsJapanese(CultureInfo language) =>
        string.Equals(language.Name.Split('-')[0], "ja", StringComparison.OrdinalIgnoreCase);

    /// <summary>Japanese for "ja", English for every other language.</summary>
    public string In(CultureInfo language) => (IsJapanese(language) ? Ja : En) ?? "";
}

/// <summary>A text that may stand once for both languages, as numbers and addresses do.</summary>
[JsonConverter(typeof(SharedTextConverter))]
internal sealed class SharedText : BilingualText
{
    private sealed class SharedTextConverter : JsonConverter<SharedText>
    {
        public override SharedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                var text = reader.GetString();
                return new SharedText { En = text, Ja = text };
            }

            var pair = JsonSerializer.Deserialize<BilingualText>(ref reader, options);
            return new SharedText { En = pair?.En, Ja = pair?.Ja };
        }

        public override void Write(Utf8JsonWriter writer, SharedText value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize<BilingualText>(writer, value, options);
    }
}
