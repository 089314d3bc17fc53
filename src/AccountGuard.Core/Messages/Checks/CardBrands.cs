using System.Globalization;
using AccountGuard.Notices.Data;

namespace AccountGuard.Messages.Checks;

/// <summary>What card numbers begin with and how long they are (card-brands.tsv).</summary>
internal static class CardBrands
{
    private static readonly Lazy<IReadOnlyList<Brand>> Shared = new(() => [.. MessageTable.Read("card-brands.tsv").Select(Brand.Of)]);

    /// <summary>The lengths of card numbers, in digits, the shortest first.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [.. Shared.Value.SelectMany(brand => brand.Lengths).Distinct().OrderBy(length => length)];

    /// <summary>Whether digits could be a card's number: beginning, length and check digit.</summary>
    public static bool AreCard(string digits) => Shared.Value.Any(brand => brand.Covers(digits)) && HasCheckDigit(digits);

    /// <summary>The check digit of ISO/IEC 7812-1 (Luhn).</summary>
    public static bool HasCheckDigit(string digits)
    {
        var sum = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            var digit = digits[digits.Length - 1 - index] - '0';
            var weight = index % 2 == 0 ? digit : digit * 2;
            sum += weight > 9 ? weight - 9 : weight;
        }

        return sum % 10 == 0;
    }

    private sealed record Brand(string From, string To, IReadOnlyList<int> Lengths)
    {
        public static Brand Of(EmbeddedRow row) => new(
            row["from"],
            row["to"],
            [.. row["lengths"].Split(' ').Select(length => int.Parse(length, CultureInfo.InvariantCulture))]);

        public bool Covers(string digits)
        {
            if (!Lengths.Contains(digits.Length))
            {
                return false;
            }

            var beginning = digits.Substring(0, From.Length);
            return string.CompareOrdinal(beginning, From) >= 0 && string.CompareOrdinal(beginning, To) <= 0;
        }
    }
}
