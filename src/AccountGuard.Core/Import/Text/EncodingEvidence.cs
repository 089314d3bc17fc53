using System.Text;

namespace AccountGuard.Import.Text;

/// <summary>Tells the encoding of a text that names none by the bytes at its start.</summary>
internal static class EncodingEvidence
{
    private const byte Escape = 0x1B;

    /// <summary>One in so many bytes is zero at least in the high halves of UTF-16: separators, digits and line breaks are ASCII in any language.</summary>
    private const int LeastHighZeros = 10;

    /// <summary>
    /// The encoding told by bytes that ASCII text never has although each is ASCII by itself: zeros in every other place
    /// (UTF-16 without mark), or the escape sequences of ISO-2022-JP. Null where there are none.
    /// </summary>
    public static Encoding? OfAsciiBytes(byte[] sample, int count)
    {
        var bytes = sample.AsSpan(0, count);
        if (bytes.IndexOf((byte)0) >= 0)
        {
            return OfZeros(bytes) is { } utf16 && IsText(utf16, sample, count) ? utf16 : null;
        }

        var escape = bytes.IndexOf(Escape);
        return escape >= 0 && escape + 2 < count && bytes[escape + 1] == '$' && bytes[escape + 2] is (byte)'B' or (byte)'@'
            ? TextEncodings.Iso2022Jp
            : null;
    }

    /// <summary>
    /// The encoding told by bytes beyond ASCII: strict UTF-8; else CP932 or EUC-JP where the text is Japanese in it; else
    /// Windows-1252, in which every byte is a letter; null where control codes say that it is no text. Damaged UTF-8
    /// stays UTF-8, so that the damage shows.
    /// </summary>
    /// <param name="sample">Bytes from the file; the last character may be cut off.</param>
    /// <param name="count">How many of them.</param>
    public static EncodingGuess? OfHighBytes(byte[] sample, int count)
    {
        var bytes = sample.AsSpan(0, count);
        if (IsValid(TextEncodings.Utf8, sample, count) || IsMostlyUtf8(bytes))
        {
            return new EncodingGuess(TextEncodings.Utf8, isCertain: true);
        }

        if (LooksEucJp(bytes) && IsNearlyValid(TextEncodings.EucJp, sample, count))
        {
            return new EncodingGuess(TextEncodings.EucJp, isCertain: true);
        }

        if (LooksJapanese(bytes) && IsNearlyValid(TextEncodings.Cp932, sample, count))
        {
            return new EncodingGuess(TextEncodings.Cp932, HasCp932Lead(bytes));
        }

        return HasControlCode(bytes) ? null : new EncodingGuess(TextEncodings.Windows1252, isCertain: false);
    }

    /// <summary>Zeros in the second byte of many letters and hardly in the first are UTF-16 with the low byte first, and the other way round.</summary>
    private static Encoding? OfZeros(ReadOnlySpan<byte> sample)
    {
        var first = 0;
        var second = 0;
        for (var index = 0; index < sample.Length; index++)
        {
            var isZero = sample[index] == 0 ? 1 : 0;
            first += index % 2 == 0 ? isZero : 0;
            second += index % 2 == 0 ? 0 : isZero;
        }

        return Math.Max(first, second) * 2 * LeastHighZeros < sample.Length || Math.Min(first, second) * LeastHighZeros > Math.Max(first, second) ? null
            : second > first ? TextEncodings.Utf16
            : TextEncodings.Utf16BigEndian;
    }

    /// <summary>Whether all but one in twenty letters beyond ASCII are letters in the encoding: a download or disk has damaged the others.</summary>
    private static bool IsNearlyValid(Encoding encoding, byte[] sample, int count)
    {
        const int LettersForOneDamaged = 20;
        var damaged = 0;
        var letters = new char[encoding.GetMaxCharCount(count)];
        var length = TextEncodings.Repairing(encoding, () => damaged++).GetDecoder().GetChars(sample, 0, count, letters, 0, flush: false);
        return damaged == 0 || damaged * LettersForOneDamaged <= letters.Take(length).Count(letter => letter >= 0x80);
    }

    /// <summary>Whether the bytes decode strictly, and to no control codes: binary files have zeros in every other place as well.</summary>
    private static bool IsText(Encoding encoding, byte[] sample, int count)
    {
        if (!IsValid(encoding, sample, count))
        {
            return false;
        }

        var letters = new char[encoding.GetMaxCharCount(count)];
        var length = encoding.GetDecoder().GetChars(sample, 0, count, letters, 0, flush: false);
        return letters.Take(length).All(letter => letter is >= ' ' or '\t' or '\r' or '\n');
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
    /// Whether all bytes beyond ASCII pair up as letters of EUC-JP with kana among them (a tenth: hardly a Japanese title
    /// has fewer). The same bytes are half-width kana in CP932, but those neither pair up nor begin with these two signs.
    /// </summary>
    private static bool LooksEucJp(ReadOnlySpan<byte> sample)
    {
        const int LeastKana = 10;
        var letters = 0;
        var kana = 0;
        for (var index = 0; index < sample.Length; index++)
        {
            if (sample[index] < 0x80)
            {
                continue;
            }

            if (index + 1 < sample.Length && (sample[index] is < 0xA1 and not 0x8E || sample[index + 1] < 0xA1))
            {
                return false;
            }

            letters++;
            kana += sample[index] is 0xA4 or 0xA5 ? 1 : 0;
            index++;
        }

        return kana * LeastKana > letters;
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
    /// Whether there is a byte that begins a letter in CP932 and no common letter in the encodings of China (GB2312), Taiwan
    /// (Big5) and Korea (EUC-KR). Half-width kana alone may as well be one of those.
    /// </summary>
    private static bool HasCp932Lead(ReadOnlySpan<byte> sample)
    {
        foreach (var one in sample)
        {
            if (one is >= 0x81 and <= 0x9F)
            {
                return true;
            }
        }

        return false;
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
    private static bool HasControlCode(ReadOnlySpan<byte> sample)
    {
        foreach (var one in sample)
        {
            if (one is < 0x20 and not (0x09 or 0x0A or 0x0D))
            {
                return true;
            }
        }

        return false;
    }
}
