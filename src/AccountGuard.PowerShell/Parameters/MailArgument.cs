using System.Collections;
using System.Management.Automation;
using AccountGuard.Notices;
using AccountGuard.Notices.Mime;

namespace AccountGuard.PowerShell.Parameters;

/// <summary>Mails as modules for Graph, Outlook and IMAP hand them over: texts, or objects that hold them.</summary>
internal static class MailArgument
{
    /// <summary>The mail that the values of one object in the pipeline make.</summary>
    public static MailFields Fields(string? subject, object? from, object? body, object? date, object? headers) => new()
    {
        Subject = subject,
        From = Sender(from),
        Body = Text(Property(body, "Content") ?? body),
        Date = Instant(date),
        Headers = Headers(headers),
    };

    /// <summary>A text as in a From header; Graph has the address and the name in objects of their own.</summary>
    private static string? Sender(object? from)
    {
        var holder = Property(from, "EmailAddress") ?? from;
        return Property(holder, "Address") is { } address
            ? Text(Property(holder, "Name")) is { Length: > 0 } name ? $"\"{name.With("\\", "\\\\").With("\"", "\\\"")}\" <{Text(address)}>" : Text(address)
            : Text(from);
    }

    private static DateTimeOffset? Instant(object? date) => Argument.Base(date) switch
    {
        DateTimeOffset instant => instant,
        DateTime moment => InstantText.AtLocal(moment, TimeZoneInfo.Local),
        string text => InstantText.Parse(text.Trim(), TimeZoneInfo.Local) ?? MailFields.ReadDate(text),
        _ => null,
    };

    /// <summary>Headers line by line, of a text, of a table, or of objects with Name and Value.</summary>
    private static string? Headers(object? headers) => Argument.Base(headers) switch
    {
        null => null,
        string text => text,
        IDictionary table => string.Join("\n", table.Keys.Cast<object>().Select(name => Line(name, table[name]))),
        IEnumerable list => string.Join("\n", list.Cast<object?>().Select(one => Property(one, "Name") is { } name ? Line(name, Property(one, "Value")) : Text(one))),
        _ => null,
    };

    private static string Line(object name, object? value) => $"{Text(name)}: {Text(value)?.With("\r", " ").With("\n", " ")}";

    private static object? Property(object? holder, string name) =>
        holder is null or string || Argument.Base(holder) is string ? null
        : Argument.Base(holder) is IDictionary table ? table.Contains(name) ? table[name] : null
        : PSObject.AsPSObject(holder).Properties[name]?.Value;

    private static string? Text(object? value) => Argument.Base(value)?.ToString();
}
