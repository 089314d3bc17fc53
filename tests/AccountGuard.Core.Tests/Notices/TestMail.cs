using System.Text;
using AccountGuard.Core.Tests.Import;
using AccountGuard.Notices;

namespace AccountGuard.Core.Tests.Notices;

/// <summary>Made-up mails as providers deliver them.</summary>
internal sealed class TestMail
{
    public const string Gmail = "Received: by 2002:a05:6a10:abcd:: with SMTP id x1;\r\n Sun, 22 Nov 2026 01:00:01 -0800 (PST)\r\nReceived: from a8-1.smtp-out.amazonses.com (a8-1.smtp-out.amazonses.com. [192.0.2.1])\r\n by mx.google.com with ESMTPS id q1\r\n for <owner@example.com>; Sun, 22 Nov 2026 01:00:00 -0800 (PST)\r\n";

    public string From { get; init; } = "\"Amazon.co.jp\" <account-update@amazon.co.jp>";

    public string Subject { get; init; } = "Amazon.co.jp";

    public string Body { get; init; } = "本文";

    public bool IsHtml { get; init; }

    /// <summary>Headers in front of all others, the topmost first.</summary>
    public string Hops { get; init; } = "";

    /// <summary>Headers among the others.</summary>
    public string More { get; init; } = "";

    public static string GmailResults(string results) => Gmail + "Authentication-Results: mx.google.com;\r\n       " + results + "\r\n";

    public byte[] Bytes() => Encoding.UTF8.GetBytes(
        $"{Hops}{More}From: {From}\r\nTo: owner@example.com\r\nSubject: {Subject}\r\nDate: Sun, 22 Nov 2026 09:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/{(IsHtml ? "html" : "plain")}; charset=utf-8\r\n\r\n{Body}");

    public AccountNotice Read(string language = "en")
    {
        using var folder = new TemporaryFolder();
        return Assert.Single(Import(folder.Write("mail.eml", Bytes()), out _, language));
    }

    public static List<AccountNotice> Import(string path, out ImportRecorder recorder, string language = "en")
    {
        recorder = new ImportRecorder();
        return [.. new NoticeImporter(new NoticeOptions { Language = CultureInfo.GetCultureInfo(language) }, recorder).Import(path, CancellationToken.None)];
    }
}
