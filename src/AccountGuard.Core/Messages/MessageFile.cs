using System.Globalization;
using System.Text;
using AccountGuard.Import.Text;
using AccountGuard.Messages.Checks;

namespace AccountGuard.Messages;

/// <summary>Reads a message from a text file as editors write them.</summary>
public static class MessageFile
{
    // Four bytes a character at most, and a byte order mark.
    private const int MostBytes = (MessageCheck.LongestText * 4) + 4;

    /// <summary>The text of a file: by its byte order mark, else UTF-8, else the Japanese Windows encoding.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="language">The language of messages.</param>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="InvalidDataException">It is no text, or too long for a message.</exception>
    public static string Read(string path, CultureInfo language)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = ReadBounded(stream) ?? throw new InvalidDataException(FindingWriter.TooLongToCheck(language, MessageCheck.LongestText));
        var encoding = TextEncodings.FromByteOrderMark(bytes, out var mark)
            ?? (TextEncodings.FirstInvalidUtf8(bytes, 0, bytes.Length) is null ? TextEncodings.Utf8 : TextEncodings.Cp932);
        try
        {
            return encoding.GetString(bytes, mark, bytes.Length - mark);
        }
        catch (DecoderFallbackException exception)
        {
            throw new InvalidDataException(FindingWriter.NoText(language), exception);
        }
    }

    // Not JsonText.ReadBounded: it takes the mark away that tells the encoding.
    private static byte[]? ReadBounded(FileStream stream)
    {
        if (stream.Length > MostBytes)
        {
            return null;
        }

        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.Length > MostBytes ? null : copy.ToArray();
    }
}
