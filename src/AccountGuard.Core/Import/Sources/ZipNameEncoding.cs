using System.Text;
using AccountGuard.Import.Text;

namespace AccountGuard.Import.Sources;

/// <summary>
/// Names of a zip's files that are not marked as UTF-8. The format says code page 437 then, but tools write UTF-8
/// without the mark, and Japanese ones CP932. Read with another encoding a Japanese letter's second byte becomes a
/// backslash, and a folder or file of the system seems to stand where the user's file is.
/// </summary>
internal sealed class ZipNameEncoding : Encoding
{
    private static readonly Encoding[] Candidates = [TextEncodings.Utf8, TextEncodings.Cp932, TextEncodings.Cp437];

    /// <inheritdoc/>
    public override int GetCharCount(byte[] bytes, int index, int count) => Of(bytes, index, count).GetCharCount(bytes, index, count);

    /// <inheritdoc/>
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        Of(bytes, byteIndex, byteCount).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    /// <inheritdoc/>
    public override int GetMaxCharCount(int byteCount) => byteCount + 1;

    /// <inheritdoc/>
    public override int GetByteCount(char[] chars, int index, int count) => TextEncodings.Utf8.GetByteCount(chars, index, count);

    /// <inheritdoc/>
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        TextEncodings.Utf8.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    /// <inheritdoc/>
    public override int GetMaxByteCount(int charCount) => TextEncodings.Utf8.GetMaxByteCount(charCount);

    /// <summary>The first that fits; every byte is a letter in the last. A wrong choice shows a strange name and costs nothing else.</summary>
    private static Encoding Of(byte[] bytes, int index, int count) =>
        Candidates.FirstOrDefault(candidate => Fits(candidate, bytes, index, count)) ?? TextEncodings.Cp437;

    private static bool Fits(Encoding candidate, byte[] bytes, int index, int count)
    {
        try
        {
            candidate.GetCharCount(bytes, index, count);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
