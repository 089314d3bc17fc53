using System.Globalization;
using AccountGuard.Notices;

namespace AccountGuard.Events;

/// <summary>Makes events of mails. What a forged one says is told as its claim.</summary>
internal sealed class MailEvents(CultureInfo language)
{
    private const int NumbersNamed = 3;
    private const int LabelsNamed = 2;

    /// <summary>The inbox by its names in Gmail's exports.</summary>
    private static readonly string[] InboxNames = ["Inbox", "受信トレイ", "收件箱", "收件匣", "Posteingang", "Boîte de réception", "Posta in arrivo", "Recibidos"];

    /// <summary>Labels in Gmail's exports that tell no place.</summary>
    private static readonly string[] StateNames = ["Archived", "Opened", "Unread", "Important", "アーカイブ済み", "開封済み", "既読", "未読", "重要"];

    /// <summary>The event of a mail.</summary>
    public AccountEvent Of(AccountNotice notice)
    {
        var isOutOfInbox = notice.Labels.Count > 0 && !notice.Labels.Any(label => InboxNames.Contains(label, StringComparer.OrdinalIgnoreCase));
        return new AccountEvent
        {
            When = notice.Date,
            What = EventSubject.Mail,
            Account = notice.Account,
            Kind = notice.Kind.ToString(),
            Verdict = notice.Verdict.ToString(),
            IsForged = notice.Verdict is NoticeVerdict.Phishing or NoticeVerdict.Suspicious,
            Summary = Summary(notice, isOutOfInbox),
            OrderIds = notice.OrderIds,
            Total = notice.Total,
            Currency = notice.Currency,
            Site = notice.Site,
            Labels = notice.Labels,
            IsOutOfInbox = isOutOfInbox,
            SourcePath = notice.SourcePath,
            SourceLine = notice.SourceLine,
        };
    }

    private string Summary(AccountNotice notice, bool isOutOfInbox)
    {
        var where = string.Join(EventText.Get(language, "Comma"), notice.Labels.Where(label => !StateNames.Contains(label, StringComparer.OrdinalIgnoreCase)).Take(LabelsNamed));
        IEnumerable<string> sentences =
        [
            EventText.Get(language, "Mail" + notice.Verdict, Claim(notice)),
            .. When(notice.Deadline is not null && notice.Verdict == NoticeVerdict.Genuine, "Deadline", EventText.Day(notice.Deadline)),
            .. When(isOutOfInbox, where.Length > 0 ? "OutOfInbox" : "OutOfInboxPlain", where),
            .. When(notice.IsForwarded, "Forwarded"),
            .. When(notice.Date is null, "NoDate"),
        ];
        return string.Concat(sentences);
    }

    /// <summary>What it says it is, with the orders or parts of the account that it names.</summary>
    private string Claim(AccountNotice notice)
    {
        var kind = EventText.Get(language, "Kind" + notice.Kind);
        var parts = notice.WhatChanged.Select(part => EventText.Get(language, "Part" + part)).ToList();
        var named = notice.OrderIds.Count > 0 ? Numbers(notice.OrderIds)
            : parts.Count > 0 && notice.Kind is NoticeKind.AccountChanged or NoticeKind.AccountLocked or NoticeKind.SellerAccountEntered ? string.Join(EventText.Get(language, "Comma"), parts)
            : notice.Kind == NoticeKind.Other && notice.Subject is { Length: > 0 } subject ? EventText.Short(subject)
            : "";
        return named.Length == 0 ? kind : EventText.Get(language, "Named", kind, named);
    }

    private string Numbers(ValueList<string> numbers)
    {
        var named = string.Join(EventText.Get(language, "Comma"), numbers.Take(NumbersNamed));
        return numbers.Count <= NumbersNamed ? named : EventText.Get(language, "AndMore", named, numbers.Count - NumbersNamed);
    }

    private string[] When(bool isSo, string key, params object?[] arguments) => isSo ? [EventText.Get(language, key, arguments)] : [];
}
