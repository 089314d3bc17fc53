using System.Text.RegularExpressions;

namespace AccountGuard.Notices.Facts;

/// <summary>Finds the card or account that a mail names, never more of it than four digits.</summary>
internal static class PaymentNamed
{
    private const string Brands = "Visa|Master[Cc]ard|MasterCard|JCB|American Express|Amex|Discover|Diners Club|Diners|UnionPay|銀聯|PayPay|PayPal";

    private static readonly Regex Ending = new(
        @"(?:ending (?:in|with)|末尾(?:の)?(?:番号)?(?:[44]桁)?(?:が|は)?|下[44]桁(?:が|は)?|endet auf|endend auf|尾号(?:为|是)?)\s*[:：*\.…x]*\s*(?<digits>[0-9]{4})(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex Brand = new($@"(?<![A-Za-z])(?<brand>{Brands})(?![A-Za-z])", RegexOptions.CultureInvariant);

    private static readonly Regex Paid = new($@"(?:Paid by|Pagato con|Bezahlt mit|Payment method:|お支払い方法\s*[:：])\s*(?<brand>{Brands})", RegexOptions.CultureInvariant);

    /// <summary>The means of payment, such as "Visa 1234" or "JCB"; null where the mail names none.</summary>
    public static string? In(string text)
    {
        var ending = Ending.Match(text);
        if (!ending.Success)
        {
            var paid = Paid.Match(text);
            return paid.Success ? paid.Groups["brand"].Value : null;
        }

        var start = Math.Max(0, ending.Index - 30);
        var near = Brand.Match(text.Substring(start, Math.Min(text.Length - start, ending.Length + 60)));
        return near.Success ? $"{near.Groups["brand"].Value} {ending.Groups["digits"].Value}" : ending.Groups["digits"].Value;
    }
}
