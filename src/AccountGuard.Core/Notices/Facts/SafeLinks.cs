using System.Text.RegularExpressions;
using AccountGuard.Notices.Mime;

namespace AccountGuard.Notices.Facts;

/// <summary>Links in texts, and how they are shown so that nobody opens one by accident.</summary>
internal static class SafeLinks
{
    private const int Most = 200;
    private const int LongestShown = 300;

    private static readonly Regex Written = new(@"https?://[^\s<>""'「」『』（）【】、。，]{1,2000}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Host = new(@"(?<scheme>https?|ftp)(?<mark>://|%3A%2F%2F)(?<host>(?:(?!https?:|ftp:)[^\s/?#<>""'%]){0,300})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The links that are written out in a plain text.</summary>
    public static IEnumerable<MailLink> In(string text) =>
        Written.Matches(text).Cast<Match>().Take(MailLimits.Links).Select(match => new MailLink("", match.Value.TrimEnd('.', ',', ')', ']', '>', ';')));

    /// <summary>A text without the links that are written out in it.</summary>
    public static string Without(string text) => Written.Replace(text, " ");

    /// <summary>The links in one line each: the text they stand under, and where they go.</summary>
    /// <param name="links">The links.</param>
    /// <param name="isGenuine">Whether they may stay as they are.</param>
    public static ValueList<string> Shown(IEnumerable<MailLink> links, bool isGenuine) =>
        links.Where(link => !link.Target.Begins('#')).Select(link => Line(link, isGenuine)).Distinct(StringComparer.Ordinal).Take(Most).ToValueList();

    /// <summary>A text with its links written so that no program makes them clickable.</summary>
    public static string Defused(string text) =>
        Host.Replace(text, match => (match.Groups["scheme"].Value.ToLowerInvariant().Ends('s') ? "hxxps" : "hxxp") + match.Groups["mark"].Value + match.Groups["host"].Value.With(".", "[.]"));

    private static string Line(MailLink link, bool isGenuine)
    {
        var target = link.Target.Length > LongestShown ? $"{link.Target.Substring(0, LongestShown)}…" : link.Target;
        var text = link.Text.Trim();
        var line = text.Length == 0 || string.Equals(text, link.Target, StringComparison.Ordinal) ? target : $"{text} -> {target}";
        return isGenuine ? line : Defused(line);
    }
}
