using System.Text.RegularExpressions;

namespace AccountGuard.Import.Values;

/// <summary>The currency of a table's amounts, where prose in front of it names one: "All amounts in USD, unless specified", "指定のない場合、単位は円".</summary>
internal static class PreambleCurrency
{
    private static readonly Regex Words = new(@"\b(?:[A-Z]{3}|Euros?)\b|円", RegexOptions.CultureInvariant);

    /// <summary>The word of prose in capital letters that is a currency's code too.</summary>
    private const string All = "ALL";

    /// <summary>The ISO 4217 code; null where none is named, or several are.</summary>
    public static string? Find(ReadOnlySpan<byte> preamble)
    {
        if (preamble.IsEmpty)
        {
            return null;
        }

        var codes = Words.Matches(Cell.Text(preamble)).Cast<Match>().Select(match => CodeOf(match.Value)).Where(code => code is not null).Distinct(StringComparer.Ordinal).ToList();
        return codes.Count == 1 ? codes[0] : null;
    }

    private static string? CodeOf(string word) => word switch
    {
        "円" => "JPY",
        All => null,
        _ when word.StartsWith("Euro", StringComparison.Ordinal) => "EUR",
        _ => CurrencySign.IsoCode(word),
    };
}
