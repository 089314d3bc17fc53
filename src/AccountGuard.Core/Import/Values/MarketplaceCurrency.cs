namespace AccountGuard.Import.Values;

/// <summary>The currency in which each of Amazon's marketplaces shows its prices (ISO 4217).</summary>
internal static class MarketplaceCurrency
{
    private const string Shop = "amazon.";

    private static readonly Dictionary<string, string> ByDomain = new(StringComparer.OrdinalIgnoreCase)
    {
        ["com"] = "USD",
        ["ca"] = "CAD",
        ["com.mx"] = "MXN",
        ["com.br"] = "BRL",
        ["co.uk"] = "GBP",
        ["de"] = "EUR",
        ["fr"] = "EUR",
        ["it"] = "EUR",
        ["es"] = "EUR",
        ["nl"] = "EUR",
        ["ie"] = "EUR",
        ["com.be"] = "EUR",
        ["se"] = "SEK",
        ["pl"] = "PLN",
        ["com.tr"] = "TRY",
        ["co.jp"] = "JPY",
        ["com.au"] = "AUD",
        ["in"] = "INR",
        ["sg"] = "SGD",
        ["ae"] = "AED",
        ["sa"] = "SAR",
        ["eg"] = "EGP",
    };

    /// <summary>The currency of the site; null where it is no known marketplace.</summary>
    public static string? Of(string? site) =>
        site is not null && site.StartsWith(Shop, StringComparison.OrdinalIgnoreCase)
        && ByDomain.TryGetValue(site.Substring(Shop.Length).TrimEnd('/', ' '), out var currency) ? currency : null;
}
