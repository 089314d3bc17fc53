namespace AccountGuard.Notices.Mime;

/// <summary>Gathers the lines of one mail, up to <see cref="MailLimits.MessageBytes"/>.</summary>
internal sealed class MailBuffer
{
    private readonly long line;
    private readonly string? envelope;
    private byte[] bytes = new byte[16 * 1024];
    private int length;
    private bool isCut;

    public MailBuffer(long line, string? envelope)
    {
        this.line = line;
        this.envelope = envelope;
    }

    /// <summary>Adds a line with its end.</summary>
    public void Add(ArraySegment<byte> text)
    {
        var room = Math.Min(text.Count, MailLimits.MessageBytes - length);
        if (length + room > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Min(MailLimits.MessageBytes, Math.Max(bytes.Length * 2, length + room)));
        }

        Buffer.BlockCopy(text.Array!, text.Offset, bytes, length, room);
        length += room;
        isCut |= room < text.Count;
    }

    /// <summary>The mail.</summary>
    public RawMail ToMail() => new(bytes.AsMemory(0, length), line, envelope, isCut);
}
