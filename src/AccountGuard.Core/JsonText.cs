using System.Text.Json;

namespace AccountGuard;

/// <summary>What every reader of a user's JSON file needs: bounds, and the line of a fault.</summary>
internal static class JsonText
{
    /// <summary>The bytes of a stream without a byte order mark, which is no part of JSON; null where there are more than <paramref name="most"/>.</summary>
    public static byte[]? ReadBounded(Stream stream, int most)
    {
        using var copy = new MemoryStream();
        var buffer = new byte[81920];
        int count;
        while ((count = stream.Read(buffer, 0, buffer.Length)) > 0)
        {
            copy.Write(buffer, 0, count);
            if (copy.Length > most)
            {
                return null;
            }
        }

        var bytes = copy.ToArray();
        return bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? bytes.AsSpan(3).ToArray() : bytes;
    }

    /// <summary>
    /// The line, from 1, where a row of a document that has been read without a fault of form starts.
    /// </summary>
    /// <param name="json">The document, an object at its root.</param>
    /// <param name="list">The name of the list that holds the rows.</param>
    /// <param name="row">The row's place in it, from 0.</param>
    public static int LineOfRow(byte[] json, string list, int row)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        var inList = false;
        var place = 0;
        while (reader.Read())
        {
            if (reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName)
            {
                inList = reader.ValueTextEquals(list);
            }
            else if (inList && reader.CurrentDepth == 2 && reader.TokenType is JsonTokenType.StartObject or JsonTokenType.Null && place++ == row)
            {
                break;
            }
        }

        return 1 + json.Take((int)reader.TokenStartIndex).Count(octet => octet == (byte)'\n');
    }

    /// <summary>The version at the root; null where there is none.</summary>
    /// <exception cref="JsonException">It is no JSON object, or an object of it has a name twice.</exception>
    public static int? SchemaOf(byte[] bytes)
    {
        using var document = JsonDocument.Parse(bytes);
        RequireNamesOnce(bytes);
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("schema", out var schema)
            && schema.ValueKind == JsonValueKind.Number
            && schema.TryGetInt32(out var version)
            ? version
            : null;
    }

    private static void RequireNamesOnce(byte[] bytes)
    {
        var reader = new Utf8JsonReader(bytes);
        var open = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    open.Push(new HashSet<string>(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    open.Pop();
                    break;
                case JsonTokenType.PropertyName when !open.Peek().Add(NameOf(ref reader)):
                    var end = (int)reader.TokenStartIndex;
                    throw new JsonException(null, null, bytes.Take(end).Count(octet => octet == (byte)'\n'), null);
            }
        }
    }

    private static string NameOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            // Half of a character, or bytes that are no UTF-8.
            throw new JsonException(null, exception);
        }
    }
}
