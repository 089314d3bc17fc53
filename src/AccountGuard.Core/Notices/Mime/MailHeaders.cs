namespace AccountGuard.Notices.Mime;

/// <summary>The headers of a mail or part, the topmost first.</summary>
internal sealed class MailHeaders
{
    private readonly IReadOnlyList<MailHeader> headers;

    public MailHeaders(IReadOnlyList<MailHeader> headers) => this.headers = headers;

    /// <summary>All of them in their order.</summary>
    public IReadOnlyList<MailHeader> All => headers;

    /// <summary>The value of the topmost header of a name, encoded words still encoded; null where there is none.</summary>
    public string? Raw(string name) => Values(name).FirstOrDefault();

    /// <summary>The value of the topmost header of a name with its encoded words decoded; null where there is none.</summary>
    public string? Text(string name) => Raw(name) is { } value ? EncodedWords.Decode(value) : null;

    /// <summary>The values of all headers of a name, the topmost first.</summary>
    public IEnumerable<string> Values(string name) =>
        headers.Where(header => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value);
}
