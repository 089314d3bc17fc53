using System.Text.RegularExpressions;

namespace AccountGuard.Recovery;

/// <summary>Makes text of an order history fit to stand in a sentence.</summary>
internal static class PrintedText
{
    private const int Longest = 200;
    private const int KeptDigits = 4;

    private static readonly Regex Gaps = new(@"[\p{C}\s]+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
    private static readonly Regex LongNumber = new(@"\d(?:[ -]?\d){12,18}", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    /// <summary>
    /// One line without control characters, at most 200 characters, and with only the last four digits of what may
    /// be a card number. Empty for null.
    /// </summary>
    public static string Clean(string? text)
    {
        var line = LongNumber.Replace(Gaps.Replace(text ?? "", " ").Trim(), match => IsCardNumber(match.Value) ? Masked(match.Value) : match.Value);
        return line.Length <= Longest ? line : Cut(line) + "…";
    }

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
