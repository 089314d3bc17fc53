using System.Text;

namespace AccountGuard.Import.Text;

/// <summary>The encodings that exports come in, all strict: what does not fit throws instead of becoming a question mark.</summary>
internal static class TextEncodings
{
    private const int JapaneseCodePage = 932;

    public static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    public static readonly Encoding Cp932 = Repairing(Lenient(JapaneseCodePage), null);
    public static readonly Encoding Windows1252 = CodePage(1252);
    public static readonly Encoding Cp437 = CodePage(437);
    public static readonly Encoding EucJp = CodePage(51932);
    public static readonly Encoding Iso2022Jp = CodePage(50220);
    public static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);
    public static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    /// <summary>The mark of UTF-32 begins with that of UTF-16.</summary>
    private static readonly (byte[] Mark, Encoding Encoding)[] ByteOrderMarks =
    [
        ([0xEF, 0xBB, 0xBF], Utf8),
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: false, throwOnInvalidCharacters: true)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: false, throwOnInvalidCharacters: true)),
        ([0xFF, 0xFE], Utf16),
        ([0xFE, 0xFF], Utf16BigEndian),
    ];

    /// <summary>The twin of <paramref name="encoding"/> that reads all its letters and tells of what is none.</summary>
    /// <param name="encoding">The encoding.</param>
    /// <param name="onDamage">Hears of bytes that are no letter, which become U+FFFD; null to throw <see cref="DecoderFallbackException"/>.</param>
    public static Encoding Repairing(Encoding encoding, Action? onDamage)
    {
        var repairing = (Encoding)encoding.Clone();
        repairing.DecoderFallback = new RepairFallback(encoding.CodePage == JapaneseCodePage ? Lenient(JapaneseCodePage) : null, onDamage);
        return repairing;
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

    private static Encoding Lenient(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number) ?? throw new PlatformNotSupportedException($"Code page {number} is missing.");

    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new PlatformNotSupportedException($"Code page {number} is missing.");
}
