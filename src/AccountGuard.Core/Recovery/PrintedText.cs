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

    private static string Bounded(string line) => line.Length <= Longest ? line : Cut(line) + "…";

    private static string Cut(string line) =>
        line.Substring(0, char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest);
}
