using System.Text.RegularExpressions;

namespace AccountGuard.Messages.Checks;

/// <summary>Finds secrets by the word in front of them (or behind, for codes) and what a value of their sort looks like.</summary>
internal sealed class SecretSearch
{
    // What may stand between the word and the value: "CVV: 123", "暗証番号は「1234」", "OTP (SMS) = 123456", a new line.
    private const string Link =
        @"(?:[\s:=""'「『」』()\[\]【】<>・*#→–—-]|番号|コード|です|は|が|も|を|number|code|no\.?|is|was|ist|war|lautet|sms|是|为|為){0,10}?";

    private const string Unit =
        @"(?!\s?(?:年|月|日|桁|けた|ケタ|回|円|分|時|秒|件|つ|個|度|%|-?digits?(?![a-z])|times?(?![a-z])|minutes?|hours?|days?|letters?|characters?|stellen|位|次|元|yen|jpy|usd|[/:.][0-9]))";

    private const string Ended = "(?![0-9]|-[0-9])";
    private const string Opening = @"(?<![0-9]|[0-9][-.,])";

    private static readonly Dictionary<MessageRule, string> Values = new()
    {
        [MessageRule.SecurityCode] = $"[0-9](?:[ .-]?[0-9]){{2,3}}{Ended}{Unit}",
        [MessageRule.OneTimeCode] = $"(?:[a-z]-)?[0-9](?:[ -]?[0-9]){{3,7}}{Ended}{Unit}",
        [MessageRule.Pin] = $"[0-9](?:[ .-]?[0-9]){{3,11}}{Ended}{Unit}",
        [MessageRule.CardExpiry] = @"(?:(?:0?[1-9]|1[0-2])\s?[/月-]\s?(?:20)?[2-4][0-9](?![0-9])|20[2-4][0-9]\s?[/年-]\s?(?:1[0-2]|0?[1-9])(?![0-9]|\s?[/月-]\s?[0-9]))",
        [MessageRule.BankAccountNumber] = @"(?:[a-z]{2}[0-9]{2}(?: ?[a-z0-9]{4}){3,}|[0-9](?:[ -]?[0-9]){4,})",
    };

    private static readonly Regex Day = new(@"\G20[0-9]{2}([-/.])[01]?[0-9]\1[0-3]?[0-9]", RegexOptions.CultureInvariant);
    private static readonly Regex Order = new(@"\G[a-z]?[0-9]{2,3}-[0-9]{7}-[0-9]{7}", RegexOptions.CultureInvariant);
    private static readonly Lazy<IReadOnlyList<(MessageRule Rule, Regex Pattern)>> Shared = new(() => [.. Values.SelectMany(Patterns)]);

    /// <summary>Where secrets stand in the folded text, each once, by the place of the first letter of word or value.</summary>
    public static IReadOnlyList<Secret> Find(string text)
    {
        var all = Shared.Value
            .SelectMany(entry => entry.Pattern.Matches(text).Cast<Match>().Where(match => IsSecret(text, match)).Select(match => Secret.Of(entry.Rule, match)))
            .Concat(PasswordSearch.Find(text))
            .OrderBy(secret => secret.Value)
            .ThenByDescending(secret => secret.Word.Length);

        // "One-time password: 1234" is a one-time code and no password besides.
        return [.. all.GroupBy(secret => secret.Value).Select(same => same.First())];
    }

    private static IEnumerable<(MessageRule, Regex)> Patterns(KeyValuePair<MessageRule, string> entry)
    {
        var word = $"(?<word>{MessageWords.Of(entry.Key.ToString())})";
        yield return (entry.Key, Compiled($"{word}{Link}(?<value>{entry.Value})"));
        if (entry.Key is MessageRule.SecurityCode or MessageRule.OneTimeCode or MessageRule.Pin)
        {
            yield return (entry.Key, Compiled($@"{Opening}(?<value>[0-9]{{3,8}})\s?(?:\(|が|は|=|is|was|ist)\s?(?:the |my |your |私の|届いた|die |der |mein )?{word}"));
        }
    }

    private static Regex Compiled(string pattern) => new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(5));

    private static bool IsSecret(string text, Match match)
    {
        var index = match.Groups["value"].Index;
        return !Day.IsMatch(text, index) && !Order.IsMatch(text, index);
    }
}

/// <summary>A secret in a text.</summary>
/// <param name="Rule">What it is.</param>
/// <param name="Value">The place of its first character.</param>
/// <param name="WordIndex">The place of the word that tells it.</param>
/// <param name="Word">That word, folded.</param>
internal sealed record Secret(MessageRule Rule, int Value, int WordIndex, string Word)
{
    /// <summary>The secret of a match with the groups "word" and "value".</summary>
    public static Secret Of(MessageRule rule, Match match) =>
        new(rule, match.Groups["value"].Index, match.Groups["word"].Index, match.Groups["word"].Value);
}
