using AccountGuard.Notices.Data;
using AccountGuard.Notices.Phrases;

namespace AccountGuard.Notices.Authenticity;

/// <summary>The shop's names and domains, and the mail providers whose results are known (shop-domains.tsv).</summary>
internal sealed class ShopList
{
    private static readonly Lazy<ShopList> Shared = new(() => new ShopList(EmbeddedTable.Read("shop-domains.tsv")));

    private readonly string[] own;
    private readonly string[] relays;
    private readonly string[] links;
    private readonly string[] neutral;
    private readonly string[] kin;
    private readonly string[][] providers;

    private ShopList(IReadOnlyList<EmbeddedRow> rows)
    {
        own = Names("own");
        relays = Names("relay");
        links = Names("link");
        neutral = Names("neutral");
        kin = Names("kin");
        providers = Names("provider").Select(names => names.Split(' ')).ToArray();
        Brands = Names("brand").Select(PhraseText.Fold).ToArray();

        string[] Names(string use) => rows.Where(row => string.Equals(row["use"], use, StringComparison.Ordinal)).Select(row => row["name"]).ToArray();
    }

    /// <summary>The list that comes with the program.</summary>
    public static ShopList Default => Shared.Value;

    /// <summary>The shop's names, folded.</summary>
    public IReadOnlyList<string> Brands { get; }

    /// <summary>Whether a host is the shop's own, or one below it. Compared at dots: "amazon.xsecur.example" is nobody's.</summary>
    public bool IsOwn(string host) => IsBelow(host, own);

    /// <summary>Whether mails of a domain are written by sellers and only carried by the shop.</summary>
    public bool IsRelay(string host) => IsBelow(host, relays);

    /// <summary>Whether the shop's mails link to a host as to their own.</summary>
    public bool IsOwnLink(string host) => IsOwn(host) || IsBelow(host, links);

    /// <summary>Whether links to a host say nothing: app stores, carriers.</summary>
    public bool IsNeutral(string host) => IsBelow(host, neutral);

    /// <summary>Whether a host has the shop's name by right without being one of the shop that sells.</summary>
    public bool IsKin(string host) => IsBelow(host, kin);

    /// <summary>The names of the provider a host belongs to, if its handling of forged results is known; null for every other.</summary>
    public IReadOnlyList<string>? ProviderOf(string host) => Array.Find(providers, names => IsBelow(host, names));

    /// <summary>The site of one of the shop's hosts as exports write it, such as "Amazon.co.jp"; null for every other host.</summary>
    public string? SiteOf(string host) =>
        own.Where(domain => IsSameOrBelow(host, domain)).OrderBy(domain => domain.Length).FirstOrDefault() is { } domain ? Capitalized(domain) : null;

    /// <summary>The longest of the shop's sites that a folded text names; null where it names none.</summary>
    public string? SiteIn(Func<string, bool> hasFolded) =>
        own.Where(domain => domain.StartsWith("amazon.", StringComparison.Ordinal) && hasFolded(domain)).OrderByDescending(domain => domain.Length).FirstOrDefault() is { } domain ? Capitalized(domain) : null;

    /// <summary>Whether a host is a domain or one below it.</summary>
    public static bool IsSameOrBelow(string host, string domain) =>
        host.EndsWith(domain, StringComparison.Ordinal) && (host.Length == domain.Length || host[host.Length - domain.Length - 1] == '.');

    private static bool IsBelow(string host, string[] domains) => Array.Exists(domains, domain => IsSameOrBelow(host, domain));

    private static string Capitalized(string domain) => char.ToUpperInvariant(domain[0]) + domain.Substring(1);
}
