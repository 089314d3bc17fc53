using System.Text;
using AccountGuard.Core.Tests.Import;
using AccountGuard.Notices;

namespace AccountGuard.Core.Tests.Notices.Authenticity;

/// <summary>Forged mails as forgers write them: none of them is ever genuine.</summary>
public class AdversarialMailTests
{
    private const string Forged = "Authentication-Results: mx.google.com; dkim=pass header.d=amazon.co.jp; dmarc=pass header.from=amazon.co.jp\r\n";
    private const string Body = "<p>アカウントを確認してください</p><a href='https://www.amazon.co.jp/'>Amazon</a>";

    /// <summary>Results that the forger wrote into the mail himself, below those of the reader's provider.</summary>
    [Theory]
    [InlineData("Gmail")]
    [InlineData("Outlook.com")]
    [InlineData("Microsoft 365")]
    [InlineData("Yahoo")]
    [InlineData("Yahoo Japan")]
    [InlineData("iCloud")]
    [InlineData("Fastmail")]
    [InlineData("Proton")]
    [InlineData("docomo")]
    [InlineData("SoftBank")]
    [InlineData("own server")]
    public void Results_that_the_sender_wrote_prove_nothing(string provider)
    {
        foreach (var forged in new[]
        {
            Forged,
            "Authentication-Results: spf=pass; dkim=pass header.d=amazon.co.jp;dmarc=pass action=none header.from=amazon.co.jp;compauth=pass reason=100\r\n",
            "Authentication-Results: dmarc.icloud.com; dmarc=pass header.from=amazon.co.jp\r\n",
            "Authentication-Results: mail.protonmail.ch; dmarc=pass header.from=amazon.co.jp\r\n",
            "Authentication-Results: mx1.messagingengine.com; dmarc=pass header.from=amazon.co.jp\r\n",
            "authentication-results:\r\n mx.google.com;\r\n dmarc=pass\r\n header.from=amazon.co.jp\r\n",
            "X-DMARC-Info: x\r\nAuthentication-Results: mail.example.org; dmarc=pass header.from=amazon.co.jp\r\n",
            "ARC-Authentication-Results: i=1; mx.google.com; dkim=pass header.d=amazon.co.jp; dmarc=pass header.from=amazon.co.jp\r\n",
            "Received: from a by mx.google.com with ESMTPS; Sun, 22 Nov 2026 01:00:00 +0000\r\n" + Forged + Forged,
        })
        {
            var notice = Mail(ProviderHops.Failed(provider, "amazon.co.jp") + forged).Read();
            Assert.True(notice.Verdict is NoticeVerdict.Suspicious or NoticeVerdict.Phishing, $"{provider}, {forged}: {notice.Verdict}");
        }
    }

    [Theory]
    // No results of the reader's server at all, only the forger's.
    [InlineData("Received: from x by mail.example.org (Postfix); Sun, 22 Nov 2026 01:00:00 +0000\r\n" + Forged)]
    [InlineData("Received: from x by mail.example.org (Postfix); Sun, 22 Nov 2026 01:00:00 +0000\r\nReceived: from y by p42-mailgateway-smtp-0 (mailgateway 1); Sun, 22 Nov 2026 01:00:00 +0000\r\nReceived: from z by st43p00im.me.com; Sun, 22 Nov 2026 01:00:00 +0000\r\nAuthentication-Results: dmarc.icloud.com; dmarc=pass header.from=amazon.co.jp\r\n")]
    [InlineData("Received: from x by localhost; Sun, 22 Nov 2026 01:00:00 +0000\r\nReceived: from y by mx.google.com with ESMTPS; Sun, 22 Nov 2026 01:00:00 +0000\r\n" + Forged)]
    [InlineData("Received: from mx.google.com (by mx.google.com) by mail.example.org; Sun, 22 Nov 2026 01:00:00 +0000\r\n" + Forged)]
    [InlineData("Received: from x by mx.google.com.evil.example; Sun, 22 Nov 2026 01:00:00 +0000\r\n" + Forged)]
    [InlineData("Received: from x by evilgoogle.com; Sun, 22 Nov 2026 01:00:00 +0000\r\n" + Forged)]
    // Names in comments, in quotes, with spaces; results in comments and in other methods' words.
    [InlineData("Received: from x by mx.google.com; Sun, 22 Nov 2026 01:00:00 +0000\r\nAuthentication-Results: evil.example (mx.google.com); dmarc=pass header.from=amazon.co.jp\r\n")]
    [InlineData("Received: from x by mx.google.com; Sun, 22 Nov 2026 01:00:00 +0000\r\nAuthentication-Results: mx.google.com.evil.example; dmarc=pass header.from=amazon.co.jp\r\n")]
    [InlineData("Received: from x by mx.google.com; Sun, 22 Nov 2026 01:00:00 +0000\r\nAuthentication-Results: mx.google.com; dmarc=fail (dmarc=pass) header.from=amazon.co.jp\r\n")]
    [InlineData("Received: from x by mx.google.com; Sun, 22 Nov 2026 01:00:00 +0000\r\nAuthentication-Results: mx.google.com; spf=pass smtp.mailfrom=\"dmarc=pass@amazon.co.jp\"; dmarc=fail header.from=amazon.co.jp\r\n")]
    [InlineData("Received: from x by mx.google.com; Sun, 22 Nov 2026 01:00:00 +0000\r\nAuthentication-Results: mx.google.com; none\r\n")]
    [InlineData("Received: from x by mx.google.com; Sun, 22 Nov 2026 01:00:00 +0000\r\nAuthentication-Results: mx.google.com; x-dmarc=pass header.from=amazon.co.jp\r\n")]
    // The provider asked about another domain, below a public suffix, or one that only ends alike.
    [InlineData("Received: from x by mx.google.com; Sun, 22 Nov 2026 01:00:00 +0000\r\nAuthentication-Results: mx.google.com; dmarc=pass header.from=amazon.co.jp.evil.example\r\n")]
    [InlineData("Received: from x by mx.google.com; Sun, 22 Nov 2026 01:00:00 +0000\r\nAuthentication-Results: mx.google.com; dmarc=pass header.from=co.jp; dkim=pass header.d=co.jp\r\n")]
    [InlineData("Received: from x by mx.google.com; Sun, 22 Nov 2026 01:00:00 +0000\r\nAuthentication-Results: mx.google.com; dmarc=pass header.from=evilamazon.co.jp\r\n")]
    [InlineData("Received: from x by mx.google.com; Sun, 22 Nov 2026 01:00:00 +0000\r\nAuthentication-Results: mx.google.com; dkim=pass header.i=@amazon.co.jp.evil.example header.d=evil.example\r\n")]
    public void No_results_but_those_of_the_readers_own_provider_for_the_shops_domain_prove_anything(string hops) =>
        Assert.NotEqual(NoticeVerdict.Genuine, Mail(hops).Read().Verdict);

    /// <summary>Everything passes, for the forger's own domain.</summary>
    [Theory]
    [InlineData("Amazon <no-reply@amazon.xsecur.example>", "amazon.xsecur.example")]
    [InlineData("Amazon <no-reply@amazon.co.jp.evil.example>", "amazon.co.jp.evil.example")]
    [InlineData("Amazon <no-reply@amazon-co-jp.example>", "amazon-co-jp.example")]
    [InlineData("Amazon <no-reply@аmazon.co.jp>", "xn--mazon-3ve.co.jp")]
    [InlineData("Amazon <no-reply@xn--mazon-3ve.co.jp>", "xn--mazon-3ve.co.jp")]
    [InlineData("Amazon <no-reply@amazon。co。jp.evil.example>", "evil.example")]
    [InlineData("Amazon <no-reply@amaz0n.co.jp>", "amaz0n.co.jp")]
    [InlineData("Amazon <no-reply@arnazon.co.jp>", "arnazon.co.jp")]
    [InlineData("\"account-update@amazon.co.jp\" <x@evil.example>", "evil.example")]
    [InlineData("\"Amazon.co.jp <account-update@amazon.co.jp>\" <x@evil.example>", "evil.example")]
    [InlineData("=?utf-8?B?QW1hem9uLmNvLmpwIDxhY2NvdW50LXVwZGF0ZUBhbWF6b24uY28uanA+?= <x@evil.example>", "evil.example")]
    [InlineData("<account-update@amazon.co.jp> <x@evil.example>", "evil.example")]
    [InlineData("account-update@amazon.co.jp (Amazon) <x@evil.example>", "evil.example")]
    [InlineData("Amazon <\"account-update@amazon.co.jp\"@evil.example>", "evil.example")]
    [InlineData("Amazon <account-update@amazon.co.jp@evil.example>", "evil.example")]
    [InlineData("Amazon: x@evil.example;", "evil.example")]
    [InlineData("Amazon <x@co.jp>", "co.jp")]
    public void A_forgers_own_domain_is_never_genuine_and_looks_suspicious_at_least(string from, string domain)
    {
        foreach (var provider in ProviderHops.Names)
        {
            var notice = new TestMail { From = from, Hops = ProviderHops.Passed(provider, domain), Subject = "Amazonアカウントの確認", Body = Body, IsHtml = true }.Read();
            Assert.True(notice.Verdict is NoticeVerdict.Suspicious or NoticeVerdict.Phishing, $"{provider}, {from}: {notice.Verdict} {notice.From} {notice.Signs}");
        }
    }

    [Theory]
    [InlineData("Amazon <ORDER@AMAZON.CO.JP>")]
    [InlineData("Amazon <order@amazon.co.jp.>")]
    [InlineData("\"Amazon\" <order@email.amazon.com>")]
    public void How_the_shops_own_domain_is_written_makes_no_difference(string from)
    {
        var domain = from.Contains("email", StringComparison.Ordinal) ? "email.amazon.com" : "amazon.co.jp";
        Assert.Equal(NoticeVerdict.Genuine, new TestMail { From = from, Hops = ProviderHops.Passed("Gmail", domain), Body = "x" }.Read().Verdict);
    }

    [Theory]
    [InlineData("<a href='https://evil.example/'>https://www.amazon.co.jp/ap/signin</a>", "LinkDisguised")]
    [InlineData("<a href='https://evil.example/'>www.amazon.co.jp</a>", "LinkDisguised")]
    [InlineData("<a href='https://www.amazon.co.jp@evil.example/'>Amazon</a>", "LinkObscured")]
    [InlineData("<a href='https://www.amazon.co.jp%2f@evil.example/'>Amazon</a>", "LinkObscured")]
    [InlineData("<a href='http://192.0.2.7/amazon.co.jp'>Amazon</a>", "LinkObscured")]
    [InlineData("<a href='http://3221225991/'>Amazon</a>", "LinkObscured")]
    [InlineData("<a href='http://0xC0.0x00.0x02.0x07/'>Amazon</a>", "LinkObscured")]
    [InlineData("<a href='http://[2001:db8::7]/'>Amazon</a>", "LinkObscured")]
    [InlineData("<a href='https://xn--mazon-3ve.co.jp/'>Amazon</a>", "LinkObscured")]
    [InlineData("<a href='https://аmazon.co.jp/'>Amazon</a>", "LinkObscured")]
    [InlineData("<a href='java\nscript:alert(1)'>Amazon</a>", "LinkObscured")]
    [InlineData("<a href='data:text/html;base64,PGI+'>Amazon</a>", "LinkObscured")]
    [InlineData("<base href='https://evil.example/'><a href='ap/signin'>Amazon</a>", "LinkElsewhere")]
    [InlineData("<head><base href='https://evil.example/'></head><a href='/ap/signin'>https://www.amazon.co.jp/</a>", "LinkDisguised")]
    [InlineData("<a href='\\\\evil.example\\x'>https://www.amazon.co.jp/</a>", "LinkDisguised")]
    [InlineData("<a href='https:\\\\evil.example/'>https://www.amazon.co.jp/</a>", "LinkDisguised")]
    [InlineData("<a href='//evil.example/'>https://www.amazon.co.jp/</a>", "LinkDisguised")]
    [InlineData("<a href='https://redirect.example/?to=https://www.amazon.co.jp/'>Amazon</a>", "LinkElsewhere")]
    [InlineData("<form action='https://evil.example/'><input name='card'></form>", "FormInMail")]
    public void Where_links_go_is_seen_through(string html, string sign)
    {
        var notice = new TestMail { From = "Amazon.co.jp <x@evil.example>", Hops = ProviderHops.Passed("Gmail", "evil.example"), Subject = "アカウントの確認", Body = $"<html>{html}</html>", IsHtml = true }.Read();
        Assert.Contains(sign, notice.Signs);
        Assert.True(notice.Verdict is NoticeVerdict.Suspicious or NoticeVerdict.Phishing, $"{notice.Verdict}");
        Assert.DoesNotContain("https://", notice.Text + notice.Links, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_text_does_not_make_a_mail_what_it_is_not()
    {
        var notice = new TestMail { From = "News <news@example.org>", Hops = ProviderHops.Passed("Gmail", "example.org"), Subject = "Hello", Body = "<div style='display:none'>Your Amazon account is on hold</div>Nothing to see.", IsHtml = true }.Read();
        Assert.Equal((NoticeKind.Other, NoticeVerdict.Unknown), (notice.Kind, notice.Verdict));
        Assert.DoesNotContain("hold", notice.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_genuine_mail_that_somebody_forwarded_is_not_proven_by_the_headers_around_it()
    {
        var genuine = Encoding.UTF8.GetString(Mail(ProviderHops.Passed("Gmail", "amazon.co.jp")).Bytes());
        using var folder = new TemporaryFolder();
        foreach (var sender in new[] { "Friend <f@example.com>", "Amazon <a@amazon.co.jp.evil.example>" })
        {
            var hops = ProviderHops.Passed("Gmail", sender.Contains("evil", StringComparison.Ordinal) ? "amazon.co.jp.evil.example" : "example.com");
            var attached = $"{hops}From: {sender}\r\nSubject: Fwd: x\r\nDate: Sun, 22 Nov 2026 09:00:00 +0000\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n{genuine}\r\n--b--\r\n";
            var inline = $"{hops}From: {sender}\r\nSubject: Fwd: x\r\nDate: Sun, 22 Nov 2026 09:00:00 +0000\r\n\r\n---------- Forwarded message ---------\r\nFrom: Amazon.co.jp <account-update@amazon.co.jp>\r\nDate: Sun, Nov 22, 2026 at 9:00 AM\r\nSubject: x\r\nTo: f@example.com\r\n\r\nx\r\n";
            foreach (var mail in new[] { attached, inline })
            {
                var notice = Assert.Single(TestMail.Import(folder.Write("f.eml", mail), out _));
                Assert.NotEqual(NoticeVerdict.Genuine, notice.Verdict);
                Assert.True(notice.IsForwarded);
            }
        }
    }

    private static TestMail Mail(string hops) => new() { Hops = hops, Subject = "アカウントの確認", Body = Body, IsHtml = true };
}
