using AccountGuard.Notices;
using AccountGuard.Notices.Data;
using AccountGuard.Notices.Phrases;

namespace AccountGuard.Core.Tests.Notices.Phrases;

public class NoticeKindTests
{
    [Theory]
    [InlineData("Amazon.co.jpでのご注文 503-1234567-1234567", "ご注文ありがとうございます", NoticeKind.OrderConfirmed)]
    [InlineData("Amazon.co.jpでのご注文 503-1234567-1234567 が発送されました", "商品を発送いたしました", NoticeKind.OrderShipped)]
    [InlineData("配達完了: ご注文商品", "お荷物をお届けしました", NoticeKind.OrderDelivered)]
    [InlineData("ご注文のキャンセル", "ご注文はキャンセルされました", NoticeKind.OrderCancelled)]
    [InlineData("返金のお知らせ", "返金手続きが完了しました", NoticeKind.Refund)]
    [InlineData("ご注文について", "指定された請求先情報が、クレジットカード会社にご登録されている情報と一致するかどうか、確認できませんでした。アカウントを一時保留状態とする場合があります", NoticeKind.BillingVerification)]
    [InlineData("Amazonセキュリティ警告:サインイン試行が検出されました", "アカウントにサインインしようとしています", NoticeKind.SignInAttempt)]
    [InlineData("amazon.co.jp: 確認コード", "確認コードを入力してください", NoticeKind.CodeSent)]
    [InlineData("Amazon.co.jpのアカウントの修正", "アカウントに登録されているEメールアドレスを変更いたしました", NoticeKind.EmailChanged)]
    [InlineData("Amazon.co.jpのアカウントの修正", "登録されているパスワードを変更いたしました", NoticeKind.PasswordChanged)]
    [InlineData("お客様のAmazon.co.jpアカウントに対する最近の変更", "無断でアクセスされた可能性があるため、パスワードを無効にし、変更を取り消しました。発送前の注文はすべてキャンセルしました", NoticeKind.AccountLocked)]
    [InlineData("お客様のアカウント", "我们认为有人未经授权访问了您的 Amazon.co.jp 账户。临时密码。待处理的订单均已取消", NoticeKind.AccountLocked)]
    [InlineData("出品用アカウントのご確認", "出品者様の出品用アカウントが無断でアクセスされた可能性があり、出品が停止され、出品情報は無効となっています", NoticeKind.SellerAccountEntered)]
    [InlineData("出品用アカウントの変更", "登録の銀行口座が変更されました", NoticeKind.PayoutAccountChanged)]
    [InlineData("出品用アカウント", "ご登録のクレジットカードが無効です", NoticeKind.CardInvalid)]
    [InlineData("Your funds transfer has been delayed", "the credit or debit card information registered to your seller account is invalid", NoticeKind.CardInvalid)]
    [InlineData("Notice", "an unauthorized user has accessed your Amazon seller account. We have temporarily restricted access and removed your listings.", NoticeKind.SellerAccountEntered)]
    [InlineData("Your Amazon Seller account", "Your Amazon Seller account has been deactivated. Your listings have been removed.", NoticeKind.PerformanceNotification)]
    [InlineData("必要なアクション:出品が停止されました", "", NoticeKind.ListingBlocked)]
    [InlineData("Ihre Amazon.de Bestellung", "Vielen Dank für Ihre Bestellung", NoticeKind.OrderConfirmed)]
    [InlineData("Geliefert: Ihr Paket", "", NoticeKind.OrderDelivered)]
    [InlineData("您的订单已发货", "", NoticeKind.OrderShipped)]
    [InlineData("Hello", "Hello from Amazon Selling Partner Support, I understand that you would like help", NoticeKind.SupportAnswer)]
    [InlineData("おすすめ商品のお知らせ", "タイムセール", NoticeKind.Other)]
    public void The_kind_is_told_by_subject_and_text(string subject, string body, NoticeKind kind) =>
        Assert.Equal(kind, new TestMail { Subject = subject, Body = body }.Read().Kind);

    [Fact]
    public void How_it_is_written_makes_no_difference()
    {
        var notice = new TestMail { Subject = "Ｙｏｕｒ  Amаzon.com оrder has\r\n  shipped", Body = "x" }.Read();
        Assert.Equal(NoticeKind.OrderShipped, notice.Kind);
    }

    [Fact]
    public void Every_kind_has_phrases_in_four_languages()
    {
        var rows = EmbeddedTable.Read("notice-phrases.tsv");
        foreach (var kind in Enum.GetNames<NoticeKind>().Where(name => name != nameof(NoticeKind.Other)))
        {
            foreach (var language in new[] { "ja", "en", "zh", "de" })
            {
                Assert.True(rows.Any(row => row["says"] == "Kind." + kind && row["language"] == language), $"{kind} has no phrase in {language}.");
            }
        }
    }

    [Fact]
    public void Every_phrase_names_its_source_and_date_and_can_be_found()
    {
        Assert.All(EmbeddedTable.Read("notice-phrases.tsv"), row =>
        {
            Assert.NotEmpty(row["source"]);
            Assert.Matches("^(-|[0-9]{4}(-[0-9]{2}){0,2})$", row["seen"]);
            Assert.Equal(row["source"] == "usual wording, no mail seen", row["seen"] == "-");
        });
        Assert.All(PhraseBook.Default.Phrases, phrase =>
        {
            var says = phrase.Says.Split('.');
            Assert.True(says[0] switch { "Kind" => Enum.IsDefined(typeof(NoticeKind), says[1]), "Changed" => Enum.IsDefined(typeof(AccountPart), says[1]), "Asks" => Enum.IsDefined(typeof(NoticeRequest), says[1]), _ => false }, phrase.Says);
        });
        Assert.All(EmbeddedTable.Read("shop-domains.tsv"), row => Assert.All(new[] { row["name"], row["source"], row["seen"] }, Assert.NotEmpty));
    }
}
