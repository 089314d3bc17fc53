using System.Text;
using AccountGuard.Import.Text;

namespace AccountGuard.Notices.Mime;

/// <summary>
/// Texts of mails by the charset that they name. Where they name none, an unknown one or one that does not fit, the bytes
/// themselves tell, as with exports.
/// </summary>
internal static class MailCharset
{
    /// <summary>Names that senders use, and the code page that reads all that those senders mean by it.</summary>
    private static readonly Dictionary<string, int> CodePages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["shift_jis"] = 932,
        ["shift-jis"] = 932,
        ["sjis"] = 932,
        ["x-sjis"] = 932,
        ["ms_kanji"] = 932,
        ["cp932"] = 932,
        ["windows-31j"] = 932,
        ["ms932"] = 932,
        ["iso-2022-jp"] = 50221,
        ["iso-2022-jp-1"] = 50221,
        ["iso-2022-jp-2"] = 50221,
        ["iso-2022-jp-3"] = 50221,
        ["iso-2022-jp-2004"] = 50221,
        ["iso-2022-jp-ms"] = 50221,
        ["cp50220"] = 50221,
        ["cp50221"] = 50221,
        ["csiso2022jp"] = 50221,
        ["jis"] = 50221,
        ["euc-jp"] = 51932,
        ["x-euc-jp"] = 51932,
        ["eucjp"] = 51932,
        ["eucjp-ms"] = 51932,
        ["cp51932"] = 51932,
        ["gb2312"] = 54936,
        ["gbk"] = 54936,
        ["cp936"] = 54936,
        ["gb18030"] = 54936,
        ["euc-cn"] = 54936,
        ["x-gbk"] = 54936,
        ["big5"] = 950,
        ["big5-hkscs"] = 950,
        ["cp950"] = 950,
        ["x-x-big5"] = 950,
        ["euc-kr"] = 949,
        ["ks_c_5601-1987"] = 949,
        ["cp949"] = 949,
        ["iso-8859-1"] = 1252,
        ["latin1"] = 1252,
        ["cp1252"] = 1252,
        ["iso-8859-9"] = 1254,
        ["cp1251"] = 1251,
        ["cp1250"] = 1250,
    };

    private static readonly HashSet<string> Utf8Names = new(StringComparer.OrdinalIgnoreCase) { "utf-8", "utf8", "unicode-1-1-utf-8", "utf-8-mac", "cp65001" };

    /// <summary>Names that say nothing of letters beyond ASCII.</summary>
    private static readonly HashSet<string> Neutral = new(StringComparer.OrdinalIgnoreCase) { "", "us-ascii", "ascii", "ansi_x3.4-1968", "unknown-8bit", "x-unknown", "8bit", "unknown", "default" };

    /// <summary>Decodes bytes; letters that cannot be read become U+FFFD.</summary>
    /// <param name="bytes">The text.</param>
    /// <param name="charset">The name that the mail gives it; null where it gives none.</param>
    /// <param name="faults">Hears of unknown names and of damage.</param>
    public static string Decode(byte[] bytes, string? charset, FaultList faults)
    {
        var name = charset?.Trim(' ', '"', '\'') ?? "";
        if (Neutral.Contains(name))
        {
            return Unlabelled(bytes);
        }

        if (Named(name) is not { } encoding)
        {
            faults.Add(MailFault.CharsetUnknown);
            return Unlabelled(bytes);
        }

        var isDamaged = false;
        var text = Lenient(encoding, () => isDamaged = true).GetString(bytes);
        if (isDamaged && Guess(bytes) is { IsCertain: true } guess && guess.Encoding.CodePage != encoding.CodePage)
        {
            return Lenient(guess.Encoding, () => { }).GetString(bytes);
        }

        if (isDamaged)
        {
            faults.Add(MailFault.TextDamaged);
        }

        return text;
    }

    /// <summary>Decodes bytes that name no charset, by the bytes themselves.</summary>
    public static string Unlabelled(byte[] bytes) => Lenient(Guess(bytes)?.Encoding ?? TextEncodings.Utf8, () => { }).GetString(bytes);

    private static EncodingGuess? Guess(byte[] bytes)
    {
        var isAscii = Array.TrueForAll(bytes, one => one < 0x80);
        return isAscii
            ? Array.IndexOf(bytes, (byte)0x1B) >= 0 && EncodingEvidence.OfAsciiBytes(bytes, bytes.Length) is { } known ? new EncodingGuess(known, isCertain: true) : null
            : EncodingEvidence.OfHighBytes(bytes, bytes.Length);
    }

    private static Encoding? Named(string name)
    {
        if (Utf8Names.Contains(name))
        {
            return TextEncodings.Utf8;
        }

        try
        {
            return CodePages.TryGetValue(name, out var page)
                ? CodePagesEncodingProvider.Instance.GetEncoding(page)
                : IsUtf7(name) ? null : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>UTF-7 hides markup from whoever looks at the bytes; no mail program of today writes it.</summary>
    private static bool IsUtf7(string name) => name.ToLowerInvariant().Holds("utf-7");

    private static Encoding Lenient(Encoding encoding, Action onDamage) => TextEncodings.Repairing(encoding, onDamage);
}
