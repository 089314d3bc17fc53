using System.Text.RegularExpressions;

namespace AccountGuard.Recovery.Playbooks;

/// <summary>A shop as playbooks tell shops apart.</summary>
internal sealed class Shop : IEquatable<Shop>
{
    /// <summary>Any shop that is not one of Amazon's, its site not being known.</summary>
    public static readonly Shop Other = new("other", null, ["other"]);

    /// <summary>Amazon, the country's site not being known.</summary>
    public static readonly Shop Amazon = new("amazon", null, ["amazon"]);

    // A whole host name, never a part of one: amazon.xsecur.example is not Amazon.
    private static readonly Regex AmazonSite = new(
        @"^(?:[a-z]+\.)?(amazon\.(?:com?\.)?([a-z]{2,3}))$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase,
        TimeSpan.FromSeconds(1));

    private static readonly string[] AmazonDomains =
    [
        "com", "ca", "com.mx", "com.br", "co.uk", "de", "fr", "it", "es", "nl", "pl", "se", "com.be", "ie", "com.tr",
        "ae", "sa", "eg", "in", "co.jp", "com.au", "sg", "cn", "co.za",
    ];

    private readonly string name;

    private Shop(string name, string? country, IReadOnlyList<string> names)
    {
        this.name = name;
        Country = country;
        Names = names;
    }

    /// <summary>The names playbooks may use for it: "amazon" and the site for one of Amazon's; "other" and the site, in lower case, for the rest.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>ISO 3166-1 alpha-2 code of the country the site serves; null where it serves none in particular.</summary>
    public string? Country { get; }

    /// <summary>The shop of a site as order histories write it; null for a missing site.</summary>
    public static Shop? Of(string? site)
    {
        var text = site?.Trim();
        if (string.Equals(text, "other", StringComparison.OrdinalIgnoreCase))
        {
            return Other;
        }

        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        // "Amazon" and "panda01" are how Amazon's own exports mark receipts of its physical stores.
        if (string.Equals(text, "amazon", StringComparison.OrdinalIgnoreCase) || string.Equals(text, "panda01", StringComparison.OrdinalIgnoreCase))
        {
            return Amazon;
        }

        var match = AmazonSite.Match(text);
        return match.Success && AmazonDomains.Contains(match.Groups[1].Value.ToLowerInvariant().Substring("amazon.".Length), StringComparer.Ordinal)
            ? AmazonAt(match.Groups[1].Value.ToLowerInvariant(), match.Groups[2].Value.ToUpperInvariant())
            : new Shop(text!.ToLowerInvariant(), null, ["other", text.ToLowerInvariant()]);
    }

    /// <summary>Amazon's site for a country, where playbooks tell it apart; else Amazon.</summary>
    public static Shop AmazonIn(string country) => country switch
    {
        "JP" => AmazonAt("amazon.co.jp", "JP"),
        "US" => AmazonAt("amazon.com", "COM"),
        "GB" => AmazonAt("amazon.co.uk", "UK"),
        "DE" => AmazonAt("amazon.de", "DE"),
        _ => Amazon,
    };

    /// <inheritdoc/>
    public bool Equals(Shop? other) => other is not null && string.Equals(name, other.name, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Shop);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(name);

    /// <summary>The name that tells it apart most closely.</summary>
    public override string ToString() => name;

    private static Shop AmazonAt(string site, string topLevel) => new(site, CountryOf(topLevel), ["amazon", site]);

    private static string CountryOf(string topLevel) => topLevel switch
    {
        "COM" => "US",
        "UK" => "GB",
        _ => topLevel,
    };
}
