using AccountGuard.Notices;

namespace AccountGuard.Incidents;

/// <summary>What part the kinds of mails play in the stories.</summary>
internal static class NoticeRoles
{
    /// <summary>The shop says that it locked the account, or that others entered it.</summary>
    public static bool IsLock(NoticeKind kind) =>
        kind is NoticeKind.AccountLocked or NoticeKind.AccountOnHold or NoticeKind.SellerAccountEntered;

    /// <summary>What comes with a lock, and with a takeover: notices of changes and cards around it.</summary>
    public static bool IsAroundLock(NoticeKind kind) => kind is NoticeKind.EmailChanged or NoticeKind.PasswordChanged or NoticeKind.LanguageChanged
        or NoticeKind.CardInvalid or NoticeKind.CardRemoved or NoticeKind.AccountChanged or NoticeKind.OrderCancelled;

    /// <summary>Changes by which a stranger keeps the owner out.</summary>
    public static bool IsOfAccess(NoticeKind kind) => kind is NoticeKind.EmailChanged or NoticeKind.PasswordChanged or NoticeKind.PhoneChanged
        or NoticeKind.TwoStepChanged or NoticeKind.LanguageChanged;

    /// <summary>Something that deserves an explanation. Other mails come in every mailbox; they join what happened and begin nothing.</summary>
    public static bool IsNotable(NoticeKind kind) =>
        IsLock(kind) || IsOfAccess(kind) || kind is NoticeKind.BillingVerification or NoticeKind.SignInAttempt or NoticeKind.PerformanceNotification;

    /// <summary>Only a seller gets such mails.</summary>
    public static bool IsOfSeller(NoticeKind kind) => kind is NoticeKind.PayoutAccountChanged or NoticeKind.ListingBlocked
        or NoticeKind.PerformanceNotification or NoticeKind.SellerAccountEntered;
}
