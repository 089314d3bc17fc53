using AccountGuard.Notices.Mime;
using AccountGuard.Notices.Phrases;

namespace AccountGuard.Notices.Authenticity;

/// <summary>Where a mail's links go. Nothing is opened.</summary>
internal sealed class LinkCheck
{
    private LinkCheck()
    {
    }

    /// <summary>Whether a link goes to the shop.</summary>
    public bool HasOwn { get; private set; }

    /// <summary>Whether a link goes to a host that is neither the shop's nor one that its mails link to.</summary>
    public bool HasElsewhere { get; private set; }

    /// <summary>Whether a link shows the shop's address and goes elsewhere.</summary>
    public bool IsDisguised { get; private set; }

    /// <summary>Whether a link's host is a bare number, has encoded letters, or stands behind a name that looks like one; or whether a link is a program.</summary>
    public bool IsObscured { get; private set; }

    /// <summary>Whether there is a form in the mail itself.</summary>
    public bool HasForm { get; private set; }

    /// <summary>Looks at the links.</summary>
    public static LinkCheck Of(IEnumerable<MailLink> links)
    {
        var check = new LinkCheck();
        foreach (var link in links)
        {
            check.Look(link);
        }

        return check;
    }

    private void Look(MailLink link)
    {
        var shops = ShopList.Default;
        HasForm |= link.IsForm;
        IsObscured |= LinkHost.IsProgram(link.Target);
        if (LinkHost.Of(link.Target, out var hasUser) is not { } host)
        {
            return;
        }

        var isOwn = shops.IsOwnLink(host);
        HasOwn |= isOwn;
        HasElsewhere |= !isOwn && !shops.IsNeutral(host);
        IsDisguised |= !isOwn && ShowsShop(link.Text);
        IsObscured |= !isOwn && (hasUser || LinkHost.IsAddress(host) || host.StartsWith("xn--", StringComparison.Ordinal) || host.Holds(".xn--") || host.Any(letter => letter >= 0x80));
    }

    /// <summary>Whether the text of a link is an address of the shop.</summary>
    private static bool ShowsShop(string text)
    {
        var shown = text.Trim();
        var host = LinkHost.Of(shown, out _) ?? (shown.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? LinkHost.Of("https://" + shown, out _) : null);
        return host is not null && (ShopList.Default.IsOwn(host) || ShopList.Default.IsOwn(PhraseText.Fold(host)));
    }
}
