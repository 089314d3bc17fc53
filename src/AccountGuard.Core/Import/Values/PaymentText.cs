using System.Text.RegularExpressions;

namespace AccountGuard.Import.Values;

/// <summary>Means of payment as the source writes them, with never more of a card than its last four digits.</summary>
internal static class PaymentText
{
    private static readonly Regex LongDigits = new(@"\d(?:[ \-]?\d){4,}", RegexOptions.CultureInvariant);

    private const string Unknown = "Details Not Available";

    /// <summary>The text; nothing where it says in a phrase of its own that nothing is known ("Payment Instrument Details Not Available").</summary>
    public static string Told(string payment) => payment.EndsWith(Unknown, StringComparison.OrdinalIgnoreCase) ? "" : payment;

    /// <summary>The text with every run of more than four digits (single spaces and hyphens between them too) cut to its last four behind "****".</summary>
    public static string Mask(string payment) =>
        LongDigits.Replace(payment, run => "****" + LastDigits(run.Value));

    private static string LastDigits(string run)
    {
        var digits = run.Where(char.IsDigit).ToArray();
        return new string(digits, digits.Length - 4, 4);
    }
}
