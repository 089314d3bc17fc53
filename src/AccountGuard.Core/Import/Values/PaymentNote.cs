using System.Text.RegularExpressions;

namespace AccountGuard.Import.Values;

/// <summary>
/// Means of payment in the notes that the browser extension Azad makes of invoices: "24 May 2024 - MasterCard ending in
/// 7623:: £5.49", "American Express ending in 1234: 12 May 2019: £83.58", "Visa ****4321", several joined by "; ".
/// </summary>
internal static class PaymentNote
{
    private const int LongestNote = 16 * 1024;
    private const int LongestPart = 256;
    private const int MostMeans = 8;

    private static readonly string[] Nothing = ["UNKNOWN", "No current charges", "N/A"];
    private static readonly char[] Between = [';', '\r', '\n'];
    private static readonly Regex Spaces = new(@"\s+", RegexOptions.CultureInvariant);
    private static readonly Regex DateInFront = new(@"^(?:\d{1,2}\.? \p{L}{3,12}\.? \d{4}|\p{L}{3,12}\.? \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2}) - ", RegexOptions.CultureInvariant);

    private static readonly Regex Card = new(
        @"^(?<name>\p{L}[\p{L}\d ./'-]{0,60}?),? *(?:ending (?:in|with)|\| Last digits:|endet auf|mit der Endziffer|(?:se )?terminant par|termina (?:en|con)|che termina con|[*•xX]{2,12}) *-? *[*•]* *(?<digits>\d{4})(?!\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>
    /// The means as the shop's own exports write them, "MasterCard - 7623", each once, joined by " and "; without dates and
    /// amounts, which would make two charges of one card look like two cards.
    /// </summary>
    public static string Means(string note) =>
        string.Join(" and ", (note.Length > LongestNote ? note.Substring(0, LongestNote) : note).Split(Between).Select(Mean).Where(mean => mean.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostMeans));

    private static string Mean(string part)
    {
        var text = Spaces.Replace(part.Length > LongestPart ? part.Substring(0, LongestPart) : part, " ").Trim();
        text = DateInFront.Replace(text, "");
        var card = Card.Match(text);
        if (card.Success)
        {
            return $"{card.Groups["name"].Value.Trim()} - {card.Groups["digits"].Value}";
        }

        var name = text.Split(':')[0].Trim(' ', '-', '?');
        return name.Any(char.IsLetter) && !Nothing.Contains(name, StringComparer.OrdinalIgnoreCase) ? name : "";
    }
}
