using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace AccountGuard.Recovery.Playbooks;

/// <summary>One text in the two languages of the product, side by side.</summary>
internal sealed class BilingualText
{
    /// <summary>The English text; null where the playbook leaves it out, which its validation refuses.</summary>
    public string? En { get; init; }

    /// <summary>The Japanese text; null where the playbook leaves it out, which its validation refuses.</summary>
    public string? Ja { get; init; }

    /// <summary>Japanese for "ja", English for every other language.</summary>
    public string In(CultureInfo language) =>
        (string.Equals(language.TwoLetterISOLanguageName, "ja", StringComparison.Ordinal) ? Ja : En) ?? "";
}

/// <summary>Reads a text that may stand once for both languages, as numbers and addresses do.</summary>
internal sealed class SharedTextConverter : JsonConverter<BilingualText>
{
    public override BilingualText? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            var text = reader.GetString();
            return new BilingualText { En = text, Ja = text };
        }

        return JsonSerializer.Deserialize<BilingualText>(ref reader, options);
    }

    public override void Write(Utf8JsonWriter writer, BilingualText value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, value, options);
}
