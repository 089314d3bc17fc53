using System.Text;

namespace AccountGuard.Core.Tests.Notices.Mime;

/// <summary>Writes mails as senders do: the encoder that the reader is tested against, written apart from it.</summary>
internal static class MailWriter
{
    public static Encoding Encoding(string name) => name switch
    {
        "utf-8" => new UTF8Encoding(false),
        "iso-2022-jp" => CodePagesEncodingProvider.Instance.GetEncoding(50221)!,
        "shift_jis" => CodePagesEncodingProvider.Instance.GetEncoding(932)!,
        "euc-jp" => CodePagesEncodingProvider.Instance.GetEncoding(51932)!,
        "gb18030" or "gb2312" => CodePagesEncodingProvider.Instance.GetEncoding(54936)!,
        "big5" => CodePagesEncodingProvider.Instance.GetEncoding(950)!,
        _ => CodePagesEncodingProvider.Instance.GetEncoding(name)!,
    };

    /// <summary>Letters that the charset has, out of any text.</summary>
    public static string Fitting(string text, string charset)
    {
        var encoding = Encoding(charset);
        return string.Concat(text.EnumerateRunes().Where(rune => rune.Value >= 0x20 && !char.IsSurrogate((char)rune.Value)).Select(rune => rune.ToString())
            .Where(letter => string.Equals(encoding.GetString(encoding.GetBytes(letter)), letter, StringComparison.Ordinal)));
    }

    /// <summary>Encoded words of so many bytes each, whether or not that cuts a letter in two.</summary>
    public static string EncodedWords(string text, string charset, char encoding, int bytesPerWord)
    {
        var bytes = Encoding(charset).GetBytes(text);
        var words = bytes.Chunk(Math.Max(1, bytesPerWord)).Select(chunk => $"=?{charset}?{encoding}?{(encoding == 'B' ? Convert.ToBase64String(chunk) : Q(chunk))}?=");
        return string.Join("\r\n ", words);
    }

    public static string QuotedPrintable(byte[] bytes, int width)
    {
        var text = new StringBuilder();
        var column = 0;
        foreach (var one in bytes)
        {
            if (one == '\n')
            {
                text.Append("\r\n");
                column = 0;
                continue;
            }

            var piece = one is > 32 and < 127 and not (byte)'=' ? $"{(char)one}" : $"={one:X2}";
            if (column + piece.Length > width)
            {
                text.Append("=\r\n");
                column = 0;
            }

            text.Append(piece);
            column += piece.Length;
        }

        return text.ToString();
    }

    public static string Base64(byte[] bytes) => Convert.ToBase64String(bytes, Base64FormattingOptions.InsertLineBreaks);

    /// <summary>A mail of one text part; the bytes of "8bit" stand as they are.</summary>
    public static byte[] Mail(string body, string charset, string transfer, string headers = "Subject: x\r\n")
    {
        var bytes = Encoding(charset).GetBytes(body);
        var head = $"{headers}MIME-Version: 1.0\r\nContent-Type: text/plain; charset={charset}\r\nContent-Transfer-Encoding: {transfer}\r\n\r\n";
        var content = transfer switch
        {
            "base64" => System.Text.Encoding.ASCII.GetBytes(Base64(bytes)),
            "quoted-printable" => System.Text.Encoding.ASCII.GetBytes(QuotedPrintable(bytes, 70)),
            _ => bytes,
        };
        return [.. System.Text.Encoding.ASCII.GetBytes(head), .. content];
    }

    private static string Q(byte[] bytes) =>
        string.Concat(bytes.Select(one => one == ' ' ? "_" : char.IsAsciiLetterOrDigit((char)one) ? $"{(char)one}" : $"={one:X2}"));
}
