using AccountGuard.Notices;

namespace AccountGuard.Core.Tests.Notices.Authenticity;

public class AuthenticityTests
{
    private const string Pass = "dkim=pass header.i=@amazon.co.jp header.s=x; spf=pass smtp.mailfrom=bounces.amazon.co.jp; dmarc=pass (p=QUARANTINE sp=QUARANTINE dis=NONE) header.from=amazon.co.jp";

    [Fact]
    public void A_mail_that_the_provider_confirmed_and_that_is_the_shops_is_genuine()
    {
        var notice = new TestMail { Hops = TestMail.GmailResults(Pass), Body = "ご注文 https://www.amazon.co.jp/ 24時間以内 アカウント情報を確認" }.Read();
        Assert.Equal(NoticeVerdict.Genuine, notice.Verdict);
        Assert.Equal("DmarcPass", Assert.Single(notice.Signs));
        Assert.Null(notice.VerifyAt);
        Assert.Contains("https://www.amazon.co.jp/", notice.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Authentication-Results: spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=amazon.co.jp; dkim=pass (signature was verified) header.d=amazon.co.jp;dmarc=pass action=none header.from=amazon.co.jp;compauth=pass reason=100\r\nReceived: from x (2603::1) by y.namprd01.prod.outlook.com with HTTPS; Sun, 22 Nov 2026 01:00:00 +0000\r\n", true)]
    [InlineData("Authentication-Results: mx.google.com; dkim=pass header.d=amazon.co.jp\r\nReceived: from x by mx.google.com with ESMTPS; Sun, 22 Nov 2026 01:00:00 +0000\r\n", true)]
    [InlineData("Authentication-Results: mail.example.org; dmarc=pass header.from=amazon.co.jp\r\nReceived: from x by mail.example.org; Sun, 22 Nov 2026 01:00:00 +0000\r\n", true)]
    // Below the Received of a provider that is not known: the sender may have put it there.
    [InlineData("Received: from x by mail.example.org; Sun, 22 Nov 2026 01:00:00 +0000\r\nAuthentication-Results: mail.example.org; dmarc=pass header.from=amazon.co.jp\r\n", false)]
    // Another provider's name than that of the host which received it.
    [InlineData("Authentication-Results: mx.google.com; dmarc=pass header.from=amazon.co.jp\r\nReceived: from x by mail.example.org; Sun, 22 Nov 2026 01:00:00 +0000\r\n", false)]
    [InlineData("Received: from x by mail.example.org; Sun, 22 Nov 2026 01:00:00 +0000\r\nReceived: from y by mx.google.com; Sun, 22 Nov 2026 01:00:00 +0000\r\nAuthentication-Results: mx.google.com; dmarc=pass header.from=amazon.co.jp\r\n", false)]
    // A server that names itself without a domain, and a forged hop of Gmail below it.
    [InlineData("Received: from x by mail (Postfix); Sun, 22 Nov 2026 01:00:00 +0000\r\nReceived: from y by mx.google.com; Sun, 22 Nov 2026 01:00:00 +0000\r\nAuthentication-Results: mx.google.com; dmarc=pass header.from=amazon.co.jp\r\n", false)]
    // The provider's own result on top says that it failed; the one below is the sender's.
    [InlineData("Authentication-Results: mx.google.com; dmarc=fail header.from=amazon.co.jp\r\nAuthentication-Results: mx.google.com; dmarc=pass header.from=amazon.co.jp\r\nReceived: from x by mx.google.com with ESMTPS; Sun, 22 Nov 2026 01:00:00 +0000\r\n", false)]
    // Results without a name count only at the provider that writes them so.
    [InlineData("Authentication-Results: dmarc=pass header.from=amazon.co.jp\r\nReceived: from x by mx.google.com with ESMTPS; Sun, 22 Nov 2026 01:00:00 +0000\r\n", false)]
    // DMARC was asked about another domain than the sender's.
    [InlineData("Authentication-Results: mx.google.com; dmarc=pass header.from=evil.example\r\nReceived: from x by mx.google.com with ESMTPS; Sun, 22 Nov 2026 01:00:00 +0000\r\n", false)]
    [InlineData("Authentication-Results: mx.google.com; dkim=pass header.d=amazonses.com; spf=pass smtp.mailfrom=amazonses.com\r\nReceived: from x by mx.google.com with ESMTPS; Sun, 22 Nov 2026 01:00:00 +0000\r\n", false)]
    [InlineData("Authentication-Results: mx.google.com; spf=pass (dmarc=pass header.from=amazon.co.jp) smtp.mailfrom=evil.example\r\nReceived: from x by mx.google.com with ESMTPS; Sun, 22 Nov 2026 01:00:00 +0000\r\n", false)]
    // Nobody received it, as it seems.
    [InlineData("Authentication-Results: mx.google.com; dmarc=pass header.from=amazon.co.jp\r\n", false)]
    [InlineData("X-Authentication-Results: mx.google.com; dmarc=pass header.from=amazon.co.jp\r\nReceived: from x by mx.google.com with ESMTPS; Sun, 22 Nov 2026 01:00:00 +0000\r\n", false)]
    [InlineData("", false)]
    public void Only_the_results_of_the_readers_own_provider_prove_anything(string hops, bool isGenuine) =>
        Assert.Equal(isGenuine, new TestMail { Hops = hops }.Read().Verdict == NoticeVerdict.Genuine);

    [Theory]
    [InlineData("Amazon <order@amazon.xsecur.example>", "amazon.xsecur.example")]
    [InlineData("Amazon.co.jp <order@xamazon.co.jp>", "xamazon.co.jp")]
    [InlineData("\"order-update@amazon.co.jp\" <x@evil.example>", "evil.example")]
    [InlineData("Amаzon <x@evil.example>", "evil.example")]
    public void A_domain_that_is_not_the_shops_is_never_genuine_whatever_passes(string from, string domain)
    {
        var results = TestMail.GmailResults($"dkim=pass header.d={domain}; spf=pass; dmarc=pass header.from={domain}");
        var notice = new TestMail { From = from, Hops = results, Subject = "アカウントの確認", Body = "<p>24時間以内に本人確認をしてください</p><a href='https://evil.example/'>https://www.amazon.co.jp/ap/signin</a>", IsHtml = true }.Read();
        Assert.Equal(NoticeVerdict.Phishing, notice.Verdict);
        Assert.Contains("LinkDisguised", notice.Signs);
        Assert.DoesNotContain("https://", notice.Text + notice.Links, StringComparison.Ordinal);
        Assert.Contains("hxxps://evil[.]example/", notice.Links.ToString(), StringComparison.Ordinal);
        Assert.NotNull(notice.VerifyAt);
    }

    [Fact]
    public void Two_senders_prove_nothing()
    {
        var two = new TestMail { From = "Amazon <order@amazon.co.jp>, Evil <x@evil.example>", Hops = TestMail.GmailResults(Pass) }.Read();
        Assert.NotEqual(NoticeVerdict.Genuine, two.Verdict);
        var header = new TestMail { More = "From: x@evil.example\r\n", Hops = TestMail.GmailResults(Pass) }.Read();
        Assert.NotEqual(NoticeVerdict.Genuine, header.Verdict);
    }

    [Fact]
    public void A_confirmed_mail_that_asks_for_a_card_number_is_not_called_genuine()
    {
        var notice = new TestMail { From = "Seller <abc@marketplace.amazon.co.jp>", Hops = TestMail.GmailResults(Pass.Replace("header.from=amazon.co.jp", "header.from=marketplace.amazon.co.jp", StringComparison.Ordinal)), Body = "カード番号をご入力ください" }.Read();
        Assert.Equal(NoticeVerdict.Suspicious, notice.Verdict);
        Assert.Contains("WrittenBySeller", notice.Signs);
        Assert.Contains("AsksForSecrets", notice.Signs);
    }

    [Fact]
    public void The_shops_address_without_proof_is_judged_by_what_the_mail_does()
    {
        Assert.Equal(NoticeVerdict.Unknown, new TestMail { Body = "配達完了 https://www.amazon.co.jp/" }.Read().Verdict);
        var refuted = new TestMail { Hops = TestMail.GmailResults("dmarc=fail header.from=amazon.co.jp"), Body = "配達完了 https://www.amazon.co.jp/" }.Read();
        Assert.Equal(NoticeVerdict.Suspicious, refuted.Verdict);
        Assert.Contains("DmarcFail", refuted.Signs);
        var forged = new TestMail { Subject = "アカウントの確認", Body = "24時間以内に本人確認 <a href='http://192.0.2.7/x'>https://www.amazon.co.jp/</a>", IsHtml = true }.Read();
        Assert.Equal(NoticeVerdict.Phishing, forged.Verdict);
        Assert.Contains("LinkObscured", forged.Signs);
    }

    [Fact]
    public void Who_only_writes_about_the_shop_is_no_forger()
    {
        foreach (var body in new[] { "Your card was charged 12.00 USD at AMAZON. https://bank.example/", "Dein Amazon-Paket kommt heute. https://dhl.de/", "Look at this on Amazon: https://www.amazon.com/dp/B000000000" })
        {
            Assert.Equal(NoticeVerdict.Unknown, new TestMail { From = "Somebody <somebody@bank.example>", Subject = "Amazon", Body = body }.Read().Verdict);
        }

        var kin = new TestMail { From = "Amazon Jobs <noreply@amazon.jobs>", Subject = "Your application at Amazon", Body = "https://amazon.jobs/" }.Read();
        Assert.Equal(NoticeVerdict.Unknown, kin.Verdict);
        var other = new TestMail { From = "News <news@example.org>", Subject = "Hello", Body = "no shop at all" }.Read();
        Assert.Equal((NoticeVerdict.Unknown, NoticeKind.Other), (other.Verdict, other.Kind));
        Assert.Null(other.VerifyAt);
    }

    [Fact]
    public void Reasons_are_given_in_the_language_asked_for()
    {
        var mail = new TestMail { From = "Аmazon <x@evil.example>", Body = "本人確認 https://evil.example" };
        Assert.All(mail.Read("ja").Reasons, reason => Assert.Matches("[ぁ-ん]", reason));
        Assert.All(mail.Read("en").Reasons, reason => Assert.DoesNotMatch("[ぁ-ん]", reason));
        Assert.Equal(mail.Read("ja").Signs, mail.Read("de").Signs);
        Assert.Contains("Homoglyphs", mail.Read().Signs);
    }
}
