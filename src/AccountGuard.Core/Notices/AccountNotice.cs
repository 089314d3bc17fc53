using System.Globalization;

namespace AccountGuard.Notices;

/// <summary>
/// One mail about a shop account, flat: what it says it is, whether it comes from the shop, and what it says about
/// orders and the account. Null and empty mean that the mail does not say it; nothing is guessed.
/// </summary>
/// <remarks>
/// Everything but <see cref="Verdict"/> and what explains it is the mail's own claim. Who draws conclusions from a
/// mail looks at <see cref="Verdict"/> first.
/// </remarks>
public sealed class AccountNotice
{
    private string account = "";

    /// <summary>The account it is about, as the caller named it; by default the name of the file, zip or folder given.</summary>
    public string Account
    {
        get => account;
        init => account = value;
    }

    /// <summary>
    /// When it was sent, by the mail's Date header; where that is missing or cannot be read, when the reader's provider
    /// received it. By the shop's clock as orders are (<see cref="Orders.ShopTime"/>: +09:00 for shops in Japan), else with
    /// the offset that the mail gives. Null where nothing tells.
    /// </summary>
    public required DateTimeOffset? Date { get; init; }

    /// <summary>What it says it is.</summary>
    public required NoticeKind Kind { get; init; }

    /// <summary>Whether it comes from the shop that it names.</summary>
    public required NoticeVerdict Verdict { get; init; }

    /// <summary>The sentences that explain <see cref="Verdict"/>, the weightiest first, in the language asked for.</summary>
    public ValueList<string> Reasons { get; init; } = ValueList.Empty<string>();

    /// <summary>The names of what was found, in the order of <see cref="Reasons"/>, such as "DmarcPass" or "LinkElsewhere"; the same in every language.</summary>
    public ValueList<string> Signs { get; init; } = ValueList.Empty<string>();

    /// <summary>Where the reader can verify it without touching the mail, in the language asked for; null for genuine mails and those that name no shop.</summary>
    public string? VerifyAt { get; init; }

    /// <summary>The shop's site that it names or comes from, such as "Amazon.co.jp"; null where it names none.</summary>
    public string? Site { get; init; }

    /// <summary>The mail's language as ISO 639-1 code ("ja", "en", "zh", "de", …); null where too little text tells.</summary>
    public string? Language { get; init; }

    /// <summary>The sender's address as the From header gives it; null where there is none. Anybody can write anything there.</summary>
    public string? From { get; init; }

    /// <summary>The sender's name as the From header gives it.</summary>
    public string? FromName { get; init; }

    /// <summary>The address that a reply would go to, where it is another than <see cref="From"/>.</summary>
    public string? ReplyTo { get; init; }

    /// <summary>The first address it was sent to.</summary>
    public string? To { get; init; }

    /// <summary>The subject, decoded, in one line.</summary>
    public string? Subject { get; init; }

    /// <summary>The Message-ID without its angle brackets.</summary>
    public string? MessageId { get; init; }

    /// <summary>Order numbers, each once, in the order of the text.</summary>
    public ValueList<string> OrderIds { get; init; } = ValueList.Empty<string>();

    /// <summary>Titles of goods, each once, in the order of the text. Shops shorten long ones.</summary>
    public ValueList<string> Titles { get; init; } = ValueList.Empty<string>();

    /// <summary>All amounts of money, each once, in the order of the text.</summary>
    public ValueList<NoticeAmount> Amounts { get; init; } = ValueList.Empty<NoticeAmount>();

    /// <summary>The order's total or the money given back, in <see cref="Currency"/>; null where the mail names none as such, or several.</summary>
    public decimal? Total { get; init; }

    /// <summary>ISO 4217 code of <see cref="Total"/>.</summary>
    public string? Currency { get; init; }

    /// <summary>Who receives the goods.</summary>
    public string? Recipient { get; init; }

    /// <summary>Where the goods go, in one line as the mail gives it; many mails give only the city.</summary>
    public string? Place { get; init; }

    /// <summary>The card or other means of payment that it names, never more than a card's last four digits.</summary>
    public string? Payment { get; init; }

    /// <summary>The parts of the account that it says were changed, each once.</summary>
    public ValueList<AccountPart> WhatChanged { get; init; } = ValueList.Empty<AccountPart>();

    /// <summary>What it asks its reader to send or to type in, each once.</summary>
    public ValueList<NoticeRequest> AsksFor { get; init; } = ValueList.Empty<NoticeRequest>();

    /// <summary>
    /// The end of the time that it sets, with the offset of <see cref="Date"/>; counted from <see cref="Date"/> where it
    /// says "within 24 hours", midnight at the end of the day where it names only a day.
    /// </summary>
    public DateTimeOffset? Deadline { get; init; }

    /// <summary>
    /// The links of the mail, each once, with the text they stand under where that differs. Of every mail that is not
    /// <see cref="NoticeVerdict.Genuine"/> they are written so that nothing makes them clickable ("hxxps://shop[.]example").
    /// </summary>
    public ValueList<string> Links { get; init; } = ValueList.Empty<string>();

    /// <summary>The labels that the mailbox gave it (Gmail), such as "Spam" or "Trash": tells mails filtered out of sight.</summary>
    public ValueList<string> Labels { get; init; } = ValueList.Empty<string>();

    /// <summary>Whether it lay in another mail that somebody forwarded. Its own headers prove nothing then.</summary>
    public bool IsForwarded { get; init; }

    /// <summary>The mail's text without markup, cut at 20,000 letters. Links in it are those of <see cref="Links"/>' form.</summary>
    public string Text { get; init; } = "";

    /// <summary>What could not be read of the mail and why, in the language asked for; null where all was read.</summary>
    public string? Problem { get; init; }

    /// <summary>The file it came from; for a file in a zip "archive.zip!/inner/path.eml". Empty for objects that came by the pipeline.</summary>
    public string SourcePath { get; init; } = "";

    /// <summary>The line of that file where the mail starts, counted from 1; of objects that came by the pipeline their number.</summary>
    public long SourceLine { get; init; }

    /// <summary>Its day, kind and verdict, culture-invariant, for a cell that lists several: "2026-04-03 EmailChanged Genuine".</summary>
    public override string ToString() => $"{Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {Kind} {Verdict}".TrimStart();

    /// <summary>The same mail as one about the account of that name.</summary>
    internal AccountNotice About(string name)
    {
        var copy = (AccountNotice)MemberwiseClone();
        copy.account = name;
        return copy;
    }
}
