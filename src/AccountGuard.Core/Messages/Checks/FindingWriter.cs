using System.Globalization;
using AccountGuard.Recovery;

namespace AccountGuard.Messages.Checks;

/// <summary>Writes findings of one message.</summary>
internal sealed class FindingWriter
{
    private const int LongestMatch = 60;

    private static readonly LocalizedText Text = new(typeof(FindingWriter), "CheckText");

    private readonly FoldedText folded;
    private readonly CultureInfo language;
    private readonly string? sourcePath;

    public FindingWriter(FoldedText folded, MessageCheckOptions options)
    {
        this.folded = folded;
        language = options.Language;
        sourcePath = options.SourcePath;
    }

    /// <summary>What is said of a text that is no message.</summary>
    public static string TooLongToCheck(CultureInfo language, int bound) => Text.Get(language, "TooLongToCheck", bound);

    /// <summary>What is said of a file that holds no text.</summary>
    public static string NoText(CultureInfo language) => Text.Get(language, "NoText");

    /// <summary>A finding about something that stands at a place of the folded text.</summary>
    public MessageFinding Of(MessageRule rule, int index, string match) => Write(rule, folded.PlaceOf(index), match);

    /// <summary>A finding about something that stands at a place of the message itself.</summary>
    public MessageFinding At(MessageRule rule, string text, int index, string match) => Write(rule, FoldedText.PlaceIn(text, index), match);

    /// <summary>A finding about the whole message.</summary>
    public MessageFinding Of(MessageRule rule, params object[] numbers) => Write(rule, null, null, numbers);

    private MessageFinding Write(MessageRule rule, (int Line, int Column)? place, string? match, params object[] numbers)
    {
        var definition = MessageRules.Shared[rule];
        return new MessageFinding
        {
            Rule = rule,
            Severity = definition.Severity,
            Line = place?.Line,
            Column = place?.Column,
            Match = match is null ? null : PrintedText.Shorten(match, LongestMatch),
            Why = Text.Get(language, rule.ToString(), numbers),
            Source = definition.Source.In(language),
            VerifiedOn = definition.Seen,
            SourcePath = sourcePath,
        };
    }
}
