namespace AccountGuard.Notices.Sources;

/// <summary>What a file in a folder or zip may be, told by its name. Mailboxes of Thunderbird and Apple Mail have no ending: their content tells.</summary>
internal static class MailNames
{
    private static readonly string[] Mails = [".eml", ".emlx", ".mbox", ".mbx", ".mbs", ".txt", ".msg.eml", ".mime", ".email"];

    /// <summary>Whether it is meant to be a zip.</summary>
    public static bool IsArchive(string name) => HasEnding(name, ".zip");

    /// <summary>The key of the text that says why a file is left alone; null where it may hold mails.</summary>
    public static string? IgnoredReason(string name)
    {
        if (Array.Exists(Mails, ending => HasEnding(name, ending)) || name.Substring(name.LastIndexOfAny(['/', '\\']) + 1).IndexOf('.', 0) < 0)
        {
            return null;
        }

        return HasEnding(name, ".msg") || HasEnding(name, ".pst") || HasEnding(name, ".ost") || HasEnding(name, ".olm") ? "IgnoredOutlook" : "IgnoredNoMail";
    }

    private static bool HasEnding(string name, string ending) => name.EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
