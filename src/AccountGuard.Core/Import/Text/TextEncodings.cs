using System.Text;

namespace AccountGuard.Import.Text;

/// <summary>The encodings that exports come in, all strict: what does not fit throws instead of becoming a question mark.</summary>
internal static class TextEncodings
{
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    public static readonly Encoding Cp932 = CodePage(932);
    public static readonly Encoding Windows1252 = CodePage(1252);
    public static readonly Encoding Cp437 = CodePage(437);

    private static readonly (byte[] Mark, Encoding Encoding)[] ByteOrderMarks =
    [
        ([0xEF, 0xBB, 0xBF], Utf8),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true)),
    ];

    /// <summary>The strict twin of <paramref name="encoding"/>.</summary>
    public static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }

    /// <summary>The encoding that the byte order mark in front names; null where there is none.</summary>
    public static Encoding? FromByteOrderMark(ReadOnlySpan<byte> start, out int markLength)
    {
        foreach (var (mark, encoding) in ByteOrderMarks)
        {
            if (start.StartsWith(mark))
            {
                markLength = mark.Length;
                return encoding;
            }
        }

        markLength = 0;
        return null;
    }

    /// <summary>
    /// The encoding of text that names none, told by bytes beyond ASCII: strict UTF-8, else CP932 where the text is
    /// Japanese in it, else Windows-1252; null where none fits. Damaged UTF-8 stays UTF-8, so that the damage shows.
    /// </summary>
    /// <param name="sample">Bytes from the file; the last character may be cut off.</param>
    /// <param name="count">How many of them.</param>
    public static Encoding? FromBytes(byte[] sample, int count)
    {
        var bytes = sample.AsSpan(0, count);
        if (IsValid(Utf8, sample, count) || IsMostlyUtf8(bytes))
        {
            return Utf8;
        }

        if (LooksJapanese(bytes) && IsValid(Cp932, sample, count))
        {
            return Cp932;
        }

        return HasControlCode(sample, count) ? null : IsValid(Windows1252, sample, count) ? Windows1252 : null;
    }

    /// <summary>The index of the first byte that is not UTF-8; null where all are.</summary>
    public static int? FirstInvalidUtf8(byte[] bytes, int start, int count)
    {
#if NET8_0_OR_GREATER
        if (System.Text.Unicode.Utf8.IsValid(bytes.AsSpan(start, count)))
        {
            return null;
        }
#endif
        try
        {
            Utf8.GetCharCount(bytes, start, count);
            return null;
        }
        catch (DecoderFallbackException error)
        {
            return start + Math.Max(0, error.Index);
        }
    }

    /// <summary>Whether the bytes decode strictly; a character cut off at the end counts as fitting.</summary>
    private static bool IsValid(Encoding encoding, byte[] sample, int count)
    {
        try
        {
            encoding.GetDecoder().GetCharCount(sample, 0, count, flush: false);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    /// <summary>
    /// CP932 accepts most Western text too: "Kid’s" in Windows-1252 is a kanji in it. Japanese text shows kana and
    /// full-width signs (lead bytes 0x81 to 0x83, hardly used in Western text), letters of two bytes beyond ASCII, and
    /// half-width kana in a row, and one letter of two bytes upon another; Western accents and typographic quotes stand
    /// alone between ASCII letters.
    /// </summary>
    private static bool LooksJapanese(ReadOnlySpan<byte> sample)
    {
        var japanese = 0;
        var western = 0;
        var endOfLast = -1;
        for (var index = 0; index < sample.Length; index++)
        {
            if (sample[index] < 0x80)
            {
                continue;
            }

            var next = index + 1 < sample.Length ? sample[index + 1] : (byte)0;
            var isHalfWidth = sample[index] is >= 0xA1 and <= 0xDF;
            var isJapanese = isHalfWidth ? next is >= 0xA1 and <= 0xDF : sample[index] is >= 0x81 and <= 0x83 || next >= 0x80 || endOfLast == index - 1;
            japanese += isJapanese ? 1 : 0;
            western += isJapanese ? 0 : 1;
            index += isHalfWidth && !isJapanese ? 0 : 1;
            endOfLast = isHalfWidth ? -1 : index;
        }

        return japanese > western;
    }

    /// <summary>
    /// Whether most letters beyond ASCII are whole letters of UTF-8. Such a text is damaged UTF-8: reading it in
    /// another encoding would mangle all of it.
    /// </summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> sample)
    {
        var whole = 0;
        var broken = 0;
        for (var index = 0; index < sample.Length; index++)
        {
            if (sample[index] < 0x80)
            {
                continue;
            }

            var length = sample[index] switch { >= 0xF5 => 0, >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC2 => 2, _ => 0 };
            var isWhole = length > 0 && index + length <= sample.Length && AreContinuations(sample.Slice(index + 1, length - 1));
            whole += isWhole ? 1 : 0;
            broken += isWhole ? 0 : 1;
            index += isWhole ? length - 1 : 0;
        }

        return whole > broken;
    }

    private static bool AreContinuations(ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            if (one is < 0x80 or > 0xBF)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>C0 controls other than tab, line feed and carriage return stand in no text export; in binary files they abound.</summary>
    private static bool HasControlCode(byte[] sample, int count)
    {
        for (var index = 0; index < count; index++)
        {
            if (sample[index] is < 0x20 and not (0x09 or 0x0A or 0x0D))
            {
                return true;
            }
        }

        return false;
    }

    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new PlatformNotSupportedException($"Code page {number} is missing.");
}
