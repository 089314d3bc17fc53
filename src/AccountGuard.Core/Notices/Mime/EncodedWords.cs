using System.Text;

namespace AccountGuard.Notices.Mime;

/// <summary>
/// Decodes the encoded words of headers (RFC 2047; with the language of RFC 2231, section 5). Words that follow each
/// other in one charset are joined before they are decoded, as senders cut letters of several bytes in two.
/// </summary>
internal static class EncodedWords
{
    private const string Start = "=?";
    private const string End = "?=";

    /// <summary>The text with its encoded words decoded; whatever is no encoded word stays as it is.</summary>
    public static string Decode(string text)
    {
        var start = text.IndexOf(Start, StringComparison.Ordinal);
        if (start < 0)
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        var run = new Run();
        var position = 0;
        while (start >= 0)
        {
            if (Word.TryRead(text, start) is { } word)
            {
                var between = text.Substring(position, start - position);
                if (!run.IsOpen || between.Any(letter => !char.IsWhiteSpace(letter)))
                {
                    run.WriteTo(decoded);
                    decoded.Append(between);
                }

                run.Add(word, decoded);
                position = word.End;
                start = text.IndexOf(Start, position, StringComparison.Ordinal);
            }
            else
            {
                start = text.IndexOf(Start, start + Start.Length, StringComparison.Ordinal);
            }
        }

        run.WriteTo(decoded);
        return decoded.Append(text, position, text.Length - position).ToString();
    }

    /// <summary>An encoded word.</summary>
    private sealed record Word(string Charset, byte[] Bytes, int End)
    {
        /// <summary>Charset and language.</summary>
        private const int LongestLabel = 80;

        /// <summary>The standard says 75, senders write whole subjects.</summary>
        private const int LongestText = 8 * 1024;

        public static Word? TryRead(string text, int start)
        {
            var charsetEnd = Mark(text, start + 2);
            if (charsetEnd < 0 || charsetEnd + 2 >= text.Length || text[charsetEnd + 2] != '?')
            {
                return null;
            }

            var textStart = charsetEnd + 3;
            var encoding = char.ToUpperInvariant(text[charsetEnd + 1]);
            var end = text.IndexOf(EncodedWords.End, textStart, Math.Min(LongestText, text.Length - textStart), StringComparison.Ordinal);
            if (end < 0 || encoding is not ('B' or 'Q'))
            {
                return null;
            }

            var language = text.IndexOf('*', start, charsetEnd - start);
            var charset = text.Substring(start + 2, (language < 0 ? charsetEnd : language) - start - 2);
            var content = text.Substring(textStart, end - textStart);
            return new Word(charset, encoding == 'B' ? TransferDecoder.Base64(Encoding.ASCII.GetBytes(content), out _) : Q(content), end + EncodedWords.End.Length);
        }

        private static int Mark(string text, int start)
        {
            var mark = start < text.Length ? text.IndexOf('?', start, Math.Min(LongestLabel, text.Length - start)) : -1;
            return mark > start && text.Substring(start, mark - start).All(letter => letter is > ' ' and < '\u007F') ? mark : -1;
        }

        private static byte[] Q(string content)
        {
            var bytes = new List<byte>(content.Length);
            for (var index = 0; index < content.Length; index++)
            {
                if (content[index] == '=' && index + 2 < content.Length && Hex.TryRead((byte)content[index + 1], (byte)content[index + 2], out var value))
                {
                    bytes.Add(value);
                    index += 2;
                }
                else
                {
                    // Letters beyond ASCII do not belong here; some senders put them here as UTF-8.
                    bytes.AddRange(content[index] == '_' ? [(byte)' '] : Encoding.UTF8.GetBytes(content.Substring(index, 1)));
                }
            }

            return [.. bytes];
        }
    }

    /// <summary>Words of one charset that follow each other.</summary>
    private sealed class Run
    {
        private readonly List<byte> bytes = [];
        private string charset = "";

        public bool IsOpen { get; private set; }

        public void Add(Word word, StringBuilder decoded)
        {
            if (IsOpen && !string.Equals(charset, word.Charset, StringComparison.OrdinalIgnoreCase))
            {
                WriteTo(decoded);
            }

            IsOpen = true;
            charset = word.Charset;
            bytes.AddRange(word.Bytes);
        }

        public void WriteTo(StringBuilder decoded)
        {
            if (IsOpen)
            {
                decoded.Append(MailCharset.Decode([.. bytes], charset, new FaultList()));
                bytes.Clear();
                IsOpen = false;
            }
        }
    }
}
