using System.Globalization;
using System.Text;

namespace AccountGuard.Addresses;

/// <summary>The folding that addresses and names of every script share.</summary>
internal static class AddressText
{
    /// <summary>Longer text is cut: the longest address printed on a label is far shorter, and the cut bounds the work.</summary>
    public const int MaximumLength = 500;

    private const string Dashes = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2043\uFE58";

    /// <summary>
    /// NFKC, one kind of dash, line ends as commas, other control characters and runs of blanks as one space. Never
    /// throws: unpaired surrogates, which cannot be normalised, become blanks.
    /// </summary>
    public static string Compose(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        var cut = Cut(text!);
        var normalised = cut.All(character => character < '\u0080') ? cut : Cut(NormalForm.Of(PairSurrogates(cut), NormalizationForm.FormKC));
        var result = new StringBuilder(normalised.Length);
        foreach (var character in normalised)
        {
            Append(result, Unify(character));
        }

        return result.ToString().Trim(' ', ',');
    }

    /// <summary>Upper case without diacritics, ligatures written out; other scripts stay as they are.</summary>
    public static string FoldLatin(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            AppendFoldedLatin(result, character);
        }

        return result.ToString();
    }

    /// <summary>Whether the character is of Han script, kana, or one of the marks written among them.</summary>
    public static bool IsEastAsian(char character) =>
        character is (>= '\u3005' and <= '\u3007') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u4DBF')
            or (>= '\u4E00' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or '〒';

    public static bool HasEastAsian(string text) => text.Any(IsEastAsian);

    public static bool IsDigit(char character) => character is >= '0' and <= '9';

    public static bool HasDigit(string text) => text.Any(IsDigit);

    public static bool Has(string text, string part) => IndexOf(text, part) >= 0;

    public static bool EndsWith(string text, char end) => text.Length > 0 && text[text.Length - 1] == end;

    public static int IndexOf(string text, string part) => text.IndexOf(part, StringComparison.Ordinal);

    /// <summary>The text with every occurrence of the part taken out.</summary>
    public static string Without(string text, string part) => new StringBuilder(text).Replace(part, "").ToString();

    /// <summary>Whether one insertion, deletion, substitution or swap of neighbours, or none, makes the two equal.</summary>
    public static bool WithinOneEdit(string left, string right)
    {
        if (left.Length > right.Length)
        {
            (left, right) = (right, left);
        }

        if (right.Length - left.Length > 1)
        {
            return false;
        }

        var start = 0;
        while (start < left.Length && left[start] == right[start])
        {
            start++;
        }

        if (left.Length < right.Length)
        {
            return EqualFrom(left, start, right, start + 1);
        }

        return EqualFrom(left, start + 1, right, start + 1)
            || (start + 1 < left.Length && left[start] == right[start + 1] && left[start + 1] == right[start]
                && EqualFrom(left, start + 2, right, start + 2));
    }

    private static bool EqualFrom(string left, int leftStart, string right, int rightStart)
    {
        if (leftStart >= left.Length)
        {
            return rightStart >= right.Length;
        }

        return left.Length - leftStart == right.Length - rightStart
            && string.CompareOrdinal(left, leftStart, right, rightStart, left.Length - leftStart) == 0;
    }

    private static string Cut(string text) => text.Length <= MaximumLength ? text : text.Substring(0, MaximumLength);

    private static string PairSurrogates(string text)
    {
        StringBuilder? result = null;
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
            {
                continue;
            }

            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                index++;
                continue;
            }

            result ??= new StringBuilder(text);
            result[index] = ' ';
        }

        return result?.ToString() ?? text;
    }

    private static char Unify(char character)
    {
        if (character is '\n' or '\r' or ';' or '、' or '，')
        {
            return ',';
        }

        if (Dashes.Any(dash => dash == character))
        {
            return '-';
        }

        return char.IsWhiteSpace(character) || char.IsControl(character) ? ' ' : character;
    }

    private static void Append(StringBuilder result, char character)
    {
        var last = result.Length == 0 ? ' ' : result[result.Length - 1];
        if (character == ' ' && last == ' ')
        {
            return;
        }

        if (character == ',' && last is ',' or ' ' && result.Length > 1 && result[result.Length - 2] == ',')
        {
            return;
        }

        result.Append(character);
    }

    private static void AppendFoldedLatin(StringBuilder result, char character)
    {
        if (character < '\u0080' || IsEastAsian(character) || char.IsSurrogate(character))
        {
            result.Append(char.ToUpperInvariant(character));
            return;
        }

        switch (character)
        {
            case 'ß' or 'ẞ':
                result.Append("SS");
                return;
            case 'Æ' or 'æ':
                result.Append("AE");
                return;
            case 'Œ' or 'œ':
                result.Append("OE");
                return;
            case 'Ø' or 'ø':
                result.Append('O');
                return;
            case 'Ł' or 'ł':
                result.Append('L');
                return;
            case 'Đ' or 'đ' or 'Ð' or 'ð':
                result.Append('D');
                return;
            case 'ı':
                result.Append('I');
                return;
            default:
                AppendWithoutMarks(result, character);
                return;
        }
    }

    private static void AppendWithoutMarks(StringBuilder result, char character)
    {
        foreach (var part in character.ToString().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(part) != UnicodeCategory.NonSpacingMark)
            {
                result.Append(char.ToUpperInvariant(part));
            }
        }
    }
}
