namespace AccountGuard.Messages.Checks;

/// <summary>Something in a message that should not stand there, or is missing.</summary>
public sealed class MessageFinding
{
    /// <summary>The rule it breaks.</summary>
    public required MessageRule Rule { get; init; }

    /// <summary>How much it weighs.</summary>
    public required MessageSeverity Severity { get; init; }

    /// <summary>The line, counted from 1; null for what is missing and for the length.</summary>
    public int? Line { get; init; }

    /// <summary>The place in the line, in UTF-16 units counted from 1; null where <see cref="Line"/> is.</summary>
    public int? Column { get; init; }

    /// <summary>
    /// The words it is about, at most 60 characters in one line. Of a card number only the last four digits, of another secret only
    /// the word in front of it. Null where nothing stands there.
    /// </summary>
    public string? Match { get; init; }

    /// <summary>Why, and what to do, in the language asked for.</summary>
    public required string Why { get; init; }

    /// <summary>Where the rule comes from.</summary>
    public required string Source { get; init; }

    /// <summary>When the rule was last seen true: ISO 8601 with the precision known ("2017-05"); empty for what does not age.</summary>
    public required string VerifiedOn { get; init; }

    /// <summary>The file it stands in; null for a text that came from none.</summary>
    public string? SourcePath { get; init; }

    /// <summary>Such as "Refused CardNumber (line 3)".</summary>
    public override string ToString() =>
        Line is { } line ? FormattableString.Invariant($"{Severity} {Rule} (line {line})") : $"{Severity} {Rule}";
}
