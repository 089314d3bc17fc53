using System.Text;

namespace AccountGuard.Notices.Mime;

/// <summary>Reads the headers in front of a mail or part (RFC 5322, section 2.2), as tolerantly as mail programs do.</summary>
internal sealed class HeaderReader
{
    /// <summary>Lines that may stand among the headers without being one: folded lines that lost their space.</summary>
    private const int MostStrayLines = 3;

    private const int LongestName = 100;

    private readonly ReadOnlyMemory<byte> part;
    private readonly FaultList faults;
    private readonly List<MailHeader> headers = [];
    private string? name;
    private List<byte>? value;

    private HeaderReader(ReadOnlyMemory<byte> part, FaultList faults)
    {
        this.part = part;
        this.faults = faults;
    }

    /// <summary>Reads the headers of <paramref name="part"/> and gives what stands behind them.</summary>
    public static MailHeaders Read(ReadOnlyMemory<byte> part, FaultList faults, out ReadOnlyMemory<byte> body)
    {
        var reader = new HeaderReader(part, faults);
        body = part.Slice(reader.ReadAll());
        return new MailHeaders(reader.headers);
    }

    /// <summary>Whether a line begins as a header does: a name of printable letters, and a colon.</summary>
    public static bool IsHeader(ReadOnlySpan<byte> line)
    {
        var colon = line.IndexOf((byte)':');
        if (colon is < 1 or > LongestName)
        {
            return false;
        }

        var label = MailLines.Trim(line.Slice(0, colon));
        foreach (var letter in label)
        {
            if (letter is <= 0x20 or >= 0x7F)
            {
                return false;
            }
        }

        return label.Length > 0;
    }

    private int ReadAll()
    {
        var position = 0;
        while (position < part.Length)
        {
            var line = MailLines.At(part.Span, position, out var next);
            if (!TryTake(line, next, ref position))
            {
                break;
            }
        }

        Finish();
        return Math.Min(position, part.Length);
    }

    /// <summary>Takes a line; false where the headers have ended, with the position at the start of the body.</summary>
    private bool TryTake(ReadOnlySpan<byte> line, int next, ref int position)
    {
        if (line.IsEmpty && headers.Count == 0 && name is null && HasHeaderAt(next))
        {
            // Blank lines in front of all headers: a file saved by hand.
        }
        else if (MailLines.IsBlank(line))
        {
            position = next;
            return false;
        }
        else if (next > MailLimits.HeaderBytes || headers.Count >= MailLimits.Headers)
        {
            faults.Add(MailFault.HeadersCut);
            position = EndOfHeaders(position);
            return false;
        }
        else if (!TryTakeHeaderLine(line, next))
        {
            return false;
        }

        position = next;
        return true;
    }

    private bool TryTakeHeaderLine(ReadOnlySpan<byte> line, int next)
    {
        if (line[0] is (byte)' ' or (byte)'\t')
        {
            Continue(line);
            return true;
        }

        if (IsHeader(line))
        {
            Finish();
            var colon = line.IndexOf((byte)':');
            name = Encoding.ASCII.GetString(line.Slice(0, colon).ToArray()).TrimEnd();
            value = [.. line.Slice(colon + 1).ToArray()];
            return true;
        }

        // The envelope line of an mbox in front of a saved mail.
        if (headers.Count == 0 && name is null && (line.StartsWith("From "u8) || line.StartsWith(">From "u8)))
        {
            return true;
        }

        var isStray = name is not null && !line.StartsWith("--"u8) && HasHeaderAt(next);
        if (isStray)
        {
            Continue(line);
        }

        return isStray;
    }

    private void Continue(ReadOnlySpan<byte> line)
    {
        if (value is not null)
        {
            value.Add((byte)' ');
            value.AddRange(MailLines.Trim(line).ToArray());
        }
    }

    private void Finish()
    {
        if (name is null || value is null)
        {
            return;
        }

        var text = MailCharset.Unlabelled([.. value]).Trim();
        if (text.Length > MailLimits.HeaderLetters)
        {
            faults.Add(MailFault.HeadersCut);
            text = text.Substring(0, MailLimits.HeaderLetters);
        }

        headers.Add(new MailHeader(name, text));
        name = null;
        value = null;
    }

    /// <summary>Whether a header follows within a few lines, before a blank one.</summary>
    private bool HasHeaderAt(int position)
    {
        for (var lines = 0; lines < MostStrayLines && position < part.Length; lines++)
        {
            var line = MailLines.At(part.Span, position, out position);
            if (IsHeader(line))
            {
                return true;
            }

            if (MailLines.IsBlank(line))
            {
                return false;
            }
        }

        return false;
    }

    private int EndOfHeaders(int position)
    {
        while (position < part.Length)
        {
            var line = MailLines.At(part.Span, position, out position);
            if (MailLines.IsBlank(line))
            {
                break;
            }
        }

        return position;
    }
}
