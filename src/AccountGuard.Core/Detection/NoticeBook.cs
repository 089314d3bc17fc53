using AccountGuard.Notices;

namespace AccountGuard.Detection;

/// <summary>A mail that says something of the account, and how much.</summary>
/// <param name="Date">When it was sent.</param>
/// <param name="Kind">What it says it is.</param>
/// <param name="LogOdds">How much likelier such a mail is around a hijacker's orders, in natural-log units.</param>
internal sealed record WeighedNotice(DateTimeOffset Date, NoticeKind Kind, double LogOdds);

/// <summary>
/// The mails of an account that tell of changes nobody makes every month. A mail that is not the shop's, or may not be,
/// tells nothing: anybody can send one.
/// </summary>
internal sealed class NoticeBook
{
    // Nothing proves that it comes from the shop.
    private const double WeightOfUnknown = 0.5;

    private readonly List<WeighedNotice> notices;

    private NoticeBook(List<WeighedNotice> notices) => this.notices = notices;

    /// <summary>The book of <paramref name="notices"/>; null where none says anything.</summary>
    public static NoticeBook? Of(IEnumerable<AccountNotice> notices)
    {
        var weighed = notices
            .Where(notice => notice.Date is not null)
            .Select(notice => new WeighedNotice(notice.Date!.Value, notice.Kind, WeightOf(notice.Verdict) * LogOddsOf(notice.Kind)))
            .Where(notice => notice.LogOdds > 0)
            .OrderBy(notice => notice.Date.UtcTicks)
            .ThenBy(notice => notice.Kind)
            .ThenByDescending(notice => notice.LogOdds)
            .ToList();
        return weighed.Count == 0 ? null : new NoticeBook(weighed);
    }

    /// <summary>The weightiest mail of each kind from one instant to another, the weightiest first.</summary>
    public IReadOnlyList<WeighedNotice> Between(DateTimeOffset from, DateTimeOffset to) => Timeline.Between(notices, notice => notice.Date, from, to)
        .GroupBy(notice => notice.Kind)
        .Select(kind => kind.OrderByDescending(notice => notice.LogOdds).First())
        .OrderByDescending(notice => notice.LogOdds)
        .ThenBy(notice => notice.Kind)
        .ToList();

    private static double WeightOf(NoticeVerdict verdict) => verdict switch
    {
        NoticeVerdict.Genuine => 1,
        NoticeVerdict.Unknown => WeightOfUnknown,
        _ => 0,
    };

    // Judged, not measured: nobody has published how often honest accounts get such mails.
    private static double LogOddsOf(NoticeKind kind) => kind switch
    {
        NoticeKind.AccountLocked or NoticeKind.SellerAccountEntered => 2.0,
        NoticeKind.EmailChanged or NoticeKind.BillingVerification => 1.5,
        NoticeKind.PhoneChanged => 1.2,
        NoticeKind.PasswordChanged or NoticeKind.TwoStepChanged or NoticeKind.LanguageChanged => 1.0,
        NoticeKind.AccountOnHold or NoticeKind.PayoutAccountChanged => 0.7,
        NoticeKind.SignInAttempt or NoticeKind.AddressAdded or NoticeKind.CardAdded or NoticeKind.AccountChanged => 0.5,
        NoticeKind.CodeSent or NoticeKind.CardInvalid or NoticeKind.CardRemoved or NoticeKind.PaymentDeclined => 0.3,
        _ => 0,
    };
}
