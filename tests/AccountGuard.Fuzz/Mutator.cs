using System.Text;

namespace AccountGuard.Fuzz;

/// <summary>Changes exports in the ways that people, programs and attackers do: by bytes, cells, lines and whole texts.</summary>
internal sealed class Mutator
{
    private const int MostBytes = 64 * 1024;

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "", "\"", "\"\"", "\"\"\"", ",", "\t", ";", "|", "\n", "\r", "\r\n", "\n\n", "\0", "\uFEFF", "\uFFFD", "\u00A0", "\u3000", "=\"", "=SUM(A1)", "'", "''", "-", "--", "?",
            "1.210", "1,210", "1.210,00 €", "(12.00)", "12-", "￥２，２００", "1E+400", "99999999999999999999999999999", "-0", ".", "NaN", "AU $3,000.00", "₹1,23,456.00",
            "03/04/2026", "13/13/2026", "31.02.2026", "Sep 4, 2026 1:05:07 AM PDT", "2026-13-45T99:99:99Z", "46000.5", "0001-01-01", "9999-12-31T23:59:59+14:00", " and ",
            "2.49123E+17", "4111 1111 1111 1111", "5500000000000004", "Not Available", "N/A", "Due to technical limitations", "sep=;\n", "{\"a\":[", "<html>", "%PDF-", "PK\u0003\u0004",
            "Prose in front, with a comma\n", "\"unclosed, prose\n", "Order ID", "Order Date", "注文番号", "date/time", "settlement id", "冬虫夏草", "髙﨑", "é", "👩‍👩‍👧", "\u202E", "\u001B[2J",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC3], [0xE5, 0x86], [0x81], [0xFB, 0xFC], [0xA4, 0xA2], [0xFF, 0xFE], [0x1F, 0x8B],
    ];

    private static readonly Encoding[] Encodings =
    [
        Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.UTF32, CodePagesEncodingProvider.Instance.GetEncoding(932)!,
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!, CodePagesEncodingProvider.Instance.GetEncoding("euc-jp")!, CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!,
    ];

    private readonly IReadOnlyList<byte[]> seeds;

    public Mutator(IReadOnlyList<byte[]> seeds) => this.seeds = seeds;

    /// <summary>The input of a number: the same for the same number and corpus.</summary>
    public byte[] Input(int number)
    {
        var random = new Random(number);
        var bytes = seeds[random.Next(seeds.Count)];
        for (var changes = 1 + random.Next(4); changes > 0; changes--)
        {
            bytes = Change(bytes, random);
        }

        return bytes.Length <= MostBytes ? bytes : bytes[..MostBytes];
    }

    private byte[] Change(byte[] bytes, Random random) => random.Next(12) switch
    {
        0 => Splice(bytes, random, Span(bytes, random, 64), []),
        1 => Splice(bytes, random, Span(bytes, random, 16), Pieces[random.Next(Pieces.Length)]),
        2 => Splice(bytes, random, default, Pieces[random.Next(Pieces.Length)]),
        3 => Splice(bytes, random, Cell(bytes, random), Pieces[random.Next(Pieces.Length)]),
        4 => bytes[..random.Next(bytes.Length + 1)],
        5 => Flip(bytes, random),
        6 => Lines(bytes, random),
        7 => Separate(bytes, random),
        8 => Encodings[random.Next(Encodings.Length)].GetBytes(Encoding.UTF8.GetString(bytes)),
        9 => [.. bytes, .. seeds[random.Next(seeds.Count)]],
        10 => [.. Pieces[random.Next(Pieces.Length)], .. bytes],
        _ => Repeat(bytes, random),
    };

    private static byte[] Splice(byte[] bytes, Random random, (int Start, int Length) span, byte[] piece)
    {
        var start = span == default ? random.Next(bytes.Length + 1) : span.Start;
        return [.. bytes[..start], .. piece, .. bytes[(start + span.Length)..]];
    }

    private static (int Start, int Length) Span(byte[] bytes, Random random, int most)
    {
        var start = random.Next(bytes.Length + 1);
        return (start, Math.Min(random.Next(most), bytes.Length - start));
    }

    /// <summary>A cell as a plain reader of lines would see it.</summary>
    private static (int Start, int Length) Cell(byte[] bytes, Random random)
    {
        var start = random.Next(bytes.Length + 1);
        var length = bytes.AsSpan(start).IndexOfAny((byte)',', (byte)'\n', (byte)'\t');
        return (start, Math.Max(length, 0));
    }

    private static byte[] Flip(byte[] bytes, Random random)
    {
        var flipped = (byte[])bytes.Clone();
        for (var count = bytes.Length == 0 ? 0 : 1 + random.Next(8); count > 0; count--)
        {
            flipped[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        return flipped;
    }

    private static byte[] Lines(byte[] bytes, Random random)
    {
        var lines = Encoding.Latin1.GetString(bytes).Split('\n').ToList();
        var line = random.Next(lines.Count);
        switch (random.Next(4))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                lines.Insert(random.Next(lines.Count), lines[line]);
                break;
            case 2:
                lines.Reverse();
                break;
            default:
                lines[line] = string.Join(',', lines[line].Split(',').Skip(1));
                break;
        }

        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private static byte[] Separate(byte[] bytes, Random random)
    {
        var separator = ",\t;| \r"u8[random.Next(6)];
        return [.. bytes.Select(one => one == (byte)',' ? separator : one)];
    }

    private static byte[] Repeat(byte[] bytes, Random random)
    {
        var (start, length) = Span(bytes, random, 400);
        return [.. bytes[..start], .. Enumerable.Repeat(bytes[start..(start + length)], 1 + random.Next(60)).SelectMany(piece => piece), .. bytes[start..]];
    }
}
