using System.Text.RegularExpressions;

namespace AccountGuard.Messages.Checks;

/// <summary>The words by which rules know what a message says (message-words.tsv, where each row names its source and when it was seen).</summary>
internal static class MessageWords
{
    /// <summary>The words of a text that goes to a shop's support for sellers.</summary>
    public const string Seller = "Seller";

    /// <summary>The words of a text that goes to a card's company, the police or a public desk.</summary>
    public const string Elsewhere = "Elsewhere";

    // "…" stands for a few words within the sentence.
    private const string Gap = "[^。.!?\\n]{0,15}?";

    private static readonly Lazy<Dictionary<string, Regex>> Shared = new(() => MessageTable.Read("message-words.tsv")
        .GroupBy(row => row["rule"], row => row["phrase"], StringComparer.Ordinal)
        .ToDictionary(rule => rule.Key, rule => new Regex(AnyOf(rule), RegexOptions.CultureInvariant), StringComparer.Ordinal));

    /// <summary>Finds any word of a rule in folded text; the longest at its place.</summary>
    public static Regex Of(string rule) => Shared.Value[rule];

    /// <summary>Whether a rule has words.</summary>
    public static bool Knows(string rule) => Shared.Value.ContainsKey(rule);

    private static string AnyOf(IEnumerable<string> phrases) => "(?:" + string.Join("|", phrases
        .Select(phrase => FoldedText.Of(phrase).Text)
        .Distinct(StringComparer.Ordinal)
        .OrderByDescending(phrase => phrase.Length)
        .ThenBy(phrase => phrase, StringComparer.Ordinal)
        .Select(Pattern)) + ")";

    /// <summary>A phrase as whole words where its letters are of a script that divides words.</summary>
    private static string Pattern(string phrase)
    {
        // NFKC writes the ellipsis as three dots.
        var pattern = string.Join(Gap, phrase.Split(["..."], StringSplitOptions.None).Select(part => string.Join(@"\s+", part.Split(' ').Select(Regex.Escape))));
        return (IsLatin(phrase[0]) ? "(?<![a-zà-ÿ])" : "") + pattern + (IsLatin(phrase[phrase.Length - 1]) ? "(?![a-zà-ÿ])" : "");
    }

    private static bool IsLatin(char character) => character is >= 'a' and <= 'z' or >= 'à' and <= 'ÿ';
}
