using System.Text;

namespace AccountGuard.Notices.Mime;

/// <summary>
/// A header of a value and parameters, such as Content-Type (RFC 2045, section 5.1), with parameters cut in pieces and in
/// other charsets (RFC 2231), or in encoded words, which is against the rules and common.
/// </summary>
internal sealed class HeaderParameters
{
    private const int MostPieces = 200;

    private readonly Dictionary<string, string> parameters = new(StringComparer.OrdinalIgnoreCase);

    private HeaderParameters(string value) => Value = value;

    /// <summary>What stands before the parameters, in lower case, such as "text/plain".</summary>
    public string Value { get; }

    /// <summary>The decoded value of a parameter; null where there is none.</summary>
    public string? this[string name] => parameters.TryGetValue(name, out var value) ? value : null;

    /// <summary>Reads a header's value; null reads as an empty one.</summary>
    public static HeaderParameters Read(string? header)
    {
        var pieces = Split(header ?? "");
        var read = new HeaderParameters(pieces[0].Trim().ToLowerInvariant());
        read.Take(pieces.Skip(1).Take(MostPieces));
        return read;
    }

    private void Take(IEnumerable<string> pieces)
    {
        var continued = new Dictionary<string, SortedDictionary<int, (string Text, bool IsEncoded)>>(StringComparer.OrdinalIgnoreCase);
        foreach (var piece in pieces)
        {
            var equals = piece.IndexOf('=', 0);
            if (equals <= 0)
            {
                continue;
            }

            var name = piece.Substring(0, equals).Trim();
            var value = Unquoted(piece.Substring(equals + 1).Trim());
            var star = name.IndexOf('*', 0);
            if (star < 0)
            {
                parameters[name] = EncodedWords.Decode(value);
                continue;
            }

            var isEncoded = name[name.Length - 1] == '*';
            var number = name.Substring(star + 1).TrimEnd('*');
            var place = int.TryParse(number, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var read) ? read : 0;
            var key = name.Substring(0, star);
            if (!continued.TryGetValue(key, out var parts))
            {
                continued[key] = parts = [];
            }

            parts[place] = (value, isEncoded);
        }

        foreach (var parameter in continued)
        {
            parameters[parameter.Key] = Joined(parameter.Value.Values);
        }
    }

    /// <summary>The pieces in the order of their numbers; only the first names the charset: charset'language'text.</summary>
    private static string Joined(IEnumerable<(string Text, bool IsEncoded)> pieces)
    {
        var bytes = new List<byte>();
        string? charset = null;
        var isFirst = true;
        foreach (var (text, isEncoded) in pieces)
        {
            var rest = text;
            if (isFirst && isEncoded && text.Split('\'') is { Length: > 2 } named)
            {
                charset = named[0];
                rest = string.Join("'", named.Skip(2));
            }

            bytes.AddRange(isEncoded ? Unescaped(rest) : Encoding.UTF8.GetBytes(rest));
            isFirst = false;
        }

        return MailCharset.Decode([.. bytes], charset, new FaultList());
    }

    private static List<byte> Unescaped(string text)
    {
        var bytes = new List<byte>(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '%' && index + 2 < text.Length && Hex.TryRead((byte)text[index + 1], (byte)text[index + 2], out var value))
            {
                bytes.Add(value);
                index += 2;
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(index, 1)));
            }
        }

        return bytes;
    }

    /// <summary>The text between semicolons that stand outside quotes; comments in brackets are left out.</summary>
    private static List<string> Split(string header)
    {
        var pieces = new List<string>();
        var piece = new StringBuilder();
        var isQuoted = false;
        var depth = 0;
        for (var index = 0; index < header.Length; index++)
        {
            var letter = header[index];
            if (isQuoted && letter == '\\' && index + 1 < header.Length)
            {
                piece.Append(letter).Append(header[++index]);
                continue;
            }

            isQuoted ^= letter == '"' && depth == 0;
            depth += isQuoted ? 0 : letter == '(' ? 1 : letter == ')' && depth > 0 ? -1 : 0;
            if (letter == ';' && !isQuoted && depth == 0)
            {
                pieces.Add(piece.ToString());
                piece.Clear();
            }
            else if (depth == 0 && (isQuoted || letter != ')'))
            {
                piece.Append(letter);
            }
        }

        pieces.Add(piece.ToString());
        return pieces;
    }

    private static string Unquoted(string value)
    {
        if (value.Length == 0 || value[0] != '"')
        {
            return value;
        }

        var text = new StringBuilder(value.Length);
        for (var index = 1; index < value.Length && value[index] != '"'; index++)
        {
            index += value[index] == '\\' && index + 1 < value.Length ? 1 : 0;
            text.Append(value[index]);
        }

        return text.ToString();
    }
}
