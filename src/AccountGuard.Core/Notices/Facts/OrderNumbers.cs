using System.Text.RegularExpressions;

namespace AccountGuard.Notices.Facts;

/// <summary>Finds order numbers in a text: three, seven and seven digits, for digital orders with "D" in front (docs/layouts).</summary>
internal static class OrderNumbers
{
    private const int Most = 100;

    private static readonly Regex Number = new("(?<![0-9A-Za-z-])(?:[0-9]{3}|[DP][0-9]{2})-[0-9]{7}-[0-9]{7}(?![0-9A-Za-z-])", RegexOptions.CultureInvariant);

    /// <summary>The numbers, each once, in their order.</summary>
    public static ValueList<string> In(params string[] texts) =>
        texts.SelectMany(text => Number.Matches(text).Cast<Match>().Take(Most).Select(match => match.Value)).Distinct(StringComparer.Ordinal).Take(Most).ToValueList();
}
