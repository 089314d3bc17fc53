using System.Text.RegularExpressions;
using AccountGuard.Notices.Data;

namespace AccountGuard.Notices.Phrases;

/// <summary>
/// Words that say the same in a mail, whatever the language, under one name (word-groups.tsv): patterns write
/// "&lt;password&gt;~&lt;changed&gt;" for all of them.
/// </summary>
internal static class WordGroups
{
    private static readonly Regex Name = new("<(?<name>[a-z-]+)>", RegexOptions.CultureInvariant);

    private static readonly Lazy<Dictionary<string, string>> Groups = new(
        () => EmbeddedTable.Read("word-groups.tsv").ToDictionary(row => row["name"], row => row["words"], StringComparer.Ordinal));

    /// <summary>A pattern with the words of each group in place of its name, set apart by "|".</summary>
    /// <exception cref="InvalidDataException">There is no group of that name.</exception>
    public static string Expand(string pattern) => Name.Replace(
        pattern,
        match => Groups.Value.TryGetValue(match.Groups["name"].Value, out var words) ? words : throw new InvalidDataException($"There is no group of words '{match.Value}'."));
}
