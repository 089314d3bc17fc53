using System.Text;
using System.Text.RegularExpressions;

namespace AccountGuard.Orders;

/// <summary>Takes the means of payment of an order apart.</summary>
internal static class PaymentInstruments
{
    private static readonly Regex Separator = new(@"\s+(?:and|und|et|e|y)\s+|[,;、&＆]|\s*と\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly Regex LastDigits = new(@"(?<!\d)\d{4}(?!\d)", RegexOptions.CultureInvariant);

    private static readonly Regex KnownBrand = new("AMEX|AMERICANEXPRESS|アメリカン|VISA|MASTER|マスター|JCB|DINERS|DISCOVER", RegexOptions.CultureInvariant);

    // A gift balance or points belong to the account whoever spends them: they are nobody's instrument.
    private static readonly Regex Balance = new(
        "gift *certificate|gift *card|ギフト|ポイント|points|balance|残高|promotion|クーポン|buono regalo|geschenk|cadeau",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>
    /// The instruments in <paramref name="payment"/> in one form each, without gift balances and points, in ordinal
    /// order: brand and last four digits where both are there, the whole text where not. "Visa - 1234 and Gift
    /// Certificate/Card" and "Gift Certificate/Card and Visa-1234" give the same.
    /// </summary>
    public static string[] Read(string? payment)
    {
        if (string.IsNullOrWhiteSpace(payment))
        {
            return [];
        }

        return Separator.Split(NormalForm.Of(payment!, NormalizationForm.FormKC))
            .Select(part => part.Trim())
            .Where(part => part.Length > 0 && !Balance.IsMatch(part))
            .Select(OneForm)
            .Where(part => part.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .OrderBy(part => part, StringComparer.Ordinal)
            .ToArray();
    }

    /// <summary>Whether <paramref name="payment"/> names a gift balance or points, alone or beside something else.</summary>
    public static bool HasBalance(string? payment) => !string.IsNullOrWhiteSpace(payment) && Balance.IsMatch(NormalForm.Of(payment!, NormalizationForm.FormKC));

    /// <summary>Whether an instrument, as <see cref="Read"/> gives it, is a card: it has a brand or four digits.</summary>
    public static bool IsCard(string instrument) => LastDigits.IsMatch(instrument) || KnownBrand.IsMatch(instrument);

    private static string OneForm(string part)
    {
        var digits = LastDigits.Match(part);
        var brand = new string(part.Where(letter => char.IsLetter(letter)).ToArray()).ToUpperInvariant();
        return digits.Success ? Brand(brand) + " " + digits.Value : new string(part.Where(char.IsLetterOrDigit).ToArray()).ToUpperInvariant();
    }

    private static string Brand(string letters)
    {
        var brand = KnownBrand.Match(letters);
        return !brand.Success ? letters : brand.Value switch
        {
            "AMEX" or "AMERICANEXPRESS" or "アメリカン" => "AMEX",
            "MASTER" or "マスター" => "MASTERCARD",
            var known => known,
        };
    }
}
