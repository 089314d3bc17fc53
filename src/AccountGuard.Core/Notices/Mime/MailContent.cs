using System.Text;

namespace AccountGuard.Notices.Mime;

/// <summary>What the parts of one mail hold, while it is read.</summary>
internal sealed class MailContent
{
    private readonly StringBuilder plain = new();
    private readonly StringBuilder html = new();
    private readonly List<MailLink> links = [];

    /// <summary>Names of what is attached.</summary>
    public List<string> Attachments { get; } = [];

    /// <summary>Mails that lie in it as parts.</summary>
    public List<MailMessage> Forwarded { get; } = [];

    /// <summary>Adds a text part.</summary>
    public void Add(string kind, string text)
    {
        if (kind is "text/html")
        {
            var read = HtmlText.Read(text);
            AddLine(html, read.Text);
            links.AddRange(read.Links.Take(Math.Max(0, MailLimits.Links - links.Count)));
        }
        else
        {
            AddLine(plain, text.With("\r\n", "\n"));
        }
    }

    /// <summary>The mail that it makes with its headers.</summary>
    public MailMessage ToMessage(MailHeaders headers, IReadOnlyList<MailFault> faults) => new()
    {
        Headers = headers,
        PlainText = plain.ToString(),
        HtmlText = html.ToString(),
        Links = links,
        Attachments = Attachments,
        Forwarded = Forwarded,
        Faults = faults,
    };

    private static void AddLine(StringBuilder text, string more)
    {
        if (text.Length > 0 && more.Length > 0)
        {
            text.Append('\n');
        }

        text.Append(more);
    }
}
