namespace AccountGuard.Notices.Mime;

/// <summary>Reads a mail (RFC 5322, RFC 2045 to 2049). Never fails: what cannot be read is told in its faults.</summary>
internal sealed class MailParser
{
    private readonly FaultList faults = new();
    private int parts;
    private int letters;

    private MailParser()
    {
    }

    /// <summary>Reads the mail that <paramref name="bytes"/> hold.</summary>
    public static MailMessage Parse(ReadOnlyMemory<byte> bytes)
    {
        var parser = new MailParser();
        if (bytes.Length > MailLimits.MessageBytes)
        {
            parser.faults.Add(MailFault.TooLong);
            bytes = bytes.Slice(0, MailLimits.MessageBytes);
        }

        return parser.Message(WithoutMark(bytes), depth: 0);
    }

    private MailMessage Message(ReadOnlyMemory<byte> bytes, int depth)
    {
        var headers = HeaderReader.Read(bytes, faults, out var body);
        if (headers.All.Count == 0)
        {
            faults.Add(MailFault.NoHeaders);
        }

        var content = new MailContent();
        Part(headers, body, content, depth, "text/plain");
        return content.ToMessage(headers, faults.All);
    }

    private void Part(MailHeaders headers, ReadOnlyMemory<byte> body, MailContent content, int depth, string usualType)
    {
        if (++parts > MailLimits.Parts || depth > MailLimits.Depth)
        {
            faults.Add(depth > MailLimits.Depth ? MailFault.TooDeep : MailFault.TooManyParts);
            return;
        }

        var type = HeaderParameters.Read(headers.Raw("Content-Type") ?? usualType);
        var disposition = HeaderParameters.Read(headers.Raw("Content-Disposition"));
        var name = disposition["filename"] ?? type["name"];
        var kind = type.Value.IndexOf('/', 0) < 0 ? usualType : type.Value;
        if (kind.StartsWith("multipart/", StringComparison.Ordinal))
        {
            Parts(type, body, content, depth);
        }
        else if (IsMessage(kind, name))
        {
            content.Forwarded.Add(Message(TransferDecoder.Decode(body, headers.Raw("Content-Transfer-Encoding"), faults), depth + 1));
        }
        else if (IsText(kind) && !IsAttached(disposition, name))
        {
            content.Add(kind, Text(type, headers.Raw("Content-Transfer-Encoding"), body));
        }
        else
        {
            content.Attachments.Add(name ?? kind);
        }
    }

    private void Parts(HeaderParameters type, ReadOnlyMemory<byte> body, MailContent content, int depth)
    {
        var usualType = string.Equals(type.Value, "multipart/digest", StringComparison.Ordinal) ? "message/rfc822" : "text/plain";
        var count = 0;
        foreach (var part in MultipartSplitter.Split(body, type["boundary"], faults))
        {
            count++;
            var headers = HeaderReader.Read(part, faults, out var inner);
            Part(headers, inner, content, depth + 1, usualType);
            if (parts > MailLimits.Parts)
            {
                return;
            }
        }

        if (count == 0 && body.Length > 0)
        {
            // No boundary at all: the text is shown as it stands rather than lost.
            faults.Add(MailFault.EndMissing);
            content.Add("text/plain", Limited(MailCharset.Unlabelled(body.ToArray())));
        }
    }

    private string Text(HeaderParameters type, string? transfer, ReadOnlyMemory<byte> body)
    {
        if (body.Length > MailLimits.TextBytes)
        {
            faults.Add(MailFault.TooLong);
            body = body.Slice(0, MailLimits.TextBytes);
        }

        var text = Limited(MailCharset.Decode(TransferDecoder.Decode(body, transfer, faults), type["charset"], faults));
        return string.Equals(type["format"], "flowed", StringComparison.OrdinalIgnoreCase)
            ? FlowedText.Join(text, string.Equals(type["delsp"], "yes", StringComparison.OrdinalIgnoreCase))
            : text;
    }

    private string Limited(string text)
    {
        var room = Math.Max(0, MailLimits.TextLetters - letters);
        letters += Math.Min(text.Length, room);
        if (text.Length <= room)
        {
            return text;
        }

        faults.Add(MailFault.TooLong);
        return text.Substring(0, room);
    }

    private static bool IsText(string kind) => kind is "text/plain" or "text/html" or "text/enriched" or "text/richtext" or "text";

    private static bool IsMessage(string kind, string? name) =>
        kind is "message/rfc822" or "message/global" || (kind.StartsWith("application/", StringComparison.Ordinal) && name?.EndsWith(".eml", StringComparison.OrdinalIgnoreCase) == true);

    private static bool IsAttached(HeaderParameters disposition, string? name) =>
        name is not null && disposition.Value.StartsWith("attachment", StringComparison.Ordinal);

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> bytes) =>
        bytes.Span.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }) ? bytes.Slice(3) : bytes;
}
