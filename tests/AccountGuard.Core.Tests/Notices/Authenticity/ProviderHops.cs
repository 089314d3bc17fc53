namespace AccountGuard.Core.Tests.Notices.Authenticity;

/// <summary>What the big providers put in front of a mail that they received, in the order and form of each; addresses and names are made up.</summary>
internal static class ProviderHops
{
    /// <summary>The names of the providers.</summary>
    public static readonly string[] Names = ["Gmail", "Outlook.com", "Microsoft 365", "Yahoo", "Yahoo Japan", "iCloud", "Fastmail", "Proton", "docomo", "SoftBank", "own server"];

    /// <summary>The headers, the topmost first, for a mail of a domain that passed everything.</summary>
    public static string Passed(string provider, string domain) => Of(provider, domain, "pass");

    /// <summary>The same for a mail that nobody signed and whose sender may not send for the domain.</summary>
    public static string Failed(string provider, string domain) => Of(provider, domain, "fail");

    private static string Of(string provider, string domain, string result) => (provider switch
    {
        "Gmail" => Received("2002:a05:6358:3211:b0:1dc:b09f:ae0b with SMTP id a17csp1", from: "")
            + "X-Received: by 2002:ad4:5caa:0:b0:6ea:d604:9e4f with SMTP id 6a1mr1.19;\n        Sun, 22 Nov 2026 01:00:00 -0800 (PST)\n"
            + $"ARC-Authentication-Results: i=1; mx.google.com;\n       dmarc={result} header.from={domain}\nReturn-Path: <x@bounces.{domain}>\n"
            + Received("mx.google.com with ESMTPS id 6a1si1.333\n        for <owner@example.com>")
            + $"Received-SPF: {result} (google.com: domain of x@bounces.{domain}) client-ip=192.0.2.1;\n"
            + $"Authentication-Results: mx.google.com;\n       dkim={result} header.i=@{domain} header.s=abc header.b=bX9XNvUN;\n       dkim=pass header.i=@amazonses.com header.s=def header.b=HB0AZLJH;\n"
            + $"       spf={result} (google.com: domain of x@bounces.{domain} designates 192.0.2.1 as permitted sender) smtp.mailfrom=x@bounces.{domain};\n       dmarc={result} (p=QUARANTINE sp=QUARANTINE dis=NONE) header.from={domain}\n",
        "Outlook.com" => Received("SJ0PR00MB0001.namprd00.prod.outlook.com with HTTPS", "AM0PR00MB0001.eurprd00.prod.outlook.com (2603:10a6::1)")
            + Received("AM0PR00MB0001.eurprd00.prod.outlook.com\n (2603:10a6::1) with Microsoft SMTP Server (version=TLS1_2) id 15.20.1") + Microsoft(domain, result),
        "Microsoft 365" => Received("TY0PR00MB0001.apcprd00.PROD.OUTLOOK.COM with HTTPS", "TYCPR00CA0001.jpnprd00.prod.outlook.com") + Microsoft(domain, result),
        "Yahoo" => Received("atlas-production.v2-mail-prod1-ne1.omega.yahoo.com pod-id atlas--production-ne1-1 with HTTP", "127.0.0.1")
            + $"X-Originating-Ip: [192.0.2.1]\nReceived-SPF: {result} (domain of bounces.{domain})\n"
            + $"Authentication-Results: atlas-production.v2-mail-prod1-ne1.omega.yahoo.com;\n dkim={result} header.i=@{domain} header.s=abc;\n spf={result} smtp.mailfrom=bounces.{domain};\n dmarc={result}(p=QUARANTINE) header.from={domain};\n"
            + Received("10.0.0.1 with SMTPs (version=TLS1_3)"),
        "Yahoo Japan" => Received("mta0001.mail.djm.ynwm.yahoo.co.jp with SMTP", "192.0.2.1  (EHLO a8-1.smtp-out.amazonses.com) (192.0.2.1)")
            + $"Authentication-Results: mta0001.mail.djm.ynwm.yahoo.co.jp;\n\tspf={result} smtp.mailfrom=x@bounces.{domain};\n\tdkim={result} header.d={domain};\n\tdmarc={result} header.from={domain}\n",
        "iCloud" => Received("p42-mailgateway-smtp-7d9f7c9fbb-abcde (mailgateway 2431B71)\n with SMTP id 0f0f", "st43p00im-ztbu10073701.me.com (10.0.0.1)")
            + "X-Apple-UUID: 0f0f\n" + Received("st43p00im-ztbu10073701.me.com (Postfix) with ESMTPS id 1")
            + $"X-ICL-SCORE: 3.3\nAuthentication-Results: bimi.icloud.com; bimi=pass header.d={domain} header.selector=default\nX-ARC-Info: policy=fail; arc=none\nAuthentication-Results: arc.icloud.com; arc=none\n"
            + $"Authentication-Results: dmarc.icloud.com; dmarc={result} header.from={domain}\nX-DMARC-Info: pass={result}; dmarc-policy=quarantine\nX-DMARC-Policy: v=DMARC1; p=quarantine\n"
            + $"Authentication-Results: dkim-verifier.icloud.com;\n\tdkim={result} (2048-bit key) header.d={domain} header.i=@{domain} header.b=SB8S0d6H\nAuthentication-Results: spf.icloud.com; spf={result} (spf.icloud.com: domain of x@bounces.{domain}) smtp.mailfrom=x@bounces.{domain}\n",
        "Fastmail" => Received("sloti1.messagingengine.com (Cyrus 3.11.0) with LMTPA", "phl-compute-01.internal")
            + $"Authentication-Results: mx1.messagingengine.com;\n    arc=none (no signatures found);\n    dkim={result} (2048-bit rsa key sha256) header.d={domain} header.i=@{domain} header.b=Xk3p;\n    dmarc={result} policy.published-domain-policy=quarantine header.from={domain};\n    spf={result} smtp.mailfrom=x@bounces.{domain} smtp.helo=a8-1.smtp-out.amazonses.com\n",
        "Proton" => Received("mailin043.protonmail.ch (Postfix) with ESMTPS id 1")
            + $"Authentication-Results: mail.protonmail.ch; dmarc={result} (p=quarantine dis=none)\n header.from={domain}\nAuthentication-Results: mail.protonmail.ch; spf={result} smtp.mailfrom=bounces.{domain}\n"
            + $"Authentication-Results: mail.protonmail.ch; arc=none smtp.remote-ip=192.0.2.1\nAuthentication-Results: mail.protonmail.ch; dkim={result} (2048-bit key)\n header.d={domain} header.i=@{domain} header.b=\"VfvKiAui\"\n",
        "docomo" => $"Authentication-Results: mfsmax.docomo.ne.jp; dkim={result} header.d={domain}; spf={result} smtp.mailfrom=x@bounces.{domain}; dmarc={result} header.from={domain}\n" + Received("mfsmax.docomo.ne.jp (Postfix) with ESMTP id 1"),
        "SoftBank" => $"Authentication-Results: mx.i.softbank.jp; spf={result} smtp.mailfrom=bounces.{domain}; dkim={result} header.i=@{domain}; dmarc={result} header.from={domain}\n" + Received("mx.i.softbank.jp with ESMTP"),
        _ => $"Authentication-Results: mail.example.org;\n\tdmarc={result} (p=quarantine) header.from={domain};\n\tdkim={result} header.d={domain}\n" + Received("mail.example.org (Postfix) with ESMTPS id 1"),
    }).ReplaceLineEndings("\r\n");

    private static string Microsoft(string domain, string result) =>
        $"Authentication-Results: spf={result} (sender IP is 192.0.2.1)\n smtp.mailfrom=bounces.{domain}; dkim={result} (signature was verified)\n header.d={domain};dmarc={result} action=none\n header.from={domain};compauth={result} reason=100\n"
        + $"Received-SPF: {result} (protection.outlook.com: domain of bounces.{domain})\n" + Received("AM0EUR00FT001.mail.protection.outlook.com (10.0.0.1) with Microsoft SMTP\n Server id 15.20.1");

    private static string Received(string by, string from = "a8-1.smtp-out.amazonses.com (a8-1.smtp-out.amazonses.com. [192.0.2.1])") =>
        $"Received: {(from.Length > 0 ? "from " + from + "\n        " : "")}by {by};\n        Sun, 22 Nov 2026 01:00:01 -0800 (PST)\n";
}
