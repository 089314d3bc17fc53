using System.Diagnostics;
using System.Text;
using AccountGuard.Notices.Mime;
using FsCheck;
using FsCheck.Fluent;

namespace AccountGuard.Core.Tests.Notices.Mime;

public class MailParserTests
{
    /// <summary>Whatever grows with the square of the text takes minutes; a busy machine must not fail what takes a second.</summary>
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(90);

    public static TheoryData<string, string> Texts() => new()
    {
        { "utf-8", "ご注文ありがとうございます 👩‍👩‍👧 Größe" },
        { "iso-2022-jp", "お届け先 ①㈱ 髙 ではなく 高、ﾊﾝｶｸ" },
        { "shift_jis", "お届け先 ①㈱髙﨑 ﾊﾝｶｸ ソ表" },
        { "euc-jp", "お届け先 配達完了 ﾊﾝｶｸ" },
        { "gb18030", "我们认为有人未经授权访问了您的账户 𠀀" },
        { "gb2312", "您的订单已发货" },
        { "big5", "您的訂單已出貨" },
        { "windows-1252", "Größe – “Straße” €" },
        { "windows-1251", "Ваш заказ" },
        { "windows-1250", "Zamówienie wysłane" },
        { "windows-1253", "Η παραγγελία" },
        { "windows-1254", "Siparişiniz" },
        { "koi8-r", "Ваш заказ" },
        { "euc-kr", "주문이 발송되었습니다" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_of_any_charset_reads_back(string charset, string text)
    {
        var fitting = MailWriter.Fitting(text, charset);
        Assert.NotEmpty(fitting);
        foreach (var transfer in new[] { "base64", "quoted-printable", "8bit" })
        {
            var mail = MailParser.Parse(MailWriter.Mail(fitting, charset, transfer));
            Assert.Equal(fitting, mail.PlainText);
            Assert.Empty(mail.Faults);
        }

        foreach (var width in new[] { 1, 7, 30, 4000 })
        {
            foreach (var encoding in "BQ")
            {
                var subject = MailWriter.EncodedWords(fitting, charset, encoding, width);
                Assert.Equal(fitting, Parse($"Subject: {subject}\r\n\r\nx").Headers.Text("Subject"));
            }
        }
    }

    [Fact]
    public void Whatever_text_is_written_reads_back()
    {
        string[] charsets = ["utf-8", "shift_jis", "euc-jp", "gb18030", "big5", "windows-1252"];
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(
            ArbMap.Default.ArbFor<NonNull<string>>(),
            ArbMap.Default.ArbFor<PositiveInt>(),
            (any, number) =>
            {
                var charset = charsets[number.Get % charsets.Length];
                var text = MailWriter.Fitting(any.Get + "表ソ", charset).Trim();
                var transfer = number.Get % 2 == 0 ? "base64" : "quoted-printable";
                var body = MailParser.Parse(MailWriter.Mail(text, charset, transfer)).PlainText;
                var subject = Parse($"Subject: {MailWriter.EncodedWords(text, charset, number.Get % 3 == 0 ? 'Q' : 'B', 1 + (number.Get % 20))}\r\n\r\n").Headers.Text("Subject");
                return string.Equals(body, text, StringComparison.Ordinal) && string.Equals(subject, text, StringComparison.Ordinal);
            }));
    }

    [Fact]
    public void Headers_are_unfolded_and_kept_in_order()
    {
        var mail = Parse("Received: from a\r\n\tby b;\r\n  Mon\r\nRECEIVED: second\r\nX-Empty:\r\nSubject:no space\r\n\r\nbody");
        Assert.Equal(["from a by b; Mon", "second"], mail.Headers.Values("received"));
        Assert.Equal("no space", mail.Headers.Text("SUBJECT"));
        Assert.Equal("", mail.Headers.Raw("x-empty"));
        Assert.Equal("body", mail.PlainText);
    }

    [Fact]
    public void Headers_that_no_blank_line_ends_run_into_the_first_boundary()
    {
        var mail = Parse("Subject: x\r\nContent-Type: multipart/alternative; \r\n\tboundary=\"----=_Part_1\"\r\nDate: Fri, 11 Sep 2020 18:51:20 +0000\r\n------=_Part_1\r\nContent-Type: text/plain\r\n\r\nhello\r\n------=_Part_1--\r\n");
        Assert.Equal("hello", mail.PlainText);
        Assert.Equal("Fri, 11 Sep 2020 18:51:20 +0000", mail.Headers.Raw("Date"));
    }

    [Fact]
    public void A_folded_line_that_lost_its_space_belongs_to_the_header_above()
    {
        var mail = Parse("Subject: one\r\ntwo without colon\r\nFrom: a@example.com\r\n\r\nbody");
        Assert.Equal("one two without colon", mail.Headers.Text("Subject"));
        Assert.Equal("body", mail.PlainText);
    }

    [Theory]
    [InlineData("=?utf-8?q?Ihre_Bestellung_=E2=80=93_?=\r\n =?utf-8?q?=C3=BCber?=", "Ihre Bestellung – über")]
    [InlineData("=?UTF-8?B?44GC?= =?UTF-8?B?44GE?=", "あい")]
    [InlineData("=?utf-8*ja?B?44GC?=", "あ")]
    [InlineData("a =?utf-8?Q?b?= c", "a b c")]
    [InlineData("=?utf-8?Q?a?= =?iso-8859-1?Q?=E9?=", "aé")]
    [InlineData("=?utf-8?X?a?= =?broken", "=?utf-8?X?a?= =?broken")]
    [InlineData("=?utf-8?B?44G?= rest", "\uFFFD rest")]
    [InlineData("=?nowhere-1?B?44GC?=", "あ")]
    [InlineData("=?utf-8?Q??= x", " x")]
    public void Encoded_words_are_decoded_as_far_as_they_are_some(string written, string read) =>
        Assert.Equal(read, Parse($"Subject: {written}\r\n\r\n").Headers.Text("Subject")!.PadLeft(written.StartsWith("=?utf-8?Q??=", StringComparison.Ordinal) ? 2 : 0));

    [Fact]
    public void Headers_in_raw_letters_are_read_by_their_bytes()
    {
        foreach (var charset in new[] { "utf-8", "shift_jis", "iso-2022-jp", "euc-jp" })
        {
            byte[] mail = [.. "Subject: "u8, .. MailWriter.Encoding(charset).GetBytes("ご注文の発送のお知らせです。ありがとうございます"), .. "\r\n\r\nbody"u8];
            Assert.Equal("ご注文の発送のお知らせです。ありがとうございます", MailParser.Parse(mail).Headers.Text("Subject"));
        }
    }

    [Fact]
    public void Parameters_come_in_pieces_and_charsets()
    {
        var read = HeaderParameters.Read("Text/Plain; name*0*=utf-8'ja'%E6%B3; name*1*=%A8%E6%96%87; name*2=\".txt\"; CHARSET=\"utf-8\" (a; comment); x=\"a\\\"b;c\"");
        Assert.Equal("text/plain", read.Value);
        Assert.Equal("注文.txt", read["name"]);
        Assert.Equal("utf-8", read["charset"]);
        Assert.Equal("a\"b;c", read["x"]);
        Assert.Equal("注文.pdf", HeaderParameters.Read("attachment; filename=\"=?UTF-8?B?5rOo5paHLnBkZg==?=\"")["filename"]);
        Assert.Equal("注文", HeaderParameters.Read("attachment; filename*=iso-2022-jp''%1B%24BCmJ8%1B%28B")["filename"]);
    }

    [Fact]
    public void Parts_within_parts_are_read_and_attachments_only_named()
    {
        const string Text = "Content-Type: multipart/mixed; boundary=outer\r\n\r\npreamble\r\n--outer\r\nContent-Type: multipart/related; boundary=\"outer inner\"\r\n\r\n"
            + "--outer inner\r\nContent-Type: multipart/alternative; boundary=third\r\n\r\n--third\r\n\r\nplain\r\n--third\r\nContent-Type: text/html\r\n\r\n<p>rich</p>\r\n--third--\r\n"
            + "--outer inner\r\nContent-Type: image/png; name=a.png\r\n\r\nxxxx\r\n--outer inner--\r\n--outer\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=note.txt\r\n\r\nhidden\r\n--outer--\r\nepilogue";
        var mail = Parse(Text);
        Assert.Equal("plain", mail.PlainText);
        Assert.Equal("rich", mail.HtmlText);
        Assert.Equal(["a.png", "note.txt"], mail.Attachments);
        Assert.Empty(mail.Faults);
    }

    [Fact]
    public void A_mail_in_a_mail_is_read_as_one()
    {
        var mail = Parse("Subject: Fwd\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nsee below\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: =?utf-8?B?44GC?=\r\nFrom: a@example.com\r\n\r\ninner\r\n--b--\r\n");
        var inner = Assert.Single(mail.Forwarded);
        Assert.Equal("あ", inner.Headers.Text("Subject"));
        Assert.Equal("inner", inner.PlainText);
        Assert.Equal("see below", mail.PlainText);
    }

    [Fact]
    public void Flowed_lines_are_joined()
    {
        Assert.Equal("one two\nnext\n> quoted text\nend", FlowedText.Join("one \r\ntwo\r\nnext\r\n> quoted \r\n> text\r\nend", deletesSpace: false));
        Assert.Equal("日本語の文\n-- \nname", FlowedText.Join("日本 \r\n語の文\r\n-- \r\nname", deletesSpace: true));
        Assert.Equal("From x", FlowedText.Join(" From x", deletesSpace: false));
    }

    [Fact]
    public void Damage_is_told_and_the_rest_is_read()
    {
        Assert.Contains(MailFault.EndMissing, Parse("Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\ncut off").Faults);
        Assert.Contains(MailFault.CharsetUnknown, Parse("Content-Type: text/plain; charset=utf-7\r\n\r\n+ADw-").Faults);
        Assert.Contains(MailFault.TransferDamaged, Parse("Content-Transfer-Encoding: base64\r\n\r\n!!!!").Faults);
        Assert.Contains(MailFault.NoHeaders, Parse("\r\n\r\njust text").Faults);
        Assert.Contains(MailFault.TooLong, Parse("Subject: x\r\n\r\n" + new string('a', MailLimits.TextLetters + 1)).Faults);
        Assert.Equal("no boundary at all", Parse("Content-Type: multipart/mixed\r\n\r\nno boundary at all").PlainText);
    }

    [Fact]
    public void A_charset_that_lies_is_overruled_by_the_bytes()
    {
        byte[] mail = [.. "Content-Type: text/plain; charset=utf-8\r\n\r\n"u8, .. MailWriter.Encoding("shift_jis").GetBytes("ご注文の発送のお知らせです。ありがとうございます")];
        Assert.Equal("ご注文の発送のお知らせです。ありがとうございます", MailParser.Parse(mail).PlainText);
    }

    [Fact]
    public void Base64_pieces_padded_one_by_one_follow_each_other() =>
        Assert.Equal("abcd", Encoding.ASCII.GetString(TransferDecoder.Base64("YQ==YmM=\r\n ZA"u8, out _)));

    [Theory]
    [InlineData("<a>b</a> ")]
    [InlineData("(")]
    [InlineData("=?")]
    [InlineData("=?utf-8?Q?")]
    [InlineData("\"")]
    [InlineData(",")]
    [InlineData("a:;")]
    [InlineData("=?utf-8?Q?a?= ")]
    [InlineData("<")]
    [InlineData("\r\n ")]
    [InlineData("; a*0=b")]
    public void Hostile_headers_cost_no_time(string piece)
    {
        var watch = Stopwatch.StartNew();
        var value = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        var mail = Parse($"From: {value}\r\nContent-Type: text/plain; {value}\r\nSubject: {value}\r\nDate: {value}\r\n\r\nx");
        MailAddress.ReadAll(mail.Headers.Raw("From"));
        MailDate.Read(mail.Headers.Raw("Date"));
        _ = mail.Headers.Text("Subject");
        Assert.True(watch.Elapsed < MostTime, $"{watch.Elapsed}");
    }

    [Fact]
    public void Nesting_without_end_is_cut_off()
    {
        var deep = string.Concat(Enumerable.Range(0, 3000).Select(level => $"Content-Type: multipart/mixed; boundary=b{level}\r\n\r\n--b{level}\r\n"));
        var mail = Parse(deep);
        Assert.Contains(MailFault.TooDeep, mail.Faults);
        var wide = "Content-Type: multipart/mixed; boundary=b\r\n\r\n" + string.Concat(Enumerable.Repeat("--b\r\n\r\nx\r\n", 100_000));
        Assert.Contains(MailFault.TooManyParts, Parse(wide).Faults);
        var mails = string.Concat(Enumerable.Repeat("Content-Type: message/rfc822\r\n\r\n", 3000));
        Assert.Contains(MailFault.TooDeep, Parse(mails).Faults);
        var headers = string.Concat(Enumerable.Repeat("X-A: b\r\n", 200_000)) + "\r\nbody";
        Assert.Contains(MailFault.HeadersCut, Parse(headers).Faults);
        Assert.Equal("body", Parse(headers).PlainText);
    }

    internal static MailMessage Parse(string text) => MailParser.Parse(Encoding.UTF8.GetBytes(text));
}
