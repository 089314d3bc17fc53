using System.Globalization;
using System.Text;

namespace AccountGuard.Messages.Checks;

/// <summary>
/// A text as the rules read it: digits of every script as 0 to 9, wide and narrow forms alike, small letters, nothing
/// that is invisible. It knows where each character stood.
/// </summary>
internal sealed class FoldedText
{
    private static readonly char[] KanjiDigits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'];
    private static readonly char[] OtherKanjiDigits = ['零', '壱', '弐', '参'];

    private readonly string original;
    private readonly List<int> origins;

    private FoldedText(string original, string text, List<int> origins)
    {
        this.original = original;
        this.origins = origins;
        Text = text;
    }

    /// <summary>The folded text.</summary>
    public string Text { get; }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text)
    {
        var folded = new StringBuilder(text.Length);
        var origins = new List<int>(text.Length + 1);
        for (var index = 0; index < text.Length;)
        {
            var length = LengthAt(text, index);
            foreach (var character in Folded(text, index, length))
            {
                folded.Append(character);
                origins.Add(index);
            }

            index += length;
        }

        origins.Add(text.Length);
        return new FoldedText(text, folded.ToString(), origins);
    }

    /// <summary>The line and the place in it, both from 1, where the character at a folded index stood.</summary>
    public (int Line, int Column) PlaceOf(int index) => PlaceIn(original, origins[index]);

    /// <summary>The line and the place in it, both from 1, of a character of a text.</summary>
    public static (int Line, int Column) PlaceIn(string text, int index)
    {
        var lineStart = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        return (1 + text.Take(lineStart).Count(character => character == '\n'), index - lineStart + 1);
    }

    /// <summary>What stood where a part of the folded text is.</summary>
    public string Original(int index, int length) => original.Substring(origins[index], origins[index + length] - origins[index]);

    /// <summary>A character with the voicing marks of narrow katakana that belong to it.</summary>
    private static int LengthAt(string text, int index)
    {
        var length = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;
        return index + length < text.Length && text[index + length] is '\uFF9E' or '\uFF9F' ? length + 1 : length;
    }

    private static string Folded(string text, int index, int length)
    {
        var digit = DigitAt(text, index);
        if (digit >= 0)
        {
            return ((char)('0' + digit)).ToString();
        }

        var character = text[index];
        if (character < 0x80)
        {
            return char.ToLowerInvariant(character).ToString();
        }

        return IsInvisible(text, index)
            ? ""
            : NormalForm.Of(text.Substring(index, length), NormalizationForm.FormKC).ToLowerInvariant();
    }

    private static int DigitAt(string text, int index)
    {
        var kanji = Array.IndexOf(KanjiDigits, text[index]);
        if (kanji >= 0)
        {
            return kanji;
        }

        var other = Array.IndexOf(OtherKanjiDigits, text[index]);
        return other >= 0 ? other : CharUnicodeInfo.GetDigitValue(text, index);
    }

    // Marks that join nothing visible: zero-width spaces and joiners, soft hyphens, direction marks, variation selectors.
    private static bool IsInvisible(string text, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
}
