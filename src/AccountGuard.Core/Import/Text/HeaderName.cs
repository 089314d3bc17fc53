using System.Globalization;
using System.Text;

namespace AccountGuard.Import.Text;

/// <summary>A column's name as it is matched: without width variants and letters of no width (byte order mark, zero-width space), spaces collapsed, case folded.</summary>
internal static class HeaderName
{
    private const int LongestName = 60;

    /// <summary>Whether a name in the header looks like a cell of a row instead: rows are never shown, they are personal.</summary>
    public static bool IsData(string name) =>
        name.Length > LongestName || name.Count(char.IsDigit) > 2 || name.IndexOfAny(['@', '\n', '\r']) >= 0;

    /// <summary>The form of <paramref name="name"/> in which two spellings of one column are equal (ordinal).</summary>
    public static string Normalize(string name)
    {
        var folded = NormalForm.Of(name, NormalizationForm.FormKC);
        var key = new StringBuilder(folded.Length);
        foreach (var letter in folded)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.Format)
            {
                continue;
            }

            if (!char.IsWhiteSpace(letter))
            {
                key.Append(char.ToLowerInvariant(letter));
            }
            else if (key.Length > 0 && key[key.Length - 1] != ' ')
            {
                key.Append(' ');
            }
        }

        return key.ToString().TrimEnd(' ');
    }
}
