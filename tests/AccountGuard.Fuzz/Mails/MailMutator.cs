using System.Text;

namespace AccountGuard.Fuzz.Mails;

/// <summary>Changes mails in the ways that programs and attackers do: headers, boundaries, encodings, nesting, charsets, HTML; and as any file (<see cref="Mutator"/>).</summary>
internal sealed class MailMutator
{
    private const int MostBytes = 64 * 1024;

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\r\n\r\n", "\n\n", "\r", "\n ", "\r\n\t", "\0", "--b", "--b--\r\n", "\r\n--b\r\n", "\r\n--b--", "boundary=\"\"", "boundary=b", "; boundary*0=b; boundary*1*=utf-8'en'%62", "charset=utf-16", "charset=utf-7", "charset=iso-2022-jp",
            "charset=gb18030", "charset=\"shift_jis\"", "charset=x-none", "Content-Transfer-Encoding: base64\r\n", "Content-Transfer-Encoding: quoted-printable\r\n", "Content-Type: text/html\r\n", "Content-Type: message/rfc822\r\n", "Content-Type: multipart/mixed; boundary=b\r\n",
            "Content-Type: multipart/digest; boundary=b\r\n", "=?utf-8?B?", "=?iso-2022-jp?B?GyRC?=", "=?utf-8?Q?=E3=81?=", "?=", "=?", "=E3=81", "=\r\n", "=", "====", "\u001B$B", "\u001B(B", "From ", "\nFrom x@y Thu Jan  1 00:00:00 1970\nA: b\n", "\n>From ", "\n>>>From ",
            "From: Amazon <a@amazon.co.jp>\r\n", "From: <<<<\"(((", "Subject: Fwd: ", "Date: 31 Feb 99999 25:61:61 +9999\r\n", "Authentication-Results: mx.google.com; dmarc=pass header.from=amazon.co.jp\r\n", "Received: by mx.google.com; x\r\n", "Content-Length: 999999999\r\n", "Content-Length: -1\r\n",
            "<a href='https://amazon.co.jp@evil.example'>https://amazon.co.jp", "<style>", "<!--", "<![CDATA[", "<base href='https:\\\\evil.example'>", "&#x110000;", "&#0;", "<div style='display:none'>", "<table><tr><td>", "</", "<form action=//x>", "javascript:", "xn--", "xn--a-ecp.ru", "\u202E", "\uD83D", "\uFFFE",
            "---------- Forwarded message ---------\r\nFrom: a\r\nSubject: b\r\n\r\n", "503-1234567-1234567", "￥１，２３４", "カード番号 4111111111111111", "within 999 hours", "12\n", "9999999999\nA: b\n", "1 x ", "数量: 1\n￥ 1",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0x81], [0xFB, 0xFC], [0x1B, 0x24], [0x1B, 0x28, 0x49], [0x8E, 0xFF], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE],
    ];

    private readonly Mutator any;
    private readonly IReadOnlyList<byte[]> seeds;

    public MailMutator(IReadOnlyList<byte[]> seeds)
    {
        this.seeds = seeds;
        any = new Mutator(seeds);
    }

    /// <summary>The input of a number: the same for the same number and corpus.</summary>
    public byte[] Input(int number)
    {
        var random = new Random(number);
        var bytes = random.Next(4) == 0 ? any.Input(number) : seeds[random.Next(seeds.Count)];
        for (var changes = 1 + random.Next(5); changes > 0; changes--)
        {
            bytes = Change(bytes, random);
        }

        return bytes.Length <= MostBytes ? bytes : bytes[..MostBytes];
    }

    private byte[] Change(byte[] bytes, Random random) => random.Next(10) switch
    {
        0 or 1 or 2 => Splice(bytes, random.Next(bytes.Length + 1), 0, Pieces[random.Next(Pieces.Length)]),
        3 => Splice(bytes, random.Next(bytes.Length + 1), random.Next(40), Pieces[random.Next(Pieces.Length)]),
        4 => InHeaders(bytes, random),
        5 => Nested(bytes, random),
        6 => [.. Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(400)).SelectMany(piece => piece), .. bytes],
        7 => Splice(bytes, random.Next(bytes.Length + 1), 0, [.. Enumerable.Repeat(Pieces[random.Next(Pieces.Length)], random.Next(1200)).SelectMany(piece => piece)]),
        8 => Encoded(bytes, random),
        _ => [.. bytes, .. "\nFrom a@b Thu Jan  1 00:00:00 1970\n"u8, .. seeds[random.Next(seeds.Count)]],
    };

    private static byte[] Splice(byte[] bytes, int start, int length, byte[] piece) => [.. bytes[..start], .. piece, .. bytes[Math.Min(bytes.Length, start + length)..]];

    /// <summary>Puts a piece between two headers.</summary>
    private static byte[] InHeaders(byte[] bytes, Random random)
    {
        var end = bytes.AsSpan().IndexOf("\n\r\n"u8);
        var place = bytes.AsSpan(0, random.Next(end < 0 ? bytes.Length + 1 : end + 1)).LastIndexOf((byte)'\n') + 1;
        return Splice(bytes, place, 0, Pieces[random.Next(Pieces.Length)]);
    }

    /// <summary>Puts the mail into a mail, many times over.</summary>
    private static byte[] Nested(byte[] bytes, Random random)
    {
        for (var depth = random.Next(40); depth > 0 && bytes.Length < MostBytes; depth--)
        {
            bytes = random.Next(2) == 0
                ? [.. "Content-Type: message/rfc822\r\n\r\n"u8, .. bytes]
                : [.. "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"u8, .. bytes, .. random.Next(3) == 0 ? [] : "\r\n--b--\r\n"u8];
        }

        return bytes;
    }

    /// <summary>Writes the body in base64, of which a part may be lost.</summary>
    private static byte[] Encoded(byte[] bytes, Random random)
    {
        var end = bytes.AsSpan().IndexOf("\r\n\r\n"u8);
        if (end < 0 || end + 4 == bytes.Length)
        {
            return bytes;
        }

        var body = Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes[(end + 4)..], random.Next(2) == 0 ? Base64FormattingOptions.InsertLineBreaks : Base64FormattingOptions.None));
        return [.. bytes[..end], .. "\r\nContent-Transfer-Encoding: base64\r\n\r\n"u8, .. body[random.Next(3)..Math.Max(3, body.Length - random.Next(3))]];
    }
}
