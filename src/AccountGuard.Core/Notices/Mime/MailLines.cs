namespace AccountGuard.Notices.Mime;

/// <summary>Lines of bytes, ended by a line feed with or without a carriage return.</summary>
internal static class MailLines
{
    /// <summary>The line at a position, without its end.</summary>
    /// <param name="bytes">The text.</param>
    /// <param name="position">Where the line begins.</param>
    /// <param name="next">Where the next begins; the text's length behind the last.</param>
    public static ReadOnlySpan<byte> At(ReadOnlySpan<byte> bytes, int position, out int next)
    {
        var rest = bytes.Slice(position);
        var end = rest.IndexOf((byte)'\n');
        next = end < 0 ? bytes.Length : position + end + 1;
        var line = end < 0 ? rest : rest.Slice(0, end);
        return line.Length > 0 && line[line.Length - 1] == '\r' ? line.Slice(0, line.Length - 1) : line;
    }

    /// <summary>A line without its end.</summary>
    public static ReadOnlySpan<byte> WithoutEnd(ReadOnlySpan<byte> line)
    {
        line = line.Length > 0 && line[line.Length - 1] == '\n' ? line.Slice(0, line.Length - 1) : line;
        return line.Length > 0 && line[line.Length - 1] == '\r' ? line.Slice(0, line.Length - 1) : line;
    }

    /// <summary>Text without spaces and tabs in front of it and behind it.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        var start = 0;
        while (start < text.Length && IsSpace(text[start]))
        {
            start++;
        }

        var end = text.Length;
        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return text.Slice(start, end - start);
    }

    /// <summary>Whether there is nothing but spaces and tabs.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> text) => Trim(text).IsEmpty;

    private static bool IsSpace(byte letter) => letter is (byte)' ' or (byte)'\t';
}
