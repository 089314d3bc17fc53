using AccountGuard.Notices.Mime;

namespace AccountGuard.Core.Tests.Notices.Mime;

/// <summary>Addresses, dates, HTML and inline forwards.</summary>
public class MailValueTests
{
    /// <summary>Whatever grows with the square of the text takes minutes; a busy machine must not fail what takes a second.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(90);

    [Theory]
    [InlineData("\"Amazon.co.jp\" <order-update@amazon.co.jp>", "order-update@amazon.co.jp", "Amazon.co.jp")]
    [InlineData("order-update@amazon.co.jp (Amazon)", "order-update@amazon.co.jp", "Amazon")]
    [InlineData("=?utf-8?B?QW1hem9uIDxhQGFtYXpvbi5jby5qcD4=?= <thief@example.net>", "thief@example.net", "Amazon <a@amazon.co.jp>")]
    [InlineData("\"a@amazon.co.jp\" <thief@example.net>", "thief@example.net", "a@amazon.co.jp")]
    [InlineData("Amazon <a@amazon.co.jp> <thief@example.net>", "thief@example.net", "Amazon a@amazon.co.jp")]
    [InlineData("\"Doe, \\\"J\\\"\" <j@example.com>, second@example.com", "j@example.com", "Doe, \"J\"")]
    [InlineData("undisclosed-recipients:;", null, null)]
    [InlineData("friends: a@example.com, b@example.com;", "a@example.com", null)]
    [InlineData("no address", "", "no address")]
    [InlineData("<broken@example.com", "broken@example.com", null)]
    [InlineData("=?utf-8?Q?Amazon_=3Corder=40example.com=3E?=", "order@example.com", "Amazon")]
    public void Addresses_are_told_from_names(string header, string? address, string? name)
    {
        var first = MailAddress.ReadAll(header) is [var only, ..] ? only : null;
        Assert.Equal(address, first?.Address);
        Assert.Equal(name, first?.Name);
    }

    [Theory]
    [InlineData("Fri, 11 Sep 2020 18:51:20 +0000", "2020-09-11T18:51:20+00:00")]
    [InlineData("Fri, 11 Sep 2020 18:51:20 +0900 (JST)", "2020-09-11T18:51:20+09:00")]
    [InlineData("11 Sep 20 18:51 GMT", "2020-09-11T18:51:00+00:00")]
    [InlineData("Mon, 10 Jan 2022 16:25:17 -0530", "2022-01-10T16:25:17-05:30")]
    [InlineData("Thu Jan  1 00:00:00 1970", "1970-01-01T00:00:00+00:00")]
    [InlineData("Fri Jul 8 12:08:34 2011 +0900", "2011-07-08T12:08:34+09:00")]
    [InlineData("Fri Jul 8 12:08:34 PDT 2011", "2011-07-08T12:08:34-07:00")]
    [InlineData("Tue, 3 November 2026 9:05:00 +0100", "2026-11-03T09:05:00+01:00")]
    [InlineData("31 Feb 2020 10:00 +0000", null)]
    [InlineData("yesterday", null)]
    [InlineData("", null)]
    public void Dates_are_read_in_the_forms_of_headers_and_mailboxes(string text, string? date) =>
        Assert.Equal(date is null ? null : DateTimeOffset.Parse(date, CultureInfo.InvariantCulture), MailDate.Read(text));

    [Fact]
    public void Html_becomes_what_a_reader_sees()
    {
        var read = HtmlText.Read("<html><head><title>t</title><style>p{x}</style></head><body><div style='display: none'>pre<b>header</b></div><p>Order&nbsp;Total:\n <b>$80.61</b><br>next</p>"
            + "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table><script>evil()</script>z\u200Be\u00ADro <span style=\"font-size:0px\">x</span><span style='font-size:0.9em'>y</span></body></html>");
        Assert.Equal("Order Total: $80.61\nnext\na b\nc\nzero y", read.Text);
    }

    [Fact]
    public void Links_are_kept_with_the_text_they_stand_under()
    {
        var read = HtmlText.Read("<a href=' https://evil.example/a?b=1&amp;c=2 '>https://www.<b>amazon</b>.co.jp</a> <a href=\"https://x.example\"><img alt='Amazon'></a><form action='https://post.example'><input name=p></form><a href='#top'>");
        Assert.Equal([
            new MailLink("https://www.amazon.co.jp", "https://evil.example/a?b=1&c=2"),
            new MailLink("Amazon", "https://x.example"),
            new MailLink("", "https://post.example", IsForm: true),
            new MailLink("", "#top"),
        ], read.Links);
    }

    [Fact]
    public void A_head_that_is_never_closed_hides_no_body() => Assert.Equal("seen", HtmlText.Read("<html><head><meta charset=utf-8><style>a{}</style><body>seen").Text);

    [Fact]
    public void Deep_html_costs_no_time()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        foreach (var piece in new[] { "<div>", "<b><p>", "<a href=x>", "</div>", "<td>", "<table><tr><td>", "<!--", "&amp", "<div style='display:none'>", "<style>" })
        {
            HtmlText.Read(string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length)));
        }

        Assert.True(watch.Elapsed < MostTime, $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData("> Begin forwarded message:\n> \n> From: \"Amazon.com\" <auto-confirm@amazon.com>\n> Subject: Your order\n> Date: January 7, 2022 at 10:23:16 AM EST\n> To: a@example.com\n> \n> Hello", "Your order", "Hello")]
    [InlineData("---------- Forwarded message ---------\n差出人: Amazon.co.jp <x@amazon.co.jp>\n日付: 2022年1月10日(月) 16:25\n件名: ご注文\n宛先: <a@example.jp>\n\n本文", "ご注文", "本文")]
    [InlineData("FYI\n\n-----Original Message-----\nVon: Amazon <a@amazon.de>\nGesendet: Montag\nAn: b@example.com\nBetreff: Bestellung\n\nText", "Bestellung", "Text")]
    [InlineData("*From:* Amazon <a@amazon.com>\n*Sent:* Monday\n*Subject:* Hi\n\nBody: here", "Hi", "Body: here")]
    public void Inline_forwards_are_found(string text, string subject, string body)
    {
        var forward = InlineForward.Find(text)!;
        Assert.Equal(subject, forward.Subject);
        Assert.Equal(body, forward.Text);
        Assert.Contains("mazon", forward.From, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("From: here to there\nnothing else")]
    [InlineData("Subject: alone\n\ntext")]
    [InlineData("")]
    public void Other_texts_are_no_forwards(string text) => Assert.Null(InlineForward.Find(text));
}
