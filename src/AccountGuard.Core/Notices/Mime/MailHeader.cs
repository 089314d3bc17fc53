namespace AccountGuard.Notices.Mime;

/// <summary>One header of a mail or part.</summary>
/// <param name="Name">Its name as it is written.</param>
/// <param name="Value">Its value, unfolded to one line and trimmed; encoded words are still encoded.</param>
internal sealed record MailHeader(string Name, string Value);
