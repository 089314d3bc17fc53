namespace AccountGuard.Notices.Sources;

/// <summary>What a file in a folder or zip may be, told by its name. Mailboxes of Thunderbird and Apple Mail have no ending: their content tells.</summary>
internal static class MailNames
{
    /// <summary>Digits of the seconds since 1970, from 1973 on.</summary>
    private const int LeastSeconds = 9;

    private static readonly string[] Mails = [".eml", ".emlx", ".mbox", ".mbx", ".mbs", ".txt", ".msg.eml", ".mime", ".email"];

    /// <summary>Whether it is meant to be a zip.</summary>
    public static bool IsArchive(string name) => HasEnding(name, ".zip");

    /// <summary>The key of the text that says why a file is left alone; null where it may hold mails.</summary>
    public static string? IgnoredReason(string name)
    {
        var file = name.Substring(name.LastIndexOfAny(['/', '\\']) + 1);
        return Array.Exists(Mails, ending => HasEnding(file, ending)) || file.IndexOf('.', 0) < 0 || IsOfMaildir(file) ? null
            : IsOutlook(file) ? "IgnoredOutlook"
            : IsArchive(file) ? "IgnoredInnerArchive"
            : "IgnoredNoMail";
    }

    /// <summary>Whether it is one of Outlook's own files.</summary>
    public static bool IsOutlook(string name) => HasEnding(name, ".msg") || HasEnding(name, ".pst") || HasEnding(name, ".ost") || HasEnding(name, ".olm");

    /// <summary>Whether a file is named as those of a maildir are: seconds since 1970, what makes it unique, and the host ("1763800000.M1P2.host:2,S").</summary>
    private static bool IsOfMaildir(string file) => file.IndexOf('.', 0) is >= LeastSeconds and var dot && file.Take(dot).All(letter => letter is >= '0' and <= '9');

    private static bool HasEnding(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
