using AccountGuard.Notices;

namespace AccountGuard.Core.Tests.Auditing;

/// <summary>Exports and mails of one audit: one history, nothing twice, and no stranger's mail in it.</summary>
public sealed class MailAuditTests : IDisposable
{
    private const string Columns = "Website,Order ID,Order Date,Product Name,Total Owed,Order Status,Payment Instrument Type,Shipping Address";

    private readonly string folder = Directory.CreateTempSubdirectory("accountguard-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void An_order_of_the_export_and_of_mails_is_one()
    {
        var account = Assert.Single(Run([Export("503-0000001-0000001")], Box("box.mbox", Order("503-0000001-0000001"), Order("503-0000001-0000001", "発送済み:"))));

        Assert.Equal((1, 0, 2), (account.Orders, account.OrdersOfMails, account.Notices.Count));
        Assert.Equal("export", account.Account);
        Assert.Equal(["AmazonRetailOrderHistory", "Mail"], account.Files.Select(file => file.Layout));
    }

    [Fact]
    public void An_order_that_only_mails_tell_joins_the_history()
    {
        var account = Assert.Single(Run([Export("503-0000001-0000001")], Box("box.mbox", Order("503-0000001-0000001"), Order("503-0000002-0000002"))));

        Assert.Equal((2, 1), (account.Orders, account.OrdersOfMails));
    }

    [Fact]
    public void Mails_alone_are_an_account()
    {
        var account = Assert.Single(Run([], Box("one.mbox", Order("503-0000001-0000001")), Box("two.eml", Order("503-0000002-0000002"))));

        Assert.Equal(("one", 2, 2), (account.Account, account.Orders, account.OrdersOfMails));
        Assert.Equal(2, account.Files.Count);
    }

    [Fact]
    public void Mails_to_another_person_are_another_account()
    {
        var box = Box("box.mbox", Order("503-0000001-0000001", to: "owner+shop@example.com"), Order("503-0000002-0000002", to: "owner@example.com"), Order("503-0000003-0000003", to: "sister@example.com"));

        var accounts = Run([Export("503-0000001-0000001")], box);

        Assert.Equal([("export", 2, 1), ("box", 1, 1)], accounts.Select(account => (account.Account, account.Orders, account.OrdersOfMails)));
    }

    [Fact]
    public void Mails_of_another_shop_are_another_account()
    {
        var accounts = Run([Export("503-0000001-0000001")], Box("box.mbox", Order("503-0000001-0000001"), Order("111-0000002-0000002", site: "amazon.com")));

        Assert.Equal([("export", 1), ("box", 1)], accounts.Select(account => (account.Account, account.Orders)));
    }

    [Fact]
    public void A_mailbox_with_the_mails_of_two_exports_makes_them_not_one()
    {
        var first = Export("503-0000001-0000001", "first.csv");
        var second = Export("503-0000002-0000002", "second.csv");
        var box = Box(
            "box.mbox",
            Order("503-0000001-0000001", to: "a@example.com"),
            Order("503-0000002-0000002", to: "b@example.com"),
            Order("503-0000003-0000003", to: "b@example.com"));

        var accounts = Run([first, second], box);

        Assert.Equal([("first", 1), ("second", 2)], accounts.Select(account => (account.Account, account.Orders)));
        Assert.Equal([1, 2], accounts.Select(account => account.Notices.Count));
    }

    [Fact]
    public void Two_people_s_mailboxes_are_two_accounts()
    {
        var accounts = Run([], Box("a.mbox", Order("503-0000001-0000001", to: "a@example.com")), Box("b.mbox", Order("503-0000002-0000002", to: "b@example.com")));

        Assert.Equal(["a", "b"], accounts.Select(account => account.Account));
    }

    [Fact]
    public void The_same_mail_in_two_mailboxes_is_one()
    {
        var account = Assert.Single(Run([], Box("one.mbox", Order("503-0000001-0000001")), Box("two.mbox", Order("503-0000001-0000001"))));

        Assert.Equal((1, 1), (account.Orders, account.Notices.Count));
    }

    [Fact]
    public void A_mailbox_that_cannot_be_read_is_reported_and_takes_nothing_from_the_rest()
    {
        var missing = Path.Combine(folder, "missing.mbox");

        var account = Assert.Single(Run([Export("503-0000001-0000001")], missing));

        Assert.Equal(1, account.Orders);
        Assert.Equal(missing, Assert.Single(account.Failures).Path);
        Assert.Equal(missing, Assert.Single(account.Files, file => file.Error is not null).Path);
    }

    [Fact]
    public void Mails_that_are_not_about_an_account_are_not_kept()
    {
        var account = Assert.Single(Run([], Box("box.mbox", Order("503-0000001-0000001"), "From: friend@example.com\r\nSubject: hello\r\n\r\nhello\r\n")));

        Assert.Single(account.Notices);
        Assert.Equal(2, Assert.Single(account.Files).RowsRead);
    }

    [Fact]
    public void A_forged_order_mail_makes_no_order_and_stands_among_the_mails()
    {
        var forged = Order("503-0000009-0000009").Replace("amazon.co.jp>", "amazon-co-jp.example>", StringComparison.Ordinal).Replace("ご注文ありがとうございます", "24時間以内にパスワードを入力してください https://amazon-co-jp.example/", StringComparison.Ordinal);

        var account = Assert.Single(Run([], Box("box.mbox", Order("503-0000001-0000001"), forged)));

        Assert.Equal((1, 2), (account.Orders, account.Notices.Count));
        Assert.Contains(account.Notices, notice => notice.Verdict == NoticeVerdict.Phishing);
    }

    private static IReadOnlyList<AccountAuditResult> Run(string[] paths, params string[] mails) =>
        AccountAudit.Run(new AuditRequest { Paths = paths, NoticePaths = mails, Now = DateTimeOffset.UnixEpoch }, CancellationToken.None).Accounts;

    private string Export(string number, string name = "export.csv") =>
        Write(name, $"{Columns}\nAmazon.co.jp,{number},2026-01-02T10:00:00Z,Tea,1250,Closed,Visa - 1234,A Person 1 Street\n");

    private string Box(string name, params string[] mails) =>
        Write(name, string.Concat(mails.Select(mail => (name.EndsWith(".mbox", StringComparison.Ordinal) ? "From - Mon Nov 16 10:00:00 2026\r\n" : "") + mail + "\r\n")));

    private static string Order(string number, string subject = "Amazon.co.jpでのご注文", string to = "owner@example.com", string site = "amazon.co.jp") =>
        $"From: \"Amazon\" <auto-confirm@{site}>\r\nTo: {to}\r\nSubject: {subject} {number}\r\nDate: Fri, 02 Jan 2026 19:00:00 +0900\r\nMessage-ID: <{number}-{subject.Length}@{site}>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nご注文ありがとうございます\r\n注文番号: {number}\r\n";

    private string Write(string name, string text)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
