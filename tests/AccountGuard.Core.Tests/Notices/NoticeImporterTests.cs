using System.IO.Compression;
using System.Text;
using AccountGuard.Core.Tests.Import;
using AccountGuard.Import;
using AccountGuard.Notices;

namespace AccountGuard.Core.Tests.Notices;

public class NoticeImporterTests
{
    private const string Envelope = "From - Mon Nov 16 10:00:00 2026\r\n";

    [Fact]
    public void A_folder_gives_the_mails_of_all_its_files()
    {
        using var folder = new TemporaryFolder();
        var mail = new TestMail { Subject = "配達完了" };
        folder.Write("a.eml", mail.Bytes());
        folder.Write("Inbox", [.. Mailbox(mail, mail), .. Mailbox(mail)]);
        folder.Write("below/b.EML", mail.Bytes());
        folder.Write("c.msg", "x"u8.ToArray());
        folder.Write("photo.jpg", "x"u8.ToArray());
        folder.Write("notes.txt", "just notes"u8.ToArray());
        folder.Write("mails.zip", Zip(("x/1.eml", mail.Bytes()), ("x/all.mbox", Mailbox(mail, mail)), ("__MACOSX/x/._1.eml", mail.Bytes())));
        var notices = TestMail.Import(folder.Path, out var recorder);
        Assert.Equal(8, notices.Count);
        Assert.All(notices, notice => Assert.Equal(NoticeKind.OrderDelivered, notice.Kind));
        Assert.Empty(recorder.Failures);
        Assert.Equal(["._1.eml", "c.msg", "notes.txt", "photo.jpg"], recorder.Ignored.Select(ignored => ignored.Path.Split('/', '\\').Last()).Order(StringComparer.Ordinal));
        Assert.Contains("Outlook", recorder.Ignored.Single(ignored => ignored.Path.EndsWith(".msg", StringComparison.Ordinal)).Reason, StringComparison.Ordinal);
        Assert.Equal(8, recorder.Files.Sum(file => file.RowsRead));
        Assert.Contains(notices, notice => notice.SourcePath.EndsWith("mails.zip!/x/all.mbox", StringComparison.Ordinal) && notice.SourceLine > 1);
        Assert.Equal(Path.GetFileName(folder.Path), notices[0].Account);
    }

    [Fact]
    public void What_is_no_mail_is_said()
    {
        using var folder = new TemporaryFolder();
        AssertFailure(folder.Write("orders.csv", "Order ID,Date\n1,2\n"), ImportFailureKind.UnknownLayout);
        AssertFailure(Path.Combine(folder.Path, "nowhere.eml"), ImportFailureKind.NotFound);
        AssertFailure(folder.Write("bad.zip", [0x50, 0x4B, 3, 4, 1, 2, 3]), ImportFailureKind.BadArchive);
        AssertFailure(folder.Write("empty.zip", Zip(("a.jpg", []))), ImportFailureKind.NothingFound);
        Directory.CreateDirectory(Path.Combine(folder.Path, "empty"));
        AssertFailure(Path.Combine(folder.Path, "empty"), ImportFailureKind.NothingFound);
        AssertFailure(folder.Write("empty.eml", []), ImportFailureKind.UnknownLayout);
    }

    [Fact]
    public void A_broken_mail_gives_what_could_be_read_and_why()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("broken.eml", "From: Amazon <a@amazon.co.jp>\r\nSubject: =?utf-8?B?6YWN6YGU5a6M5LqG?=\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=x-none\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!5Y"u8.ToArray());
        var notice = Assert.Single(TestMail.Import(path, out _, "ja"));
        Assert.Equal("配達完了", notice.Subject);
        Assert.Equal(NoticeKind.OrderDelivered, notice.Kind);
        Assert.Null(notice.Date);
        Assert.Matches("日時", notice.Problem);
        Assert.Matches("base64", notice.Problem);
        Assert.Matches("末尾", notice.Problem);
    }

    [Fact]
    public void A_forwarded_mail_is_judged_as_what_it_is_and_never_genuine()
    {
        var inner = Encoding.UTF8.GetString(new TestMail { Subject = "配達完了", Hops = TestMail.GmailResults("dmarc=pass header.from=amazon.co.jp") }.Bytes());
        using var folder = new TemporaryFolder();
        var attached = folder.Write("a.eml", $"From: Friend <f@example.com>\r\nSubject: see\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nlook\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n{inner}\r\n--b--\r\n");
        var inline = folder.Write("b.eml", "From: Friend <f@example.com>\r\nDate: Mon, 23 Nov 2026 09:00:00 +0900\r\nSubject: Fwd: =?utf-8?B?6YWN6YGU5a6M5LqG?=\r\n\r\n-------- Forwarded Message --------\r\nSubject: \u914d\u9054\u5b8c\u4e86\r\nDate: Sun, 22 Nov 2026 09:00:00 +0000\r\nFrom: Amazon.co.jp <order-update@amazon.co.jp>\r\nTo: f@example.com\r\n\r\n503-1234567-1234567");
        foreach (var path in new[] { attached, inline })
        {
            var notice = Assert.Single(TestMail.Import(path, out _));
            Assert.True(notice.IsForwarded);
            Assert.Equal((NoticeVerdict.Unknown, NoticeKind.OrderDelivered), (notice.Verdict, notice.Kind));
            Assert.EndsWith("@amazon.co.jp", notice.From, StringComparison.Ordinal);
            Assert.Equal(DateTimeOffset.Parse("2026-11-22T18:00:00+09:00", CultureInfo.InvariantCulture), notice.Date);
        }
    }

    [Fact]
    public void Mails_of_the_caller_are_read_as_files_are()
    {
        var importer = new NoticeImporter(new NoticeOptions { Language = CultureInfo.GetCultureInfo("en"), Account = "mine" }, SilentObserver.Instance);
        var notice = importer.Read(new MailFields { Date = DateTimeOffset.UnixEpoch, From = "Amazon.com <shipment-tracking@amazon.com>", Subject = "Your Amazon.com order #111-1234567-1234567 has shipped", Body = "<html><body>Ship to:<br>Jane<br>Springfield, OR<p>Order Total: $5.00</body></html>" }, 7);
        Assert.Equal((NoticeKind.OrderShipped, NoticeVerdict.Unknown), (notice.Kind, notice.Verdict));
        Assert.Equal(("Jane", "Springfield, OR", 5m, "USD"), (notice.Recipient, notice.Place, notice.Total, notice.Currency));
        Assert.Equal((7L, "mine", ""), (notice.SourceLine, notice.Account, notice.SourcePath));
        var headers = TestMail.GmailResults("dmarc=pass header.from=amazon.com") + "From: Amazon.com <a@amazon.com>\r\nSubject: Delivered: x\r\n";
        Assert.Equal(NoticeVerdict.Genuine, importer.Read(new MailFields { Headers = headers, Body = "text" }, 1).Verdict);
        Assert.Equal((NoticeKind.Other, NoticeVerdict.Unknown), (importer.Read(new MailFields(), 1).Kind, importer.Read(new MailFields(), 1).Verdict));
    }

    [Fact]
    public void Cancelling_ends_the_reading()
    {
        using var folder = new TemporaryFolder();
        using var cancellation = new CancellationTokenSource();
        var path = folder.Write("all.mbox", Mailbox([.. Enumerable.Repeat(new TestMail(), 50)]));
        using var notices = new NoticeImporter(new NoticeOptions(), SilentObserver.Instance).Import(path, cancellation.Token).GetEnumerator();
        Assert.True(notices.MoveNext());
        cancellation.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
        {
            while (notices.MoveNext())
            {
            }
        });
    }

    private static void AssertFailure(string path, ImportFailureKind kind)
    {
        Assert.Empty(TestMail.Import(path, out var recorder));
        var failure = Assert.Single(recorder.Failures);
        Assert.Equal((kind, path), (failure.Kind, failure.Path));
        Assert.NotEmpty(failure.Message);
    }

    private static byte[] Mailbox(params TestMail[] mails) => [.. mails.SelectMany(mail => (byte[])[.. Encoding.ASCII.GetBytes(Envelope), .. mail.Bytes(), .. "\r\n\r\n"u8])];

    private static byte[] Zip(params (string Name, byte[] Content)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
