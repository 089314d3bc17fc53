using System.Text.RegularExpressions;

namespace AccountGuard.Recovery;

/// <summary>Makes text of an order history fit to stand in a sentence.</summary>
internal static class PrintedText
{
    private const int Longest = 200;
    private const int KeptDigits = 4;

    // Not \p{C}: it takes in surrogates, and with them the rarer characters of Japanese names.
    private static readonly Regex Gaps = new(@"[\p{Cc}\p{Cf}\s]+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    // The ways cards are written, so that a postcode beside a telephone number is not taken for one.
    private static readonly Regex LongNumber = new(
        @"(?<!\d)(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{5})(?!\d)",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>
    /// One line without control characters, at most 200 characters, and with only the last four digits of what may
    /// be a card number. Empty for null.
    /// </summary>
    public static string Clean(string? text) =>
        Bounded(LongNumber.Replace(Line(text), match => IsCardNumber(match.Value) ? Masked(match.Value) : match.Value));

    /// <summary>An order number in one line; its digits stay, whatever they look like.</summary>
    public static string OrderNumber(string orderId) => Bounded(Line(orderId));

    private static string Line(string? text) => Gaps.Replace(text ?? "", " ").Trim();

    private static string Bounded(string line) => line.Length <= Longest ? line : Cut(line) + "…";

    private static string Cut(string line) =>
        line.Substring(0, char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest);

    private static string Masked(string number)
    {
        var digits = number.Where(char.IsDigit).ToArray();
        return "…" + new string(digits, digits.Length - KeptDigits, KeptDigits);
    }

    /// <summary>The check digit of ISO/IEC 7812-1 (Luhn), over digits of any script.</summary>
    private static bool IsCardNumber(string text)
    {
        var sum = 0;
        var isDoubled = false;
        foreach (var digit in text.Where(char.IsDigit).Reverse().Select(character => (int)char.GetNumericValue(character)))
        {
            var weight = isDoubled ? digit * 2 : digit;
            sum += weight > 9 ? weight - 9 : weight;
            isDoubled = !isDoubled;
        }

        return sum % 10 == 0;
    }
}
