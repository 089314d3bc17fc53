using System.Text.RegularExpressions;
using AccountGuard.Orders;

namespace AccountGuard.Recovery;

/// <summary>Makes text of an order history fit to stand in a sentence.</summary>
internal static class PrintedText
{
    private const int Longest = 200;

    // Not \p{C}: it takes in surrogates, and with them the rarer characters of Japanese names.
    private static readonly Regex Gaps = new(@"[\p{Cc}\p{Cf}\s]+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>
    /// One line without control characters, at most 200 characters, and with only the last four digits of what may
    /// be a card number. Empty for null.
    /// </summary>
    public static string Clean(string? text) =>
        Bounded(CardNumbers.Mask(Line(text)));

    /// <summary>An order number in one line; its digits stay, whatever they look like.</summary>
    public static string OrderNumber(string orderId) => Bounded(Line(orderId));

    private static string Line(string? text) => Gaps.Replace(text ?? "", " ").Trim();

    /// <summary>The line, or its beginning with an ellipsis where it has more than <paramref name="most"/> UTF-16 units; no character is cut in two.</summary>
    public static string Shorten(string line, int most) => line.Length <= most ? line : Cut(line, most) + "…";

    private static string Bounded(string line) => Shorten(line, Longest);

    private static string Cut(string line, int most) => line.Substring(0, char.IsHighSurrogate(line[most - 1]) ? most - 1 : most);
}
