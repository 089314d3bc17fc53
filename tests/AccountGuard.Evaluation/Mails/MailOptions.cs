namespace AccountGuard.Evaluation.Mails;

/// <summary>What the command line asks of a measure of mails.</summary>
internal sealed class MailOptions
{
    public const string Usage =
        """
        AccountGuard.Evaluation mails PATH [--expect phishing|genuine] [--fold A|B] [--kinds FILE] [--list FILE]

        PATH      a mail, a mailbox, a folder or a zip of them
        --expect  what the mails are: the exit code is 1 where a phishing mail is called genuine, or a genuine one phishing
        --fold    look at every other mail only: A the first, third, ..., B the second, fourth, ...
        --kinds   a table "file name, tab, kind" written by hand, several kinds parted by "|" where more than one is right;
                  tells how many of its mails have theirs, and which have not
        --list    write a line for each mail to this file
        """;

    public required string Path { get; init; }

    /// <summary>What the mails are, "phishing" or "genuine"; null where nobody says.</summary>
    public string? Expected { get; init; }

    /// <summary>A, B or null for all mails.</summary>
    public string? Fold { get; init; }

    public string? Kinds { get; init; }

    public string? List { get; init; }

    /// <summary>The options of a command line behind the word "mails"; null where it is none.</summary>
    public static MailOptions? Parse(string[] arguments)
    {
        if (arguments.Length % 2 == 0)
        {
            return null;
        }

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 1; index < arguments.Length; index += 2)
        {
            values[arguments[index]] = arguments[index + 1];
        }

        var expected = values.GetValueOrDefault("--expect");
        var fold = values.GetValueOrDefault("--fold");
        return values.Keys.All(name => name is "--expect" or "--fold" or "--kinds" or "--list") && expected is null or "phishing" or "genuine" && fold is null or "A" or "B"
            ? new MailOptions { Path = arguments[0], Expected = expected, Fold = fold, Kinds = values.GetValueOrDefault("--kinds"), List = values.GetValueOrDefault("--list") }
            : null;
    }
}
