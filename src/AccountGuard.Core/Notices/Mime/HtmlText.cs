using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace AccountGuard.Notices.Mime;

/// <summary>
/// What a reader sees of an HTML text, and its links. Works on AngleSharp's tokens and not on its tree: the time is in
/// proportion to the text, whatever is nested in it, and nothing is fetched.
/// </summary>
internal sealed class HtmlText
{
    private const int LongestLinkText = 300;
    private const int LongestTarget = 8 * 1024;

    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal) { "head", "title", "style", "script", "template", "noscript", "object", "select", "svg", "math" };

    private static readonly HashSet<string> Raw = new(StringComparer.Ordinal) { "style", "script", "noframes", "iframe", "xmp", "noembed" };

    private readonly VisibleText text = new();
    private readonly OpenElements open = new();
    private readonly List<MailLink> links = [];
    private VisibleText? linkText;
    private string linkTarget = "";
    private string baseTarget = "";

    private HtmlText()
    {
    }

    /// <summary>The text, a line a block.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The links in their order, at most <see cref="MailLimits.Links"/>.</summary>
    public IReadOnlyList<MailLink> Links => links;

    /// <summary>Reads a text.</summary>
    public static HtmlText Read(string html)
    {
        var read = new HtmlText();
        using var source = new TextSource(html);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            read.Take(token);
            if (token.Type == HtmlTokenType.StartTag)
            {
                tokens.State = Raw.Contains(token.Name) ? HtmlParseMode.Rawtext
                    : token.Name is "title" or "textarea" ? HtmlParseMode.RCData
                    : tokens.State;
            }
        }

        read.EndLink();
        read.Text = read.text.ToString();
        return read;
    }

    private void Take(HtmlToken token)
    {
        switch (token)
        {
            case HtmlTagToken { Type: HtmlTokenType.StartTag } start:
                Start(start);
                break;
            case HtmlTagToken { Type: HtmlTokenType.EndTag } end:
                End(end.Name);
                break;
            case { Type: HtmlTokenType.Character } when !open.IsHidden:
                text.Append(token.Data);
                linkText?.Append(token.Data);
                break;
        }
    }

    private void Start(HtmlTagToken tag)
    {
        text.Break(tag.Name, isEnd: false);
        open.Start(tag.Name, !tag.IsSelfClosing, Unseen.Contains(tag.Name) || HidesItself(tag));
        if (string.Equals(tag.Name, "base", StringComparison.Ordinal) && baseTarget.Length == 0)
        {
            baseTarget = Attribute(tag, "href");
        }

        if (open.IsHidden)
        {
            return;
        }

        switch (tag.Name)
        {
            case "a" or "area" when Attribute(tag, "href") is { Length: > 0 } target:
                EndLink();
                linkTarget = Whole(target);
                linkText = new VisibleText();
                break;
            case "form" when Attribute(tag, "action") is { Length: > 0 } target:
                Add(new MailLink("", Whole(target), IsForm: true));
                break;
            case "img" when linkText is not null && Attribute(tag, "alt") is { Length: > 0 } name:
                linkText.Append(name);
                break;
        }
    }

    private void End(string name)
    {
        text.Break(name, isEnd: true);
        open.End(name);
        if (string.Equals(name, "a", StringComparison.Ordinal))
        {
            EndLink();
        }
    }

    private void EndLink()
    {
        if (linkText is not null)
        {
            var shown = linkText.ToString().Replace('\n', ' ');
            Add(new MailLink(shown.Length > LongestLinkText ? shown.Substring(0, LongestLinkText) : shown, linkTarget));
            linkText = null;
        }
    }

    private void Add(MailLink link)
    {
        if (links.Count < MailLimits.Links)
        {
            links.Add(link);
        }
    }

    /// <summary>Where a link goes that says only the end of it: behind the page's base (&lt;base href&gt;).</summary>
    private string Whole(string target) =>
        baseTarget.Length == 0 || target.Begins('#') || target.IndexOfAny([':', '?', '/']) is >= 0 and var mark && target[mark] == ':' ? target
            : baseTarget.TrimEnd('/') + "/" + target.TrimStart('/');

    private static bool HidesItself(HtmlTagToken tag)
    {
        if (tag.Attributes.Any(attribute => string.Equals(attribute.Name, "hidden", StringComparison.Ordinal)))
        {
            return true;
        }

        var style = string.Concat(Attribute(tag, "style").Where(letter => !char.IsWhiteSpace(letter))).ToLowerInvariant();
        return style.Holds("display:none") || style.Holds("visibility:hidden") || HasZero(style, "font-size:0") || HasZero(style, "max-height:0");
    }

    /// <summary>Whether a length is nought and not 0.9em.</summary>
    private static bool HasZero(string style, string start) =>
        style.IndexOf(start, StringComparison.Ordinal) is >= 0 and var at && (at + start.Length == style.Length || style[at + start.Length] is not ('.' or (>= '0' and <= '9')));

    private static string Attribute(HtmlTagToken tag, string name)
    {
        var value = tag.GetAttribute(name).Trim();
        return value.Length > LongestTarget ? value.Substring(0, LongestTarget) : value;
    }
}
