namespace AccountGuard.Notices;

/// <summary>Which part of an account the kind of a mail is about.</summary>
internal static class ChangedPart
{
    /// <summary>The part; null where the kind tells of none, or of no single one.</summary>
    public static AccountPart? Of(NoticeKind kind) => kind switch
    {
        NoticeKind.PasswordChanged => AccountPart.Password,
        NoticeKind.EmailChanged => AccountPart.EmailAddress,
        NoticeKind.PhoneChanged => AccountPart.Phone,
        NoticeKind.TwoStepChanged => AccountPart.TwoStep,
        NoticeKind.LanguageChanged => AccountPart.Language,
        NoticeKind.AddressAdded => AccountPart.Address,
        NoticeKind.CardAdded or NoticeKind.CardRemoved => AccountPart.Card,
        NoticeKind.PayoutAccountChanged => AccountPart.PayoutAccount,
        NoticeKind.ListingBlocked => AccountPart.Listings,
        _ => null,
    };
}
