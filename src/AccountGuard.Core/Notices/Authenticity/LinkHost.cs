using AccountGuard.Notices.Mime;

namespace AccountGuard.Notices.Authenticity;

/// <summary>The host that a link goes to, told as browsers do.</summary>
internal static class LinkHost
{
    /// <summary>The host in lower case; null where the link goes to no web page (mail addresses, anchors, telephone numbers).</summary>
    /// <param name="target">The link as it is written.</param>
    /// <param name="hasUser">Whether something stands before the host that looks like one ("https://amazon.co.jp@evil.example").</param>
    public static string? Of(string target, out bool hasUser)
    {
        hasUser = false;

        // Browsers leave out line breaks and tabs, and take a backslash for a slash.
        var link = string.Concat(target.Where(letter => !char.IsControl(letter) && letter != ' ')).Replace('\\', '/');
        var start = link.StartsWith("//", StringComparison.Ordinal) ? 2
            : link.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : link.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : -1;
        if (start < 0)
        {
            return null;
        }

        var end = link.IndexOfAny(['/', '?', '#'], Math.Min(link.Length, start));
        var authority = (end < 0 ? link.Substring(start) : link.Substring(start, end - start)).TrimStart('/');
        var at = authority.LastIndexOf('@');
        hasUser = at >= 0;
        var host = Uri.UnescapeDataString(authority.Substring(at + 1));
        var port = host.LastIndexOf(':');
        host = port >= 0 && !host.Begins('[') ? host.Substring(0, port) : host;
        host = Phrases.PhraseText.Compatible(host).ToLowerInvariant().Trim('.');
        return host.Length == 0 ? null : host;
    }

    /// <summary>A host with the letters that its labels stand for (Punycode, RFC 3492); as it is where they stand for none.</summary>
    public static string Readable(string host)
    {
        if (!host.Holds("xn--"))
        {
            return host;
        }

        try
        {
            return new System.Globalization.IdnMapping().GetUnicode(host);
        }
        catch (ArgumentException)
        {
            return host;
        }
    }

    /// <summary>Whether a link is a program or a page in itself ("javascript:", "data:text/html"): no mail that means well has one.</summary>
    public static bool IsProgram(string target)
    {
        var link = string.Concat(target.Where(letter => !char.IsControl(letter) && letter != ' '));
        return link.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || link.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase)
            || link.StartsWith("data:text", StringComparison.OrdinalIgnoreCase) || link.StartsWith("data:application", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a host is a bare number (IPv4, also as one number or in base 16, or IPv6 in brackets).</summary>
    public static bool IsAddress(string host) => host.Begins('[') || host.All(letter => letter is '.' or (>= '0' and <= '9')) || host.StartsWith("0x", StringComparison.Ordinal);
}
