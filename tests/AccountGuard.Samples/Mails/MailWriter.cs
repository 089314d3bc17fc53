using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace AccountGuard.Samples.Mails;

/// <summary>Writes a mail as it lies in a mailbox: the reader's provider's headers on top, then the sender's, then the text.</summary>
internal static partial class MailWriter
{
    private const int LettersOfWord = 12;
    private const int BytesOfLine = 57;

    /// <summary>The headers and the body, line by line, without what a mailbox adds.</summary>
    public static IEnumerable<string> Lines(Mail mail, string to, IEnumerable<string> hops)
    {
        var boundary = "----=_Part_" + Letters.Digits(mail.MessageId, 14);
        var isPlain = mail.Wire is Wire.Iso2022Jp or Wire.Gb18030;
        string[] headers =
        [
            $"Date: {Date(mail.SentAt)}",
            $"From: {Words(mail.FromName, mail.Wire)} <{mail.From}>",
            .. mail.ReplyTo is { } reply ? [$"Reply-To: {reply}"] : Array.Empty<string>(),
            $"To: {to}",
            $"Message-ID: <{mail.MessageId}>",
            $"Subject: {Words(mail.Subject, mail.Wire)}",
            "MIME-Version: 1.0",
            .. isPlain ? Part(mail, "text/plain") : [$"Content-Type: multipart/alternative;\n\tboundary=\"{boundary}\"", ""],
        ];
        return [.. hops, .. headers, .. isPlain ? Body(mail, Plain(mail.Text)) : Alternatives(mail, boundary)];
    }

    /// <summary>A date as mails have it.</summary>
    public static string Date(DateTimeOffset at) =>
        at.ToString("ddd, dd MMM yyyy HH:mm:ss ", CultureInfo.InvariantCulture) + at.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", "", StringComparison.Ordinal);

    private static string[] Part(Mail mail, string type) => mail.Wire switch
    {
        Wire.Iso2022Jp => [$"Content-Type: {type}; charset=ISO-2022-JP", "Content-Transfer-Encoding: 7bit", ""],
        Wire.Gb18030 => [$"Content-Type: {type}; charset=gb18030", "Content-Transfer-Encoding: base64", ""],
        Wire.Utf8Quoted => [$"Content-Type: {type}; charset=UTF-8", "Content-Transfer-Encoding: quoted-printable", ""],
        _ => [$"Content-Type: {type}; charset=UTF-8", "Content-Transfer-Encoding: base64", ""],
    };

    private static IEnumerable<string> Alternatives(Mail mail, string boundary) =>
    [
        "--" + boundary, .. Part(mail, "text/plain"), .. Body(mail, Plain(mail.Text)),
        "--" + boundary, .. Part(mail, "text/html"), .. Body(mail, Html(mail.Text)),
        $"--{boundary}--",
    ];

    private static IEnumerable<string> Body(Mail mail, string text)
    {
        var bytes = Charset(mail.Wire).GetBytes(text);
        return mail.Wire switch
        {
            Wire.Iso2022Jp => Encoding.ASCII.GetString(bytes).Split('\n'),
            Wire.Utf8Quoted => Quoted(text),
            _ => bytes.Chunk(BytesOfLine).Select(Convert.ToBase64String),
        };
    }

    private static string Plain(string text) => Link().Replace(text, match => $"{match.Groups["words"].Value}\n{match.Groups["address"].Value}");

    private static string Html(string text)
    {
        var body = string.Concat(text.Split('\n').Select(line => line.Length == 0 ? "<br>\n" : $"<div>{Link().Replace(WebUtility.HtmlEncode(line), "<a href=\"${address}\">${words}</a>")}</div>\n"));
        return $"<html><head><meta charset=\"utf-8\"><style>div {{ font-family: sans-serif }}</style></head><body>\n{body}</body></html>";
    }

    /// <summary>RFC 2045: everything but letters and digits of ASCII as "=XX", lines below 76 letters.</summary>
    private static IEnumerable<string> Quoted(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            var written = new StringBuilder();
            foreach (var rune in line.EnumerateRunes())
            {
                var part = rune.IsAscii && rune.Value is not '=' and >= 0x20 ? rune.ToString() : string.Concat(Encoding.UTF8.GetBytes(rune.ToString()).Select(value => "=" + value.ToString("X2", CultureInfo.InvariantCulture)));
                if (written.Length + part.Length > 74)
                {
                    yield return written.Append('=').ToString();
                    written.Clear();
                }

                written.Append(part);
            }

            yield return written.ToString();
        }
    }

    /// <summary>RFC 2047: a header's text in encoded words of a dozen letters.</summary>
    private static string Words(string text, Wire wire)
    {
        if (text.All(char.IsAscii))
        {
            return text;
        }

        var name = Charset(wire).WebName;
        return string.Join("\n ", text.Chunk(LettersOfWord).Select(letters => $"=?{name}?B?{Convert.ToBase64String(Charset(wire).GetBytes(letters))}?="));
    }

    private static Encoding Charset(Wire wire)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return wire switch
        {
            Wire.Iso2022Jp => Encoding.GetEncoding("iso-2022-jp"),
            Wire.Gb18030 => Encoding.GetEncoding("gb18030"),
            _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
    }

    [GeneratedRegex(@"\[(?<words>[^\]]+)\]\((?<address>[^)]+)\)")]
    private static partial Regex Link();
}
