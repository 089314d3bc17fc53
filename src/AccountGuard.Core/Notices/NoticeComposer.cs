using System.Globalization;
using AccountGuard.Notices.Authenticity;
using AccountGuard.Notices.Facts;
using AccountGuard.Notices.Mime;
using AccountGuard.Notices.Phrases;
using AccountGuard.Orders;

namespace AccountGuard.Notices;

/// <summary>Makes the notice of a mail: what it says, whether it is the shop's, and what it says about orders and the account.</summary>
internal sealed class NoticeComposer
{
    /// <summary>Letters of a text in which facts are looked for.</summary>
    private const int MostLetters = 200_000;

    private const int LongestText = 20_000;
    private const int FirstYear = 1970;

    /// <summary>Outlook writes 1 January 4501 for "none".</summary>
    private const int NoYear = 4500;
    private const int LongestName = 500;

    private readonly CultureInfo language;

    public NoticeComposer(CultureInfo language) => this.language = language;

    /// <summary>The notice of a mail.</summary>
    /// <param name="mail">The mail.</param>
    /// <param name="account">The account it is about.</param>
    /// <param name="path">The file it came from; empty for none.</param>
    /// <param name="line">The line where it starts.</param>
    /// <param name="isCut">Whether the file has more of it than was read.</param>
    public AccountNotice Compose(MailView mail, string account, string path, long line, bool isCut)
    {
        var words = new MailWords(mail.Subject, mail.PlainText, mail.HtmlText, mail.MainText, mail.Sender?.Address);
        var text = PhraseText.Compatible(Start(mail.MainText, MostLetters));
        var claim = ClaimOf(mail, words);
        var isOwn = ShopList.Default.IsOwn(mail.Sender?.Domain ?? "");
        var isAboutShop = isOwn || claim.IsMade;
        var links = mail.Links.Concat(SafeLinks.In(Start(mail.PlainText, MostLetters))).ToList();
        var requests = PhraseBook.Default.RequestsIn(words);
        var kind = !isAboutShop ? NoticeKind.Other : IsBillingVerification(requests) ? NoticeKind.BillingVerification : PhraseBook.Default.KindOf(words);
        claim = claim with { GivesNotice = kind > NoticeKind.Refund || kind is NoticeKind.BillingVerification or NoticeKind.PaymentDeclined };
        var mayHaveDeadline = requests.Count > 0 || !IsOfOrder(kind);
        var judgement = AuthenticityJudge.Judge(mail, LinkCheck.Of(links), claim, requests, mayHaveDeadline && DeadlineNamed.IsSet(text));
        var site = SiteOf(mail, words, isAboutShop);
        var date = mail.Date is { Year: >= FirstYear and < NoYear } sent ? ShopTime.Of(sent, site) : (DateTimeOffset?)null;
        var isGenuine = judgement.Verdict == NoticeVerdict.Genuine;
        var total = isAboutShop ? Money.TotalIn(text, site) : null;
        var delivery = IsOfOrder(kind) ? Delivery.In(text) : null;
        return new AccountNotice
        {
            Account = account,
            Date = date,
            Kind = kind,
            Verdict = judgement.Verdict,
            Reasons = judgement.Signs.Select(sign => NoticeText.Get(language, "Sign" + sign, mail.Results?.Provider, mail.Sender?.Domain)).ToValueList(),
            Signs = judgement.Signs.Select(sign => sign.ToString()).ToValueList(),
            VerifyAt = isGenuine || !isAboutShop ? null : NoticeText.Get(language, "VerifyAt", site ?? "Amazon"),
            Site = site,
            Language = MailLanguage.Of(mail.MainText),
            From = Short(mail.Sender?.Address),
            FromName = Short(mail.Sender?.Name),
            ReplyTo = mail.ReplyTo is { } reply && !string.Equals(reply.Address, mail.Sender?.Address, StringComparison.OrdinalIgnoreCase) ? Short(reply.Address) : null,
            To = Short(mail.To?.Address),
            Subject = mail.Subject is { } subject ? Start(subject, LongestName * 2) : null,
            MessageId = Short(mail.MessageId),
            OrderIds = OrderNumbers.In(mail.Subject ?? "", text, Start(mail.HtmlText, MostLetters)),
            Titles = Titles.In(mail.Subject, text, kind),
            Amounts = Money.In(text, site),
            Total = total?.Value,
            Currency = total?.Currency,
            Recipient = delivery?.Recipient,
            Place = delivery?.Place,
            Payment = isAboutShop ? PaymentNamed.In(text) : null,
            WhatChanged = isAboutShop ? Changes(kind, words) : ValueList.Empty<AccountPart>(),
            AsksFor = requests,
            Deadline = mayHaveDeadline ? DeadlineNamed.In(text, date) : null,
            Links = SafeLinks.Shown(links, isGenuine),
            Labels = mail.Labels.ToValueList(),
            IsForwarded = mail.IsForwarded,
            Text = isGenuine ? Start(mail.MainText, LongestText) : SafeLinks.Defused(Start(mail.MainText, LongestText)),
            Problem = ProblemOf(mail, isCut),
            SourcePath = path,
            SourceLine = line,
        };
    }

    /// <summary>No other mail asks for these four, in whatever words it comes and whatever its subject says.</summary>
    private static bool IsBillingVerification(IReadOnlyCollection<NoticeRequest> requests) => requests.Count(request => request <= NoticeRequest.MobilePhone) >= 3;

    /// <summary>Whether it is about one order. What such mails say of days ("return it within 30 days") is no deadline.</summary>
    private static bool IsOfOrder(NoticeKind kind) => kind is >= NoticeKind.OrderConfirmed and <= NoticeKind.Refund;

    /// <summary>What the phrases tell, and what the kind itself says.</summary>
    private static ValueList<AccountPart> Changes(NoticeKind kind, MailWords words)
    {
        var part = ChangedPart.Of(kind);
        var found = PhraseBook.Default.ChangesIn(words);
        return part is { } own && !found.Contains(own) ? found.Append(own).OrderBy(value => value).ToValueList() : found;
    }

    private static ShopClaim ClaimOf(MailView mail, MailWords words)
    {
        var domain = mail.Sender?.Domain ?? "";
        var isOther = !ShopList.Default.IsOwn(domain) && !ShopList.Default.IsKin(domain);
        return new ShopClaim(
            InName: isOther && BrandCheck.Names(mail.Sender?.Name),
            IsLookalike: isOther && BrandCheck.IsLookalike(domain),
            HasHomoglyphs: BrandCheck.HasHomoglyphs(mail.Sender?.Name) || BrandCheck.HasHomoglyphs(mail.Subject) || BrandCheck.HasHomoglyphs(mail.MainText),
            InSubject: ShopList.Default.Brands.Any(words.SubjectHas),
            InText: ShopList.Default.Brands.Any(words.BodyNames),
            GivesNotice: false);
    }

    private static string? SiteOf(MailView mail, MailWords words, bool isAboutShop) =>
        ShopList.Default.SiteOf(mail.Sender?.Domain ?? "")
        ?? (isAboutShop ? ShopList.Default.SiteIn(words.SubjectHas) ?? ShopList.Default.SiteIn(words.BodyHas) : null);

    private string? ProblemOf(MailView mail, bool isCut)
    {
        var faults = mail.Faults.Select(fault => fault.ToString()).ToList();
        if (isCut && !faults.Contains(nameof(MailFault.TooLong)))
        {
            faults.Add(nameof(MailFault.TooLong));
        }

        if (mail.Date is not { Year: >= FirstYear and < NoYear })
        {
            faults.Add("NoDate");
        }

        return faults.Count == 0 ? null : string.Join(" ", faults.Select(fault => NoticeText.Get(language, "Fault" + fault)));
    }

    private static string? Short(string? text) => text is null ? null : Start(text, LongestName);

    private static string Start(string text, int most) => text.Length > most ? text.Substring(0, char.IsHighSurrogate(text[most - 1]) ? most - 1 : most) : text;
}
