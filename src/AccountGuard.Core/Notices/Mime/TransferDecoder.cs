namespace AccountGuard.Notices.Mime;

/// <summary>Undoes the transfer encodings of mails (RFC 2045, section 6). What is damaged gives what can be had of it.</summary>
internal static class TransferDecoder
{
    private const byte Padding = (byte)'=';
    private const sbyte NoDigit = -1;
    private static readonly sbyte[] Digits = MakeDigits();

    /// <summary>The bytes of a part's body.</summary>
    /// <param name="body">The body as it stands in the mail.</param>
    /// <param name="encoding">What Content-Transfer-Encoding says; null where there is none.</param>
    /// <param name="faults">Hears of damage.</param>
    public static byte[] Decode(ReadOnlyMemory<byte> body, string? encoding, FaultList faults)
    {
        var isDamaged = false;
        var name = encoding?.Trim().ToUpperInvariant() ?? "";
        var decoded = name.StartsWith("BASE64", StringComparison.Ordinal) ? Base64(body.Span, out isDamaged)
            : name.StartsWith("QUOTED-PRINTABLE", StringComparison.Ordinal) ? QuotedPrintable(body.Span, out isDamaged)
            : body.ToArray();
        if (isDamaged)
        {
            faults.Add(MailFault.TransferDamaged);
        }

        return decoded;
    }

    /// <summary>Base64 with anything between its digits; pieces that were padded one by one may follow each other.</summary>
    public static byte[] Base64(ReadOnlySpan<byte> text, out bool isDamaged)
    {
        isDamaged = false;
        var bytes = new byte[(text.Length * 3L / 4) + 3];
        var count = 0;
        var group = 0;
        var digits = 0;
        foreach (var letter in text)
        {
            var digit = letter < Digits.Length ? Digits[letter] : NoDigit;
            if (digit != NoDigit)
            {
                group = (group << 6) | (byte)digit;
                digits++;
            }
            else if (letter != Padding)
            {
                isDamaged |= letter > ' ';
                continue;
            }

            if (digits == 4 || (letter == Padding && digits > 0))
            {
                isDamaged |= digits == 1;
                Flush(bytes, ref count, ref group, ref digits);
            }
        }

        isDamaged |= digits == 1;
        Flush(bytes, ref count, ref group, ref digits);
        Array.Resize(ref bytes, count);
        return bytes;
    }

    /// <summary>Quoted-printable; a "=" that stands for nothing stays.</summary>
    public static byte[] QuotedPrintable(ReadOnlySpan<byte> text, out bool isDamaged)
    {
        isDamaged = false;
        var bytes = new byte[text.Length];
        var count = 0;
        var position = 0;
        while (position < text.Length)
        {
            var line = MailLines.At(text, position, out var next);
            var hasEnd = next > position && text[next - 1] == '\n';
            line = line.Slice(0, EndOf(line));
            var isSoft = line.Length > 0 && line[line.Length - 1] == '=';
            Unquote(isSoft ? line.Slice(0, line.Length - 1) : line, bytes, ref count, ref isDamaged);
            if (hasEnd && !isSoft)
            {
                bytes[count++] = (byte)'\n';
            }

            position = next;
        }

        Array.Resize(ref bytes, count);
        return bytes;
    }

    private static void Unquote(ReadOnlySpan<byte> line, byte[] bytes, ref int count, ref bool isDamaged)
    {
        for (var index = 0; index < line.Length; index++)
        {
            if (line[index] == '=' && index + 2 < line.Length && Hex.TryRead(line[index + 1], line[index + 2], out var value))
            {
                bytes[count++] = value;
                index += 2;
            }
            else
            {
                isDamaged |= line[index] == '=';
                bytes[count++] = line[index];
            }
        }
    }

    /// <summary>Where a line ends without the spaces that came on the way.</summary>
    private static int EndOf(ReadOnlySpan<byte> line)
    {
        var end = line.Length;
        while (end > 0 && line[end - 1] is (byte)' ' or (byte)'\t')
        {
            end--;
        }

        return end;
    }

    /// <summary>Writes the whole bytes of the digits gathered.</summary>
    private static void Flush(byte[] bytes, ref int count, ref int group, ref int digits)
    {
        var bits = digits * 6;
        var whole = bits / 8;
        for (var index = 0; index < whole; index++)
        {
            bytes[count++] = (byte)(group >> (bits - (8 * (index + 1))));
        }

        group = 0;
        digits = 0;
    }

    private static sbyte[] MakeDigits()
    {
        const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        var digits = Enumerable.Repeat(NoDigit, 128).ToArray();
        for (var index = 0; index < Alphabet.Length; index++)
        {
            digits[Alphabet[index]] = (sbyte)index;
        }

        // RFC 4648, section 5: the two digits of addresses, which some senders use.
        digits['-'] = 62;
        digits['_'] = 63;
        return digits;
    }
}
