namespace AccountGuard.Notices.Mime;

/// <summary>A link of a mail.</summary>
/// <param name="Text">The text that the reader sees, in one line; empty for a picture without a name.</param>
/// <param name="Target">Where it goes, as it is written.</param>
/// <param name="IsForm">Whether it is where a form in the mail itself sends what is typed in.</param>
internal sealed record MailLink(string Text, string Target, bool IsForm = false);
