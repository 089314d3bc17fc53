using System.Text.RegularExpressions;
using AccountGuard.Notices.Mime;

namespace AccountGuard.Notices.Authenticity;

/// <summary>
/// What the reader's own mail provider found out about the sender (Authentication-Results, RFC 8601). Only the topmost
/// header counts, and only where the provider that received the mail wrote it: senders put headers of that name into
/// their mails too.
/// </summary>
internal sealed class ProviderResults
{
    private const string HeaderName = "Authentication-Results";

    /// <summary>Gmail's own hops name no host; the one below them does.</summary>
    private const string GmailHop = "by 2002:a";

    /// <summary>So does the last hop of iCloud, whose servers have names without a dot.</summary>
    private const string AppleHop = "(mailgateway";

    private const string NamelessProvider = "outlook.com";

    private const string PassResult = "pass";

    /// <summary>What iCloud writes between its results.</summary>
    private static readonly string[] Between = ["X-ARC-Info", "X-DMARC-Info", "X-DMARC-Policy"];

    private static readonly Regex ByHost = new(@"(?:^|\s)by\s+([A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9-]+)+)", RegexOptions.CultureInvariant);
    private static readonly Regex AppleHost = new(@"\bby p[0-9]+-mailgateway-[a-z0-9-]+ \(mailgateway", RegexOptions.CultureInvariant);
    private static readonly Regex Method = new(@"(?:^|\s)(dmarc|dkim|spf)\s*=\s*([a-z]+)", RegexOptions.CultureInvariant);
    private static readonly Regex Property = new(@"\b(header\.from|header\.d|header\.i|smtp\.mailfrom)\s*=\s*""?([^\s;""()]+)", RegexOptions.CultureInvariant);

    private readonly List<string> dkimDomains = [];

    private ProviderResults(string provider) => Provider = provider;

    /// <summary>Who found it out.</summary>
    public string Provider { get; }

    /// <summary>The result of DMARC ("pass", "fail", "none", …); null where there is none.</summary>
    public string? Dmarc { get; private set; }

    /// <summary>The From domain that DMARC was asked about; null where it is not told.</summary>
    public string? DmarcDomain { get; private set; }

    /// <summary>The result of SPF; null where there is none.</summary>
    public string? Spf { get; private set; }

    /// <summary>The domains whose DKIM signatures passed.</summary>
    public IReadOnlyList<string> DkimDomains => dkimDomains;

    /// <summary>Reads the results that can be trusted; null where there are none.</summary>
    public static ProviderResults? Read(MailHeaders headers)
    {
        var all = headers.All;
        var received = FirstHop(all);
        var first = IndexOf(all, HeaderName);
        if (first < 0 || received < 0 || HostOf(all[received].Value) is not { } host)
        {
            return null;
        }

        var known = ShopList.Default.ProviderOf(host);

        // A provider that is not known may let forged results through, but puts its own above its first Received.
        var end = known is null ? received : all.Count;
        var results = new ProviderResults(known?[0] ?? host);
        var count = 0;
        for (var index = first; index < end && (Is(all[index], HeaderName) || Array.Exists(Between, name => Is(all[index], name))); index++)
        {
            if (Is(all[index], HeaderName))
            {
                var value = Letters.WithoutComments(EncodedWords.Decode(all[index].Value));
                if (!IsOf(value, host, known))
                {
                    break;
                }

                results.Take(value);
                count++;
            }
        }

        return count > 0 ? results : null;
    }

    /// <summary>Whether the shop sent it: DMARC passed for a From domain of the shop, or what DMARC asks of DKIM did, a signature of that domain.</summary>
    public bool Confirms(string fromDomain) =>
        Dmarc is null or PassResult or "bestguesspass"
        && ((string.Equals(Dmarc, PassResult, StringComparison.Ordinal) && DmarcDomain is not null && IsAligned(DmarcDomain, fromDomain))
            || dkimDomains.Exists(domain => IsAligned(domain, fromDomain)));

    /// <summary>
    /// Whether they speak against a sender who gives himself the shop's domain: DMARC did not pass, as the shop's domains all
    /// have a policy, or SPF failed where DMARC is not told. An error on the way speaks against nobody.
    /// </summary>
    public bool Refutes => Dmarc is not null ? Dmarc is not (PassResult or "bestguesspass" or "temperror") : dkimDomains.Count == 0 && Spf is "fail" or "softfail";

    /// <summary>Relaxed alignment (RFC 7489, section 3.1), within the shop's own domains.</summary>
    private static bool IsAligned(string one, string other) =>
        ShopList.Default.IsOwn(one) && ShopList.Default.IsOwn(other) && (ShopList.IsSameOrBelow(one, other) || ShopList.IsSameOrBelow(other, one));

    private void Take(string value)
    {
        foreach (var clause in value.ToLowerInvariant().Split(';'))
        {
            var method = Method.Match(clause);
            if (!method.Success)
            {
                continue;
            }

            var result = method.Groups[2].Value;
            var properties = Property.Matches(clause).Cast<Match>().Select(match => (Name: match.Groups[1].Value, Domain: DomainOf(match.Groups[2].Value))).ToList();
            switch (method.Groups[1].Value)
            {
                case "dmarc":
                    // Where several say something, the worst counts.
                    Dmarc = Dmarc is null || string.Equals(Dmarc, PassResult, StringComparison.Ordinal) ? result : Dmarc;
                    DmarcDomain ??= properties.Find(property => string.Equals(property.Name, "header.from", StringComparison.Ordinal)).Domain;
                    break;
                case "spf":
                    Spf ??= result;
                    break;
                case "dkim" when string.Equals(result, PassResult, StringComparison.Ordinal):
                    dkimDomains.AddRange(properties.Where(property => property.Name.StartsWith("header.", StringComparison.Ordinal)).Select(property => property.Domain));
                    break;
            }
        }
    }

    /// <summary>Whether results bear the name of the provider that received the mail; Microsoft's bear none.</summary>
    private static bool IsOf(string value, string host, IReadOnlyList<string>? known)
    {
        var text = value.Trim();
        var end = text.IndexOfAny([' ', '\t', ';']);
        var id = (end < 0 ? text : text.Substring(0, end)).ToLowerInvariant();
        return id.Length == 0 || id.Holds('=') ? known?.Contains(NamelessProvider, StringComparer.Ordinal) == true
            : known is not null ? known.Any(name => ShopList.IsSameOrBelow(id, name))
            : ShopList.IsSameOrBelow(host, id) || ShopList.IsSameOrBelow(id, host);
    }

    /// <summary>The topmost Received header that names a host.</summary>
    private static int FirstHop(IReadOnlyList<MailHeader> headers)
    {
        for (var index = 0; index < headers.Count; index++)
        {
            if (Is(headers[index], "Received") && !headers[index].Value.Holds(GmailHop) && !IsAppleHop(headers[index].Value))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>"by p01-mailgateway-smtp-… (mailgateway …)". Only Apple's servers are called so; nobody writes above the reader's own server.</summary>
    private static bool IsAppleHop(string received) => received.Holds(AppleHop) && AppleHost.IsMatch(received);

    private static string? HostOf(string received)
    {
        var match = ByHost.Match(Letters.WithoutComments(received.Length > 2000 ? received.Substring(0, 2000) : received));
        return match.Success ? match.Groups[1].Value.ToLowerInvariant() : null;
    }

    private static int IndexOf(IReadOnlyList<MailHeader> headers, string name)
    {
        for (var index = 0; index < headers.Count; index++)
        {
            if (Is(headers[index], name))
            {
                return index;
            }
        }

        return -1;
    }

    private static bool Is(MailHeader header, string name) => string.Equals(header.Name, name, StringComparison.OrdinalIgnoreCase);

    private static string DomainOf(string value) => value.Substring(value.LastIndexOf('@') + 1).Trim('.', '<', '>');
}
