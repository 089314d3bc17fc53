using AccountGuard.Notices;

namespace AccountGuard.Incidents;

/// <summary>
/// A change that the owner made, or that nothing shows to be another's, and the shop's lock soon after it. Such a lock
/// looks like a hijack from abroad: false notices of changes, cards refused, warnings in another language.
/// </summary>
internal sealed class ChangeBeforeLock
{
    /// <summary>A lock later than this has another reason.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromDays(7);

    /// <summary>The seed's came within hours.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromDays(3);

    /// <summary>How much earlier than the change a mail may be dated: clocks and time zones.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromHours(1);

    /// <summary>The same for a day that the owner names without a time.</summary>
    private static readonly TimeSpan SlackOfDay = TimeSpan.FromHours(14);

    private ChangeBeforeLock(AccountPart part, OwnChange? word, AccountNotice? mail, IReadOnlyList<AccountNotice> signs)
    {
        Part = part;
        IsOwnWord = word is not null;
        ChangedOn = mail?.Date ?? word?.When;
        Mail = mail;
        Signs = signs;
        var first = signs.FirstOrDefault(sign => sign.Date is not null)?.Date;
        var isToTheHour = mail?.Date is not null || word?.When is { TimeOfDay.Ticks: > 0 };
        Gap = isToTheHour && first - ChangedOn is { } gap ? (gap > TimeSpan.Zero ? gap : TimeSpan.Zero) : null;
        IsSoon = first is { } lockedOn && ChangedOn is { } changed && lockedOn - changed <= Soon;
    }

    /// <summary>What was changed.</summary>
    public AccountPart Part { get; }

    /// <summary>Whether the owner says that it was them.</summary>
    public bool IsOwnWord { get; }

    /// <summary>When; null where nobody says.</summary>
    public DateTimeOffset? ChangedOn { get; }

    /// <summary>The mail that tells of the change; null where there is only the owner's word.</summary>
    public AccountNotice? Mail { get; }

    /// <summary>The mails of the lock, oldest first, those without a date behind. Never empty.</summary>
    public IReadOnlyList<AccountNotice> Signs { get; }

    /// <summary>From the change to the first of them; null where the hours are not known.</summary>
    public TimeSpan? Gap { get; }

    /// <summary>Whether it is known that they came within three days.</summary>
    public bool IsSoon { get; }

    /// <summary>The change that explains the lock; null for none. The owner's word goes before what mails suggest.</summary>
    public static ChangeBeforeLock? Find(IncidentFacts facts)
    {
        var signs = facts.Mails.Where(mail => (NoticeRoles.IsLock(mail.Kind) || NoticeRoles.IsAroundLock(mail.Kind)) && !facts.Owner.Explains(mail)).ToList();
        return signs.Count == 0 ? null
            : Likeliest(OfOwnWord(facts, signs)) ?? Likeliest(OfMails(facts, signs));
    }

    private static ChangeBeforeLock? Likeliest(IEnumerable<ChangeBeforeLock> found) =>
        found.OrderByDescending(change => change.IsSoon).ThenByDescending(change => change.ChangedOn?.UtcTicks).FirstOrDefault();

    private static IEnumerable<ChangeBeforeLock> OfOwnWord(IncidentFacts facts, List<AccountNotice> signs) =>
        from word in facts.Owner.Own
        where word.Part is not (AccountPart.Orders or AccountPart.Listings)
        let mail = MailOf(word, facts)
        let after = mail?.Date is { } date ? After(signs, date - Slack, date)
            : word.When is not { } when ? signs
            : when.TimeOfDay == TimeSpan.Zero ? After(signs, when - SlackOfDay, OwnerStatements.EndOf(when))
            : After(signs, when - Slack, when)
        where IsLock(after, isOwnWord: true)
        select new ChangeBeforeLock(word.Part, word, mail, after);

    private static IEnumerable<ChangeBeforeLock> OfMails(IncidentFacts facts, List<AccountNotice> signs) =>
        from mail in facts.Of(NoticeKind.PayoutAccountChanged)
        where !facts.Owner.Deny(mail)
        let after = mail.Date is { } date ? After(signs, date - Slack, date) : signs
        where IsLock(after, isOwnWord: false)
        select new ChangeBeforeLock(AccountPart.PayoutAccount, word: null, mail, after);

    /// <summary>The shop's own notice of a change that the owner names.</summary>
    private static AccountNotice? MailOf(OwnChange word, IncidentFacts facts) =>
        facts.Mails.FirstOrDefault(mail => ChangedPart.Of(mail.Kind) == word.Part && facts.Owner.Explains(mail));

    private static List<AccountNotice> After(IEnumerable<AccountNotice> signs, DateTimeOffset from, DateTimeOffset changed) =>
        [.. signs.Where(sign => sign.Date is not { } date || (date >= from && date <= changed + Longest))];

    /// <summary>A lock, or a notice of a changed e-mail address; without the owner's word such a notice and another. Cards run out by themselves.</summary>
    private static bool IsLock(List<AccountNotice> signs, bool isOwnWord)
    {
        var kinds = signs.Select(sign => sign.Kind).Where(kind => kind != NoticeKind.OrderCancelled).Distinct().ToList();
        return kinds.Exists(NoticeRoles.IsLock) || (kinds.Contains(NoticeKind.EmailChanged) && (isOwnWord || kinds.Count > 1));
    }
}
