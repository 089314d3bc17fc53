namespace AccountGuard.Notices.Mime;

/// <summary>
/// Reads a file line by line from one buffer. A line longer than the buffer's limit comes in pieces, which count as one
/// line of the file.
/// </summary>
internal sealed class FileLines
{
    private const int LongestPiece = 256 * 1024;

    private readonly Stream stream;
    private byte[] buffer = new byte[LongestPiece * 2];
    private int start;
    private int length;
    private int filled;
    private bool isAtEnd;
    private bool isPiece;

    public FileLines(Stream stream) => this.stream = stream;

    /// <summary>The number of the current line, counted from 1.</summary>
    public long Number { get; private set; }

    /// <summary>The current line with its end.</summary>
    public ArraySegment<byte> WithEnd => new(buffer, start, length);

    /// <summary>The current line without its end.</summary>
    public ReadOnlySpan<byte> Line => MailLines.WithoutEnd(buffer.AsSpan(start, length));

    /// <summary>Whether the current line is empty.</summary>
    public bool IsBlank => Line.IsEmpty && !isPiece;

    /// <summary>Goes to the next line; false at the end of the file.</summary>
    public bool TryRead()
    {
        var wasPiece = isPiece;
        start += length;
        length = LengthAt(start);
        if (length == 0)
        {
            return false;
        }

        isPiece = buffer[start + length - 1] != '\n' && length >= LongestPiece;
        Number += wasPiece ? 0 : 1;
        return true;
    }

    /// <summary>The line behind the current one, without its end; empty at the end of the file.</summary>
    public ReadOnlySpan<byte> Peek()
    {
        var next = LengthAt(start + length);
        return MailLines.WithoutEnd(buffer.AsSpan(start + length, next));
    }

    /// <summary>How long the line at a place of the buffer is, with its end; reads more of the file where needed and may move the current line.</summary>
    private int LengthAt(int place)
    {
        var scanned = 0;
        while (true)
        {
            var offset = place - start;
            var end = buffer.AsSpan(place + scanned, filled - place - scanned).IndexOf((byte)'\n');
            if (end >= 0)
            {
                return Math.Min(scanned + end + 1, LongestPiece);
            }

            scanned = filled - place;
            if (isAtEnd || scanned >= LongestPiece)
            {
                return Math.Min(scanned, LongestPiece);
            }

            Fill();
            place = start + offset;
        }
    }

    private void Fill()
    {
        if (start > 0)
        {
            Buffer.BlockCopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        }

        if (filled == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var read = stream.Read(buffer, filled, buffer.Length - filled);
        isAtEnd = read == 0;
        filled += read;
    }
}
