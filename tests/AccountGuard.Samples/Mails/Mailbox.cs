using System.Globalization;
using System.Text;

namespace AccountGuard.Samples.Mails;

/// <summary>Mails as mail programs and services keep them in one file.</summary>
internal static class Mailbox
{
    /// <summary>As Google Takeout gives Gmail: labels in a header, Gmail's results below its Received, LF.</summary>
    public static byte[] Takeout(IEnumerable<Mail> mails, string to) => Write(
        mails,
        "\n",
        mail => $"From {Letters.Digits(mail.MessageId, 19)}@xxx {mail.SentAt.UtcDateTime.ToString("ddd MMM dd HH:mm:ss '+0000' yyyy", CultureInfo.InvariantCulture)}",
        mail => MailWriter.Lines(mail, to, GmailHops(mail, to)));

    /// <summary>As Thunderbird keeps what it fetched from Outlook.com: the provider's results name no host, CRLF.</summary>
    public static byte[] Thunderbird(IEnumerable<Mail> mails, string to) => Write(
        mails,
        "\r\n",
        mail => $"From - {mail.SentAt.ToString("ddd MMM dd HH:mm:ss yyyy", CultureInfo.InvariantCulture)}",
        mail => MailWriter.Lines(mail, to, OutlookHops(mail, to)));

    private static byte[] Write(IEnumerable<Mail> mails, string lineEnd, Func<Mail, string> envelope, Func<Mail, IEnumerable<string>> lines)
    {
        var text = new StringBuilder();
        foreach (var mail in mails.OrderBy(mail => mail.SentAt))
        {
            text.Append(envelope(mail)).Append(lineEnd);
            foreach (var line in lines(mail).SelectMany(line => line.Split('\n')))
            {
                text.Append(line.StartsWith("From ", StringComparison.Ordinal) ? ">" : "").Append(line).Append(lineEnd);
            }

            text.Append(lineEnd);
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }

    private static string[] GmailHops(Mail mail, string to)
    {
        var at = mail.SentAt.AddSeconds(2).ToOffset(TimeSpan.FromHours(-7));
        var host = Server(mail);
        var pass = mail.IsConfirmed ? "pass" : "fail";
        return
        [
            $"X-GM-THRID: {Letters.Digits(mail.Subject, 19)}",
            $"X-Gmail-Labels: {Labels(mail.Labels)}",
            $"Delivered-To: {to}",
            $"Received: by 2002:a05:6a10:{Letters.Digits(host, 4)}:: with SMTP id x{Letters.Digits(mail.MessageId, 8)};",
            $"        {MailWriter.Date(at.AddSeconds(1))} (PDT)",
            $"Return-Path: <bounces@{host}>",
            $"Received: from {host} ({host}. [192.0.2.{int.Parse(Letters.Digits(host, 2), CultureInfo.InvariantCulture) + 1}])",
            $"        by mx.google.com with ESMTPS id q{Letters.Digits(mail.MessageId + "q", 8)}",
            $"        for <{to}>; {MailWriter.Date(at)} (PDT)",
            "Authentication-Results: mx.google.com;",
            .. mail.IsConfirmed ? [$"       dkim=pass header.i=@{mail.Domain} header.s=k1 header.b={Letters.Digits(mail.MessageId, 8)};"] : Array.Empty<string>(),
            $"       spf={(mail.IsConfirmed ? "pass" : "softfail")} smtp.mailfrom=bounces@{host};",
            $"       dmarc={pass} (p=QUARANTINE sp=QUARANTINE dis={(mail.IsConfirmed ? "NONE" : "QUARANTINE")}) header.from={mail.Domain}",
        ];
    }

    private static string[] OutlookHops(Mail mail, string to)
    {
        var host = Server(mail);
        var result = mail.IsConfirmed ? "pass" : "fail";
        return
        [
            "X-Mozilla-Status: 0001",
            "X-Mozilla-Status2: 00000000",
            "Received: from TY0PR04MB0099.apcprd04.prod.outlook.com (::1) by",
            $" TYZPR04MB0098.apcprd04.prod.outlook.com with HTTPS; {MailWriter.Date(mail.SentAt.ToUniversalTime().AddSeconds(3))}",
            $"Received: from {host} (192.0.2.{int.Parse(Letters.Digits(host, 2), CultureInfo.InvariantCulture) + 1}) by",
            $" TY2APC01FT099.mail.protection.outlook.com (10.0.2.9) with Microsoft SMTP Server; {MailWriter.Date(mail.SentAt.ToUniversalTime().AddSeconds(1))}",
            $"Authentication-Results: spf={(mail.IsConfirmed ? "pass" : "softfail")} (sender IP is 192.0.2.1)",
            $" smtp.mailfrom={host}; dkim={(mail.IsConfirmed ? "pass (signature was verified)" : "none (message not signed)")}",
            $" header.d={(mail.IsConfirmed ? mail.Domain : "none")};dmarc={result} action={(mail.IsConfirmed ? "none" : "quarantine")}",
            $" header.from={mail.Domain};compauth={result} reason=100",
            $"Return-Path: bounces@{host}",
            $"Delivered-To: {to}",
        ];
    }

    private static string Server(Mail mail) => mail.Verdict == "Genuine" ? $"a{Letters.Digits(mail.Subject, 1)}-99.smtp-out.ap-northeast-1.amazonses.com" : $"mail{Letters.Digits(mail.Domain, 2)}.{mail.Domain}";

    private static string Labels(string labels) =>
        labels.All(char.IsAscii) ? labels : $"=?UTF-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(labels))}?=";
}
