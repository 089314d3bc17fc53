using System.Text.RegularExpressions;

namespace AccountGuard.Orders;

/// <summary>Finds what may be a payment card's number in a text.</summary>
internal static class CardNumbers
{
    private const int KeptDigits = 4;

    // The ways cards are written, so that a postcode beside a telephone number is not taken for one.
    private static readonly Regex LongNumber = new(
        @"(?<!\d)(?:\d{13,19}|\d{4}([ -])\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{5})(?!\d)",
        RegexOptions.CultureInvariant,
        TimeSpan.FromSeconds(1));

    /// <summary>Whether a number in <paramref name="text"/> is written like a card's and has its check digit.</summary>
    public static bool AreIn(string text) => LongNumber.Matches(text).Cast<Match>().Any(match => HasCheckDigit(match.Value));

    /// <summary>The text with only the last four digits of what may be a card number.</summary>
    public static string Mask(string text) => LongNumber.Replace(text, match => HasCheckDigit(match.Value) ? Masked(match.Value) : match.Value);

    private static string Masked(string number)
    {
        var digits = number.Where(char.IsDigit).ToArray();
        return "…" + new string(digits, digits.Length - KeptDigits, KeptDigits);
    }

    /// <summary>The check digit of ISO/IEC 7812-1 (Luhn), over digits of any script.</summary>
    private static bool HasCheckDigit(string text)
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
