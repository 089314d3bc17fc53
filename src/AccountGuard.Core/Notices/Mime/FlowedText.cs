using System.Text;

namespace AccountGuard.Notices.Mime;

/// <summary>Joins the lines that a sender broke for the way (format=flowed, RFC 3676).</summary>
internal static class FlowedText
{
    private const string Signature = "-- ";

    /// <summary>The text with its paragraphs in one line each; marks of quotes stay in front.</summary>
    /// <param name="text">The decoded text.</param>
    /// <param name="deletesSpace">DelSp=yes: the space that marks a broken line is not part of the text, as in Japanese.</param>
    public static string Join(string text, bool deletesSpace)
    {
        var joined = new StringBuilder(text.Length);
        var openDepth = -1;
        foreach (var raw in text.With("\r\n", "\n").Split('\n'))
        {
            var depth = raw.Length - raw.TrimStart('>').Length;
            var line = raw.Substring(depth);
            line = line.Length > 0 && line[0] == ' ' ? line.Substring(1) : line;
            var isSignature = string.Equals(line, Signature, StringComparison.Ordinal);
            var isFlowed = !isSignature && line.Length > 0 && line[line.Length - 1] == ' ';
            if (openDepth != depth || isSignature)
            {
                StartLine(joined, depth);
            }

            joined.Append(isFlowed && deletesSpace ? line.Substring(0, line.Length - 1) : line);
            openDepth = isFlowed ? depth : -1;
        }

        return joined.ToString();
    }

    private static void StartLine(StringBuilder joined, int depth)
    {
        if (joined.Length > 0)
        {
            joined.Append('\n');
        }

        if (depth > 0)
        {
            joined.Append('>', depth).Append(' ');
        }
    }
}
