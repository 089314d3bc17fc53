using AccountGuard.Notices;

namespace AccountGuard.Core.Tests.Notices;

/// <summary>Real order mails, their transport headers stripped: their kinds are known, nothing proves them, and none is a forgery.</summary>
public class GenuineMailTests
{
    public const string OneMail = "mail/genuine-order-mails/amazon_shipped.eml";

    private static readonly Dictionary<string, NoticeKind> Kinds = new(StringComparer.Ordinal)
    {
        ["amazon_delivered.eml"] = NoticeKind.OrderDelivered,
        ["amazon_exception.eml"] = NoticeKind.OrderDelayed,
        ["amazon_fwd.eml"] = NoticeKind.OrderConfirmed,
        ["amazon_shipped.eml"] = NoticeKind.OrderShipped,
        ["amazon_shipped_alt.eml"] = NoticeKind.OrderShipped,
        ["amazon_shipped_it.eml"] = NoticeKind.OrderShipped,
        ["amazon_uk_shipped.eml"] = NoticeKind.OrderShipped,
    };

    [SharedDataFact(OneMail)]
    public void Genuine_order_mails_have_their_kinds_and_are_not_called_forged()
    {
        var notices = TestMail.Import(Path.GetDirectoryName(SharedData.Find(OneMail)!)!, out _);
        Assert.All(notices, notice =>
        {
            Assert.Equal(NoticeVerdict.Unknown, notice.Verdict);
            Assert.Equal(Kinds.TryGetValue(Path.GetFileName(notice.SourcePath), out var kind) ? kind : notice.Kind, notice.Kind);
            Assert.NotEmpty(notice.OrderIds);
        });
        Assert.True(notices.Count >= Kinds.Count);
    }
}
