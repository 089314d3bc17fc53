using AccountGuard.Detection;
using AccountGuard.Incidents;
using AccountGuard.Notices;
using AccountGuard.Orders;

namespace AccountGuard.Core.Tests.Incidents;

public class IncidentResolverTests
{
    private static Telling BankChangeAndLock(NoticeVerdict verdict = NoticeVerdict.Genuine) => new Telling { Verdict = verdict }
        .Mail(NoticeKind.PayoutAccountChanged, "2024-03-05T21:10+09:00")
        .Mail(NoticeKind.EmailChanged, "2024-03-05T23:40+09:00")
        .Mail(NoticeKind.CardInvalid, "2024-03-05T23:45+09:00")
        .Mail(NoticeKind.AccountLocked, "2024-03-06T00:20+09:00", language: "zh")
        .Mail(NoticeKind.OrderCancelled, "2024-03-06T00:21+09:00");

    private static Telling StrangersOrders(NoticeVerdict verdict = NoticeVerdict.Genuine) => new Telling { Verdict = verdict }
        .Order("250-1111111-0000001", "2025-06-01T04:00+09:00")
        .Order("250-1111111-0000002", "2025-06-04T05:00+09:00", status: OrderStatus.Cancelled)
        .Order("250-1111111-0000003", "2025-06-09T03:30+09:00", status: OrderStatus.Unshipped, total: 30000)
        .Mail(NoticeKind.OrderConfirmed, "2025-06-01T04:01+09:00", ["250-1111111-0000001"])
        .Mail(NoticeKind.BillingVerification, "2025-06-10T10:00+09:00", ["250-1111111-0000003"]);

    [Fact]
    public void The_shops_lock_after_a_bank_change_is_told_from_a_takeover_by_mails_alone()
    {
        var incident = BankChangeAndLock().Resolve();
        Assert.Equal(IncidentKind.ProtectiveLock, incident.Kind);
        Assert.Empty(incident.AlsoKinds);
        Assert.Equal(IncidentConfidence.Medium, incident.Confidence);
        Assert.Equal(Telling.Time("2024-03-05T21:10+09:00"), incident.FirstSeen);
        Assert.Empty(incident.Loss);
        Assert.Contains("about 3 h later", incident.Reasons[0], StringComparison.Ordinal);
        Assert.Contains(incident.Remarks, remark => remark.Contains("did you change the bank account yourself", StringComparison.Ordinal));
        Assert.Contains(incident.Alternatives, other => other.Kind == IncidentKind.SellerTakeover && other.For.Count > 0 && other.Against.Count > 0);
    }

    [Fact]
    public void The_owners_word_settles_it()
    {
        var incident = BankChangeAndLock().OwnChange(AccountPart.PayoutAccount, "2024-03-05T00:00+09:00").TwoStep(true).Resolve();
        Assert.Equal((IncidentKind.ProtectiveLock, IncidentConfidence.High), (incident.Kind, incident.Confidence));
        var denied = BankChangeAndLock().NotMyChange(AccountPart.PayoutAccount).Resolve();
        Assert.Equal(IncidentKind.SellerTakeover, denied.Kind);
    }

    [Fact]
    public void Mails_without_headers_tell_the_same_with_less_confidence()
    {
        var incident = BankChangeAndLock(NoticeVerdict.Unknown).Resolve();
        Assert.Equal(IncidentKind.ProtectiveLock, incident.Kind);
        Assert.True(incident.Confidence < IncidentConfidence.High);
        Assert.Contains(incident.Doubts, doubt => doubt.StartsWith("Nothing proves", StringComparison.Ordinal));
    }

    [Fact]
    public void Strangers_orders_and_a_billing_verification_are_a_buyers_takeover_and_nothing_is_said_of_sellers()
    {
        var incident = StrangersOrders().Resolve();
        Assert.Equal((IncidentKind.BuyerTakeover, IncidentConfidence.High), (incident.Kind, incident.Confidence));
        Assert.Equal([IncidentKind.BillingVerificationHold], incident.AlsoKinds);
        Assert.Equal(["250-1111111-0000001", "250-1111111-0000002", "250-1111111-0000003"], incident.OrderIds);
        Assert.Equal("42,000 JPY", incident.Loss.ToString());
        Assert.Equal("250-1111111-0000003", incident.HeldOrderIds.ToString());
        Assert.Equal(Telling.Time("2025-06-01T04:00+09:00"), incident.FirstSeen);
        Assert.Equal("orders", incident.Account);
        foreach (var (language, word) in new[] { (Telling.English, "sell"), (Telling.Japanese, "出品"), (Telling.Japanese, "売上") })
        {
            Assert.DoesNotContain(word, StrangersOrders().Resolve(language).Words(), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void The_first_seed_has_both_sides()
    {
        var incident = StrangersOrders().Mail(NoticeKind.SellerAccountEntered, "2025-06-12T09:00+09:00").Resolve();
        Assert.Equal(IncidentKind.BuyerTakeover, incident.Kind);
        Assert.Equal([IncidentKind.SellerTakeover, IncidentKind.BillingVerificationHold], incident.AlsoKinds);
    }

    [Fact]
    public void A_benign_bank_change_is_nothing()
    {
        var incident = new Telling().Mail(NoticeKind.PayoutAccountChanged, "2024-03-05T21:10+09:00").Mail(NoticeKind.CodeSent, "2024-03-05T21:05+09:00").Resolve();
        Assert.Equal(IncidentKind.None, incident.Kind);
        Assert.Empty(incident.Alternatives);
        Assert.Null(incident.FirstSeen);
    }

    [Fact]
    public void A_billing_verification_for_the_owners_order_is_a_hold_and_no_takeover()
    {
        var incident = new Telling().Order("250-2222222-0000001", "2025-06-01T04:00+09:00", Verdict.Normal).Mail(NoticeKind.BillingVerification, "2025-06-02T04:00+09:00", ["250-2222222-0000001"]).Resolve();
        Assert.Equal((IncidentKind.BillingVerificationHold, IncidentConfidence.Medium), (incident.Kind, incident.Confidence));
        Assert.Empty(incident.AlsoKinds);
        Assert.Empty(incident.OrderIds);
        Assert.Empty(incident.Loss);
        Assert.Equal("250-2222222-0000001", incident.HeldOrderIds.ToString());
    }

    [Fact]
    public void Nothing_at_all_is_none()
    {
        var incident = new Telling().Resolve();
        Assert.Equal((IncidentKind.None, IncidentConfidence.Low), (incident.Kind, incident.Confidence));
        Assert.Equal("", incident.Account);
    }

    [Fact]
    public void Forged_mails_alone_are_phishing()
    {
        var incident = new Telling { Verdict = NoticeVerdict.Phishing }
            .Mail(NoticeKind.AccountLocked, "2025-01-05T21:10+09:00").Mail(NoticeKind.PayoutAccountChanged, "2025-01-05T19:10+09:00").Mail(NoticeKind.SellerAccountEntered, "2025-01-07T19:10+09:00")
            .Mail(NoticeKind.OrderConfirmed, "2025-01-02T10:00+09:00", ["250-2222222-0000001"], NoticeVerdict.Genuine).Resolve();
        Assert.Equal((IncidentKind.Phishing, IncidentConfidence.Medium), (incident.Kind, incident.Confidence));
        Assert.Equal(3, incident.Notices.Count);
        Assert.Empty(incident.Alternatives);
    }
}
