using System.Text.RegularExpressions;

namespace AccountGuard.Import.Values;

/// <summary>What the address of a page in Amazon's shops says of an order.</summary>
internal static class ShopUrl
{
    private static readonly Regex SiteInUrl = new(@"^https?://[^/]{0,100}?\bamazon\.([a-z.]+)/", RegexOptions.CultureInvariant);
    private static readonly Regex ProductInUrl = new("/(?:dp|gp/product|product)/([0-9A-Z]{10})(?![0-9A-Z])", RegexOptions.CultureInvariant);

    private static readonly Regex OrderIdInUrl = new("[?&]orderI[Dd]=([0-9A-Za-z-]{1,50})", RegexOptions.CultureInvariant);

    /// <summary>The order's number; null where the page is none of an order.</summary>
    public static string? OrderId(string url) => Capture(OrderIdInUrl, url);

    /// <summary>The site as Amazon's exports write it, such as "Amazon.co.jp"; null where the page is on none.</summary>
    public static string? Site(string url) => Capture(SiteInUrl, url) is { } domain ? "Amazon." + domain : null;

    /// <summary>The product number (ASIN); null where the page is none of a product.</summary>
    public static string? ProductId(string url) => Capture(ProductInUrl, url);

    private static string? Capture(Regex pattern, string text)
    {
        var match = pattern.Match(text);
        return match.Success ? match.Groups[1].Value : null;
    }
}
