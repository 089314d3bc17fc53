using System.Text;

namespace AccountGuard.Addresses;

/// <summary>One form for house numbers.</summary>
internal static class HouseNumbers
{
    /// <summary>12/A and 12-a are 12A; 12/14 and 12-14 are two numbers.</summary>
    public static string Normalise(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var joins = text[index] is '/' or '-' && index + 1 < text.Length && char.IsLetter(text[index + 1]);
            result.Append(joins ? "" : text[index].ToString());
        }

        return JapaneseLotParser.TrimZeros(result.ToString());
    }

    /// <summary>Whether the word repeats the number for a second house: bis, ter.</summary>
    public static bool IsRepetition(string word) => word is "BIS" or "TER" or "QUATER" or "1/2" or "1/4" or "3/4";
}
