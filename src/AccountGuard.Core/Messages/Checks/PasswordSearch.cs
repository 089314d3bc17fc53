using System.Text.RegularExpressions;

namespace AccountGuard.Messages.Checks;

/// <summary>
/// Finds passwords. Messages speak of passwords without giving one ("the password is refused", "パスワードは変更済みです"),
/// so that the word alone tells nothing: what follows has to look like one.
/// </summary>
internal static class PasswordSearch
{
    private static readonly Lazy<Regex> Pattern = new(() => new Regex(
        $@"(?<word>{MessageWords.Of(nameof(MessageRule.Password))})(?<link>\s{{0,2}}(?:[:=→]|->|は|が)\s{{0,3}}|\s{{1,2}}(?:is|was|ist|war|lautet)\s{{1,2}}|\s?[是为為]\s?|\s{{0,2}}(?=[""'「『]))(?<open>[""'「『(]?)(?<value>[!-~]{{4,64}})(?<after>.{{0,4}})",
        RegexOptions.CultureInvariant | RegexOptions.Singleline,
        TimeSpan.FromSeconds(5)));

    private static readonly Regex Day = new(@"^20[0-9]{2}([-/.])[01]?[0-9]\1[0-3]?[0-9]", RegexOptions.CultureInvariant);
    private static readonly Regex NoSecret = new(@"^(?:2-?step|two-|2fa|https?:|www\.|\[\[|<|\{|amazon|sms)", RegexOptions.CultureInvariant);

    // Words that say something of a password in its place.
    private static readonly HashSet<string> Remarks = new(StringComparer.Ordinal)
    {
        "reset", "changed", "change", "forgotten", "forgot", "unknown", "none", "done", "wrong", "incorrect", "expired", "invalid", "works", "working",
        "tried", "refused", "rejected", "required", "needed", "correct", "same", "different", "this", "that", "here", "what", "only", "still", "being", "also",
        "your", "never", "always", "already", "blocked", "locked", "falsch", "geändert", "sign-in", "login", "e-mail", "email", "line",
    };

    /// <summary>Where passwords stand in the folded text.</summary>
    public static IEnumerable<Secret> Find(string text) => Pattern.Value.Matches(text).Cast<Match>()
        .Where(LooksLikeOne)
        .Select(match => Secret.Of(MessageRule.Password, match));

    private static bool LooksLikeOne(Match match)
    {
        var raw = match.Groups["value"].Value;
        var value = raw.TrimEnd('.', ',', ';', '!', '?', ')', ']', '"', '\'', '>');
        if (value.Length < 4 || Remarks.Contains(value) || NoSecret.IsMatch(value) || Day.IsMatch(value) || value.Distinct().Count() == 1 || !value.Any(char.IsLetterOrDigit))
        {
            return false;
        }

        var isSaid = match.Groups["link"].Value.Trim() is "is" or "was" or "ist" or "war";
        return value.Any(char.IsDigit)
            || (!isSaid && value.Any(character => !char.IsLetter(character) && character is not ('-' or '\'' or '/' or '.' or ',' or ':')))
            || (StandsAlone(match, raw, value) && !isSaid);
    }

    /// <summary>Whether a word without digits and signs is all that is said: in quotation marks, before です, or at the end of its line.</summary>
    private static bool StandsAlone(Match match, string raw, string value)
    {
        var after = match.Groups["after"].Value.TrimStart(' ');
        return match.Groups["open"].Length > 0 && (raw.Length > value.Length || (after.Length > 0 && after[0] is '」' or '』'))
            || after.StartsWith("です", StringComparison.Ordinal)
            || after.StartsWith("でし", StringComparison.Ordinal)
            || match.Groups["after"].Value.Trim(' ').Length == 0
            || after[0] is '\n' or '\r' or '。';
    }
}
