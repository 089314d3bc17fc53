namespace AccountGuard.Import.Values;

/// <summary>Signs and codes that stand beside amounts.</summary>
internal static class CurrencySign
{
    /// <summary>Whether the (NFKC) letter may stand beside an amount: a sign, a letter of a code, a space.</summary>
    public static bool IsPart(char letter) =>
        letter is '$' or '¥' or '£' or '€' or '円' or ' ' or '\u00A0' || letter is >= 'A' and <= 'Z' || letter is >= 'a' and <= 'z';

    /// <summary>The ISO 4217 code that the sign in an amount means beyond doubt; null where it has none, or one of several countries ("$").</summary>
    public static string? Code(string amount)
    {
        foreach (var letter in amount)
        {
            switch (letter)
            {
                case '¥' or '￥' or '円':
                    return "JPY";
                case '£' or '￡':
                    return "GBP";
                case '€':
                    return "EUR";
            }
        }

        return null;
    }
}
