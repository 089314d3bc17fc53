using System.Text.RegularExpressions;

namespace AccountGuard.Import.Values;

/// <summary>What the address of an order's page tells, for tools that lose the number beside it.</summary>
internal static class OrderPage
{
    private static readonly Regex Number = new("[?&]orderI[Dd]=([0-9A-Za-z-]+)", RegexOptions.CultureInvariant);
    private static readonly Regex Domain = new(@"^https?://[^/]*?\bamazon\.([a-z.]+)/", RegexOptions.CultureInvariant);

    /// <summary>The order's number; null where the address has none.</summary>
    public static string? OrderId(string address) => Capture(Number, address);

    /// <summary>The shop's site, such as "Amazon.co.jp"; null where the address is none of Amazon's.</summary>
    public static string? Site(string address) => Capture(Domain, address) is { } domain ? "Amazon." + domain : null;

    private static string? Capture(Regex pattern, string text)
    {
        var match = pattern.Match(text);
        return match.Success ? match.Groups[1].Value : null;
    }
}
