using System.Text;

namespace AccountGuard.Notices.Mime;

/// <summary>Cuts a multipart body at its boundary (RFC 2046, section 5.1).</summary>
internal static class MultipartSplitter
{
    /// <summary>The parts, without what stands before the first and behind the last.</summary>
    /// <param name="body">The body.</param>
    /// <param name="boundary">The boundary that Content-Type names; null to take the first line that looks like one.</param>
    /// <param name="faults">Hears of a missing end.</param>
    public static IEnumerable<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> body, string? boundary, FaultList faults)
    {
        var mark = boundary is { Length: > 0 } named ? Encoding.UTF8.GetBytes("--" + named) : FirstMark(body.Span);
        if (mark is null)
        {
            yield break;
        }

        var start = -1;
        var position = 0;
        while (Next(body.Span, mark, position) is { } found)
        {
            if (start >= 0)
            {
                yield return body.Slice(start, Math.Max(0, LineEndBefore(body.Span, found.Start) - start));
            }

            if (found.IsLast)
            {
                yield break;
            }

            start = position = found.End;
        }

        if (start >= 0)
        {
            faults.Add(MailFault.EndMissing);
            yield return body.Slice(start);
        }
    }

    private static (int Start, int End, bool IsLast)? Next(ReadOnlySpan<byte> body, byte[] mark, int position)
    {
        while (position < body.Length)
        {
            var offset = body.Slice(position).IndexOf(mark);
            if (offset < 0)
            {
                return null;
            }

            var start = position + offset;
            var rest = MailLines.At(body, start + mark.Length, out var next);
            var isLast = rest.StartsWith("--"u8);
            if ((start == 0 || body[start - 1] == '\n') && MailLines.IsBlank(isLast ? rest.Slice(2) : rest))
            {
                return (start, next, isLast);
            }

            position = start + mark.Length;
        }

        return null;
    }

    /// <summary>The line break before a boundary belongs to it.</summary>
    private static int LineEndBefore(ReadOnlySpan<byte> body, int start)
    {
        start -= start > 0 && body[start - 1] == '\n' ? 1 : 0;
        return start > 0 && body[start - 1] == '\r' ? start - 1 : start;
    }

    private static byte[]? FirstMark(ReadOnlySpan<byte> body)
    {
        for (var position = 0; position < body.Length;)
        {
            var line = MailLines.At(body, position, out position);
            if (line.Length > 4 && line.StartsWith("--"u8))
            {
                return MailLines.Trim(line).ToArray();
            }
        }

        return null;
    }
}
