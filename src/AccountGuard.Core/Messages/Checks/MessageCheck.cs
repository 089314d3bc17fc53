using System.Text.RegularExpressions;
using AccountGuard.Messages.Templates;
using AccountGuard.Recovery;

namespace AccountGuard.Messages.Checks;

/// <summary>Looks through a message before it is sent. It corrects nothing and keeps nothing.</summary>
public static class MessageCheck
{
    /// <summary>Longer texts are no message and are not checked, in UTF-16 units.</summary>
    public const int LongestText = 200_000;

    /// <summary>What should not stand in a message, or is missing: what is refused first, then in the order of the text.</summary>
    /// <remarks>
    /// No finding proves that nothing is wrong: a password in an unusual sentence looks like any other word. Findings
    /// repeat no secret: of a card number the last four digits, of anything else only the word in front of it.
    /// </remarks>
    /// <param name="text">The message, in any language.</param>
    /// <param name="options">What it is for.</param>
    /// <exception cref="ArgumentException">The text is longer than <see cref="LongestText"/>.</exception>
    public static ValueList<MessageFinding> Run(string text, MessageCheckOptions options)
    {
        if (text.Length > LongestText)
        {
            throw new ArgumentException(FindingWriter.TooLongToCheck(options.Language, LongestText), nameof(text));
        }

        var folded = FoldedText.Of(text);
        var writer = new FindingWriter(folded, options);
        var kind = options.Kind ?? GuessKind(folded.Text);
        var findings = Secrets(folded, writer)
            .Concat(Words(folded, kind, writer))
            .Concat(Blanks(text, writer))
            .Concat(Length(text, options, writer))
            .Concat(Missing(text, folded.Text, options.Kind, writer));
        return findings.OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Line ?? int.MaxValue)
            .ThenBy(finding => finding.Column)
            .ThenBy(finding => finding.Rule)
            .ToValueList();
    }

    /// <summary>Whether nothing in it must not be sent.</summary>
    internal static bool MaySend(IEnumerable<MessageFinding> findings) => !findings.Any(finding => finding.Severity == MessageSeverity.Refused);

    /// <summary>
    /// Whose wording rules hold where the caller does not say: a text that names neither card company nor police goes to
    /// the shop, and one about a seller's account to the support for sellers.
    /// </summary>
    private static SupportMessageKind? GuessKind(string folded) =>
        MessageWords.Of(MessageWords.Elsewhere).IsMatch(folded) ? null
        : MessageWords.Of(MessageWords.Seller).IsMatch(folded) ? SupportMessageKind.SellerReinstatement
        : SupportMessageKind.OrderList;

    private static IEnumerable<MessageFinding> Secrets(FoldedText folded, FindingWriter writer)
    {
        var cards = new CardNumberSearch(folded).Find();
        return cards.Select(card => writer.Of(MessageRule.CardNumber, card.Index, "…" + card.LastFour))
            .Concat(SecretSearch.Find(folded.Text)
                .Where(secret => !cards.Any(card => card.Index == secret.Value))
                .Select(secret => writer.Of(secret.Rule, secret.Value, folded.Original(secret.WordIndex, secret.Word.Length) + " …")));
    }

    private static IEnumerable<MessageFinding> Words(FoldedText folded, SupportMessageKind? kind, FindingWriter writer) =>
        new[] { MessageRule.ShopBlame, MessageRule.UnauthorisedAccess, MessageRule.Threat, MessageRule.SecondAccount }
            .Where(rule => MessageRules.Shared[rule].HoldsFor(kind))
            .SelectMany(rule => MessageWords.Of(rule.ToString()).Matches(folded.Text).Cast<Match>()
                .Select(match => writer.Of(rule, match.Index, PrintedText.Clean(folded.Original(match.Index, match.Length)))));

    private static IEnumerable<MessageFinding> Blanks(string text, FindingWriter writer) => Blank.Find(text)
        .Select(match => writer.At(MessageRule.UnfilledPlaceholder, text, match.Index, PrintedText.Clean(match.Value)));

    private static IEnumerable<MessageFinding> Length(string text, MessageCheckOptions options, FindingWriter writer)
    {
        var most = options.MaximumLength ?? (options.Kind is { } kind ? MessageTemplates.Shared[kind].MostCharacters(text) : null);
        return most is { } bound && text.Length > bound ? [writer.Of(MessageRule.TooLong, text.Length, bound)] : [];
    }

    private static IEnumerable<MessageFinding> Missing(string text, string folded, SupportMessageKind? kind, FindingWriter writer) =>
        MessageRules.Shared.Rules
            .Where(definition => definition.Kinds.Count > 0 && definition.HoldsFor(kind))
            .Select(definition => definition.Rule)
            .Where(rule => MessageFacts.Knows(rule) && !MessageFacts.Has(rule, text, folded))
            .Select(rule => writer.Of(rule));
}
