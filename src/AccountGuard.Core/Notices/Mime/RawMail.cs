namespace AccountGuard.Notices.Mime;

/// <summary>A mail as it lies in a file.</summary>
/// <param name="Bytes">Its bytes, at most <see cref="MailLimits.MessageBytes"/>.</param>
/// <param name="Line">The line of the file where it starts, counted from 1.</param>
/// <param name="Envelope">The line that an mbox has in front of it ("From …"); null in other files.</param>
/// <param name="IsCut">Whether it is longer than what is read of it.</param>
internal sealed record RawMail(ReadOnlyMemory<byte> Bytes, long Line, string? Envelope, bool IsCut);
