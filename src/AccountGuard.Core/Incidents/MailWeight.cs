using AccountGuard.Notices;

namespace AccountGuard.Incidents;

/// <summary>How much a mail counts as evidence. Judged, not measured.</summary>
internal static class MailWeight
{
    /// <summary>Nothing proves it, as with all mails that were kept without their headers.</summary>
    public const double OfUnknown = 0.6;

    private const double OfSuspicious = 0.25;

    /// <summary>Between nought (forged) and one (the shop's).</summary>
    public static double Of(AccountNotice mail) => mail.Verdict switch
    {
        NoticeVerdict.Genuine => 1,
        NoticeVerdict.Unknown => OfUnknown,
        NoticeVerdict.Suspicious => OfSuspicious,
        _ => 0,
    };

    /// <summary>The weight of the best among them; nought for none.</summary>
    public static double Of(IEnumerable<AccountNotice> mails) => mails.Select(Of).DefaultIfEmpty().Max();
}
