using System.Text;

namespace AccountGuard.Notices.Mime;

/// <summary>
/// The mails of a file, one after the other: one mail (.eml), Apple's form of it (.emlx: a count of bytes, the mail, a
/// property list), or many (mbox, RFC 4155, in the forms "mboxo" and "mboxrd"). What it is, its start tells. Of a file of any
/// length one mail at a time is in memory.
/// </summary>
internal static class MailFile
{
    private static readonly byte[] EnvelopeMark = "From "u8.ToArray();

    /// <summary>The mails; none where the file is no mail at all. The stream is read once and not disposed.</summary>
    public static IEnumerable<RawMail> Read(Stream stream, CancellationToken cancellationToken)
    {
        var lines = new FileLines(stream);
        if (!lines.TryRead())
        {
            return [];
        }

        while (lines.IsBlank && lines.TryRead())
        {
            // Blank lines in front.
        }

        return IsEnvelope(lines) ? Mailbox(lines, cancellationToken)
            : CountOf(lines) is { } count ? Apple(lines, count, cancellationToken)
            : LooksLikeMail(lines) ? [Single(lines, cancellationToken)]
            : [];
    }

    private static RawMail Single(FileLines lines, CancellationToken cancellationToken)
    {
        var mail = new MailBuffer(lines.Number, envelope: null);
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            mail.Add(lines.WithEnd);
        }
        while (lines.TryRead());

        return mail.ToMail();
    }

    private static IEnumerable<RawMail> Apple(FileLines lines, long count, CancellationToken cancellationToken)
    {
        var mail = new MailBuffer(lines.Number + 1, envelope: null);
        while (count > 0 && lines.TryRead())
        {
            cancellationToken.ThrowIfCancellationRequested();
            mail.Add(lines.WithEnd);
            count -= lines.WithEnd.Count;
        }

        yield return mail.ToMail();
    }

    private static IEnumerable<RawMail> Mailbox(FileLines lines, CancellationToken cancellationToken)
    {
        var mail = new MailBuffer(lines.Number, Envelope(lines));
        var isAfterBlank = false;
        while (lines.TryRead())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (IsEnvelope(lines) && IsSeparator(lines, isAfterBlank))
            {
                yield return mail.ToMail();
                mail = new MailBuffer(lines.Number, Envelope(lines));
            }
            else
            {
                mail.Add(WithoutQuote(lines.WithEnd));
            }

            isAfterBlank = lines.IsBlank;
        }

        yield return mail.ToMail();
    }

    private static bool IsEnvelope(FileLines lines) => lines.Line.StartsWith(EnvelopeMark);

    /// <summary>
    /// Whether a line that begins with "From " stands between two mails: behind a blank line as the form says, or with a
    /// whole date in it, and in front of a header. "From time to time" in a text is none.
    /// </summary>
    private static bool IsSeparator(FileLines lines, bool isAfterBlank)
    {
        var rest = Envelope(lines).Substring(EnvelopeMark.Length).Trim();
        var isDated = rest.IndexOf(':', 0) > 0 && MailDate.Read(rest.Substring(rest.IndexOf(' ', 0) + 1)) is not null;
        var isShort = rest.Length == 0 || rest.IndexOf(' ', 0) < 0;
        return (isDated || (isAfterBlank && isShort)) && HeaderReader.IsHeader(lines.Peek());
    }

    /// <summary>
    /// A line of a text that begins with "From " is written with ">" in front (mboxo), and one that begins with ">From " with
    /// one more (mboxrd).
    /// </summary>
    private static ArraySegment<byte> WithoutQuote(ArraySegment<byte> line)
    {
        var span = line.AsSpan();
        var quotes = 0;
        while (quotes < span.Length && span[quotes] == '>')
        {
            quotes++;
        }

        return quotes > 0 && span.Slice(quotes).StartsWith(EnvelopeMark) ? new ArraySegment<byte>(line.Array!, line.Offset + 1, line.Count - 1) : line;
    }

    private static string Envelope(FileLines lines) => Encoding.ASCII.GetString(lines.Line.Slice(0, Math.Min(lines.Line.Length, 300)).ToArray());

    private static long? CountOf(FileLines lines)
    {
        var text = Encoding.ASCII.GetString(lines.Line.Slice(0, Math.Min(lines.Line.Length, 30)).ToArray()).Trim();
        return text.Length is > 0 and < 12 && text.All(letter => letter is >= '0' and <= '9') && HeaderReader.IsHeader(lines.Peek())
            ? long.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    /// <summary>Whether a file begins as mails do: with a header whose name is made as all real ones are.</summary>
    private static bool LooksLikeMail(FileLines lines)
    {
        var line = lines.Line;
        line = line.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }) ? line.Slice(3) : line;
        if (!HeaderReader.IsHeader(line))
        {
            return false;
        }

        foreach (var letter in line.Slice(0, line.IndexOf((byte)':')))
        {
            if (letter is not ((>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'_'))
            {
                return false;
            }
        }

        return true;
    }
}
