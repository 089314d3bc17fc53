using System.Globalization;
using System.Text;

namespace AccountGuard.Goods;

/// <summary>
/// Brings titles and terms to one spelling, so that width, case, kana and accents make no difference:
/// compatibility composition (NFKC), lower case, katakana as hiragana, Latin letters without accents.
/// </summary>
internal static class TitleText
{
    /// <summary>Longer titles are read up to here, in UTF-16 units. The longest title seen in real exports has about 700.</summary>
    public const int MaxLength = 2000;

    /// <summary>Stands before the first character of a title, so that a term can ask to be the title's first words.</summary>
    public const string Beginning = "^";

    private const char FirstKatakana = '\u30A1';
    private const char LastKatakana = '\u30F6';
    private const int KatakanaToHiragana = 0x60;

    /// <summary>The one spelling of <paramref name="text"/>; runs of white space become one space.</summary>
    public static string Fold(string text)
    {
        var bounded = text.Length > MaxLength ? text.Substring(0, MaxLength) : text;
        var source = IsAscii(bounded) ? bounded : Decompose(bounded);
        var folded = new StringBuilder(source.Length);
        foreach (var character in source)
        {
            Append(folded, character);
        }

        var plain = folded.ToString();
        return IsAscii(plain) ? plain : plain.Normalize(NormalizationForm.FormC);
    }

    /// <summary>A letter or digit of an alphabet that puts spaces or marks between words.</summary>
    public static bool IsWordCharacter(char character) =>
        character < '\u0250' ? char.IsLetterOrDigit(character) : char.IsLetter(character) && character < '\u2E80';

    /// <summary>A hiragana; katakana do not occur in folded text.</summary>
    public static bool IsKana(char character) => character is (>= '\u3041' and <= '\u3096') or 'ー';

    private static void Append(StringBuilder folded, char character)
    {
        if (character is >= 'a' and <= 'z')
        {
            folded.Append(character);
        }
        else if (char.IsWhiteSpace(character) || char.IsControl(character))
        {
            if (folded.Length > 0 && folded[folded.Length - 1] != ' ')
            {
                folded.Append(' ');
            }
        }
        else if (character is >= FirstKatakana and <= LastKatakana)
        {
            folded.Append((char)(character - KatakanaToHiragana));
        }
        else if (!IsAccent(character))
        {
            folded.Append(Plain(char.ToLowerInvariant(character)));
        }
    }

    // Compatibility decomposition also takes the accents off the letters; the kana's voicing marks stay and are joined again afterwards.
    private static string Decompose(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                clean.Append(character).Append(text[++index]);
            }
            else if (char.IsSurrogate(character) || IsTradeMark(character))
            {
                clean.Append(' ');
            }
            else if (char.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.OtherNotAssigned))
            {
                clean.Append(character);
            }
        }

        return clean.ToString().Normalize(NormalizationForm.FormKD);
    }

    // NFKC would write "TM" into the word before it.
    private static bool IsTradeMark(char character) => character is '\u2122' or '\u2120' or '\u00AE' or '\u00A9';

    private static bool IsAccent(char character) => character is >= '\u0300' and <= '\u036F';

    private static char Plain(char character) => character switch
    {
        >= '\u2010' and <= '\u2015' or '\u2212' => '-',
        '\u2018' or '\u2019' => '\'',
        _ => character,
    };

    private static bool IsAscii(string text)
    {
        foreach (var character in text)
        {
            if (character > '\u007F')
            {
                return false;
            }
        }

        return true;
    }
}
