using System.Globalization;
using AccountGuard.Notices.Authenticity;
using AccountGuard.Notices.Mime;

namespace AccountGuard.Notices;

/// <summary>Makes views of mails: one of most, and one of each mail that somebody forwarded in it.</summary>
internal static class MailViews
{
    private const int MostLabels = 50;

    private static readonly string[] ForwardMarks = ["FWD:", "FW:", "WG:", "TR:", "I:", "RV:", "転送", "转发", "轉寄"];

    private static readonly string[] DateForms =
    [
        "MMMM d, yyyy 'at' h:mm:ss tt", "MMMM d, yyyy 'at' h:mm tt", "dddd, MMMM d, yyyy h:mm tt", "ddd, MMM d, yyyy 'at' h:mm tt", "d MMMM yyyy 'at' HH:mm:ss", "yyyy/M/d H:mm", "yyyy/M/d H:mm:ss",
        "yyyy-M-d H:mm", "yyyy-M-d H:mm:ss", "yyyy年M月d日 H:mm", "yyyy年M月d日 H:mm:ss",
    ];

    /// <summary>The mails that <paramref name="mail"/> brings: those forwarded in it where it is not the shop's itself.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="envelope">The line in front of it in an mbox; null for none.</param>
    public static IEnumerable<MailView> Of(MailMessage mail, string? envelope)
    {
        var view = View(mail, envelope, isForwarded: false);
        if (view.Sender is { } sender && ShopList.Default.IsOwn(sender.Domain))
        {
            return [view];
        }

        if (mail.Forwarded.Count > 0)
        {
            return Inner(mail).Select(inner => Inline(View(inner, envelope: null, isForwarded: true)) ?? View(inner, envelope: null, isForwarded: true));
        }

        return [Inline(view) ?? view];
    }

    private static IEnumerable<MailMessage> Inner(MailMessage mail) =>
        mail.Forwarded.SelectMany(inner => inner.Forwarded.Count > 0 && inner.PlainText.Length + inner.HtmlText.Length == 0 ? Inner(inner) : [inner]);

    private static MailView View(MailMessage mail, string? envelope, bool isForwarded)
    {
        var headers = mail.Headers;
        return new MailView
        {
            From = headers.Values("From").SelectMany(MailAddress.ReadAll).Where(address => address.Address.Length > 0 || address.Name is not null).ToList(),
            ReplyTo = MailAddress.ReadFirst(headers.Raw("Reply-To")),
            To = MailAddress.ReadFirst(headers.Raw("To")),
            Subject = OneLine(headers.Text("Subject")),
            Date = MailDate.Read(headers.Raw("Date")) ?? Received(headers) ?? MailDate.Read(envelope is null ? null : Dated(envelope)),
            MessageId = headers.Raw("Message-ID")?.Trim(' ', '<', '>'),
            Labels = headers.Text("X-Gmail-Labels") is { } labels ? [.. labels.Split(',').Take(MostLabels).Select(label => label.Trim().Trim('"')).Where(label => label.Length > 0)] : [],
            PlainText = mail.PlainText,
            HtmlText = mail.HtmlText,
            Links = mail.Links,
            Results = isForwarded ? null : ProviderResults.Read(headers),
            IsForwarded = isForwarded,
            Faults = mail.Faults,
        };
    }

    /// <summary>The mail that was forwarded in the text of another; null where there is none.</summary>
    private static MailView? Inline(MailView outer)
    {
        var subject = outer.Subject?.TrimStart().ToUpperInvariant() ?? "";
        if (!Array.Exists(ForwardMarks, mark => subject.StartsWith(mark, StringComparison.Ordinal)))
        {
            return null;
        }

        var plain = InlineForward.Find(outer.PlainText);
        var html = InlineForward.Find(outer.HtmlText);
        return (plain ?? html) is not { } found ? null : new MailView
        {
            From = MailAddress.ReadAll(found.From).Where(address => address.Address.Length > 0 || address.Name is not null).ToList(),
            To = MailAddress.ReadFirst(found.To),
            Subject = found.Subject is { Length: > 0 } written ? OneLine(written) : outer.Subject,
            Date = WrittenDate(found.Date) ?? outer.Date,
            Labels = outer.Labels,
            PlainText = plain?.Text ?? "",
            HtmlText = html?.Text ?? "",
            Links = outer.Links,
            IsForwarded = true,
            Faults = outer.Faults,
        };
    }

    /// <summary>A date as mail programs write it above a forwarded mail. They leave the zone out: one that cannot be read for certain is left to the outer mail.</summary>
    private static DateTimeOffset? WrittenDate(string? text)
    {
        if (text is null || MailDate.Read(text) is not { } date)
        {
            return text is not null && HasZone(text, out var bare, out var offset)
                && DateTime.TryParseExact(bare, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var local)
                ? new DateTimeOffset(local, offset) : null;
        }

        return text.Holds('+') || text.Holds("GMT") ? date : null;
    }

    /// <summary>Cuts off a zone by name that mail programs put behind ("EST", "JST").</summary>
    private static bool HasZone(string text, out string bare, out TimeSpan offset)
    {
        var space = text.TrimEnd().LastIndexOf(' ');
        bare = space > 0 ? text.Substring(0, space) : text;
        offset = default;
        return space > 0 && MailDate.TryZone(text.Substring(space + 1).Trim(), out offset);
    }

    /// <summary>When the reader's provider received it: the date behind the last semicolon of the topmost Received header.</summary>
    private static DateTimeOffset? Received(MailHeaders headers) =>
        headers.Raw("Received") is { } received ? MailDate.Read(received.Substring(received.LastIndexOf(';') + 1)) : null;

    /// <summary>The date of an mbox's line, behind the address.</summary>
    private static string Dated(string envelope)
    {
        var rest = envelope.Substring("From ".Length).TrimStart();
        return rest.Substring(rest.IndexOf(' ', 0) + 1);
    }

    private static string? OneLine(string? text) =>
        text is null ? null : string.Join(" ", string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Split([' '], StringSplitOptions.RemoveEmptyEntries));
}
