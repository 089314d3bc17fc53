using System.Text.RegularExpressions;

namespace AccountGuard.Messages.Checks;

/// <summary>Tells whether a message names what its reader needs. A blank for it counts: it is the sender's to fill in.</summary>
internal static class MessageFacts
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Regex Day = new(
        @"20[0-9]{2}\s?[-/.年]\s?[0-9]{1,2}|[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?日|[0-9]{1,2}(?:st|nd|rd|th)?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+[0-9]{1,2}",
        Options);

    private static readonly Regex Sum = new(@"[¥\\$€£]\s?[0-9]|[0-9]\s?(?:円|元|jpy|usd|eur|gbp|yen|dollars?|euros?|pounds?)", Options);
    private static readonly Regex OrderNumber = new(@"[0-9][0-9-]{5,}", Options);
    private static readonly Regex WholeDay = new(@"20[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2}", Options);
    private static readonly Regex OrderWord = new(@"注文番号|order number", Options);
    private static readonly Regex DayWord = new(@"日|date|day", Options);
    private static readonly Regex SumWord = new(@"金額|amount|sum", Options);

    /// <summary>Whether a rule asks for a fact.</summary>
    public static bool Knows(MessageRule rule) => rule is MessageRule.MissingOrderNumber or MessageRule.MissingDate or MessageRule.MissingAmount
        || (rule >= MessageRule.MissingTried && MessageWords.Knows(rule.ToString()));

    /// <summary>Whether the message names what a rule asks for.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="text">The message.</param>
    /// <param name="folded">The same, folded.</param>
    public static bool Has(MessageRule rule, string text, string folded) => rule switch
    {
        MessageRule.MissingOrderNumber => OrderNumber.IsMatch(WholeDay.Replace(folded, " ")) || HasBlank(text, OrderWord),
        MessageRule.MissingDate => Day.IsMatch(folded) || HasBlank(text, DayWord),
        MessageRule.MissingAmount => Sum.IsMatch(folded) || HasBlank(text, SumWord),
        _ => MessageWords.Of(rule.ToString()).IsMatch(folded),
    };

    private static bool HasBlank(string text, Regex word) => Blank.Find(text).Any(blank => word.IsMatch(blank.Groups["label"].Value.ToLowerInvariant()));
}
