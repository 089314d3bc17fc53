using System.Text;

namespace AccountGuard.Import.Text;

/// <summary>The encodings that exports come in, all strict: what does not fit throws instead of becoming a question mark.</summary>
internal static class TextEncodings
{
    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    public static readonly Encoding Cp932 = CodePage(932);
    public static readonly Encoding Windows1252 = CodePage(1252);

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
    /// Japanese in it, else Windows-1252; null where none fits.
    /// </summary>
    /// <param name="sample">Bytes from the file; the last character may be cut off.</param>
    /// <param name="count">How many of them.</param>
    public static Encoding? FromBytes(byte[] sample, int count)
    {
        if (IsValid(Utf8, sample, count))
        {
            return Utf8;
        }

        if (LooksJapanese(sample, count) && IsValid(Cp932, sample, count))
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
    /// CP932 accepts most Western text too, as rare kanji and half-width kana. In Japanese text kana, punctuation
    /// and the common kanji (lead bytes 0x81 to 0x98) outweigh those.
    /// </summary>
    private static bool LooksJapanese(byte[] sample, int count)
    {
        var common = 0;
        var rare = 0;
        for (var index = 0; index < count; index++)
        {
            if (sample[index] < 0x80)
            {
                continue;
            }

            if (sample[index] is >= 0x81 and <= 0x98)
            {
                common++;
            }
            else
            {
                rare++;
            }

            var isLead = sample[index] is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC);
            index += isLead ? 1 : 0;
        }

        return common > rare;
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
