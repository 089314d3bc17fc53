using System.Text.RegularExpressions;

namespace AccountGuard.Recovery.Playbooks;

/// <summary>A playbook's text with {placeholders}.</summary>
internal static class PlaybookTemplate
{
    private const string Fact = "fact:";
    private const string Step = "step:";

    // One pass over the template: what is filled in is never read for placeholders again.
    private static readonly Regex Braces = new(
        @"\{(?<name>[a-zA-Z]+(?::[a-z0-9.-]+)?)\}|[{}]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        TimeSpan.FromSeconds(1));

    /// <summary>The names between braces; an empty name for a brace that stands alone.</summary>
    public static IReadOnlyList<string> Placeholders(string template) =>
        Braces.Matches(template).Cast<Match>().Select(match => match.Groups["name"].Value).ToList();

    /// <summary>The names of the facts a template prints.</summary>
    public static IEnumerable<string> Facts(string template) => Arguments(template, Fact);

    /// <summary>The lessons whose numbers a template prints.</summary>
    public static IEnumerable<string> Lessons(string template) => Arguments(template, Step);

    /// <summary>Whether a placeholder prints a fact or a step's number.</summary>
    public static bool IsReference(string placeholder) =>
        placeholder.StartsWith(Fact, StringComparison.Ordinal) || placeholder.StartsWith(Step, StringComparison.Ordinal);

    /// <summary>The template with every placeholder replaced by what <paramref name="value"/> gives for it.</summary>
    public static string Fill(string template, Func<string, string> value) =>
        Braces.Replace(template, match => value(match.Groups["name"].Value));

    /// <summary>The part of "fact:id" or "step:lesson" behind the colon; null for another placeholder.</summary>
    public static string? FactOf(string placeholder) => Argument(placeholder, Fact);

    /// <summary>The lesson of "step:lesson"; null for another placeholder.</summary>
    public static string? LessonOf(string placeholder) => Argument(placeholder, Step);

    private static IEnumerable<string> Arguments(string template, string prefix) =>
        Placeholders(template).Select(name => Argument(name, prefix)).Where(argument => argument is not null).Cast<string>();

    private static string? Argument(string placeholder, string prefix) =>
        placeholder.StartsWith(prefix, StringComparison.Ordinal) ? placeholder.Substring(prefix.Length) : null;
}
