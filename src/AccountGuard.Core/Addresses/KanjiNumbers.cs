using System.Text;

namespace AccountGuard.Addresses;

/// <summary>Turns kanji numerals into digits where they count (二丁目, 十番, 二の一), and leaves them in names (三田, 六本木).</summary>
internal static class KanjiNumbers
{
    private static readonly string[] Counters = ["丁", "番", "号", "条", "線", "地割", "階", "棟", "室"];

    public static string ToDigits(string text)
    {
        var result = new StringBuilder(text.Length);
        var position = 0;
        while (position < text.Length)
        {
            var end = RunEnd(text, position);
            if (end > position && Counts(text, position, end, result) && JapaneseText.ParseNumeral(text.Substring(position, end - position)) is { } value)
            {
                if (result.Length > 0 && AddressText.IsDigit(result[result.Length - 1]))
                {
                    result.Append(' ');
                }

                result.Append(value.ToString(System.Globalization.CultureInfo.InvariantCulture));
                position = end;
                continue;
            }

            var stop = Math.Max(end, position + 1);
            result.Append(text, position, stop - position);
            position = stop;
        }

        UnifyDashes(result);
        return result.ToString();
    }

    private static int RunEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && JapaneseText.IsNumeral(text[end]))
        {
            end++;
        }

        return end;
    }

    private static bool Counts(string text, int start, int end, StringBuilder before)
    {
        if (Counters.Any(counter => string.CompareOrdinal(text, end, counter, 0, counter.Length) == 0))
        {
            return true;
        }

        return IsLinked(text, end, 1) || (start > 0 && text[start - 1] == '第') || FollowsNumber(text, start, end, before);
    }

    /// <summary>二-一 and 三の二: a connector with a number on its other side.</summary>
    private static bool IsLinked(string text, int end, int step)
    {
        if (end + step >= text.Length || text[end] is not ('-' or 'ー' or 'の' or 'ノ'))
        {
            return false;
        }

        return IsNumber(text[end + step]);
    }

    /// <summary>The last number of a list: 二番一, 二-一-三.</summary>
    private static bool FollowsNumber(string text, int start, int end, StringBuilder before)
    {
        var ends = end >= text.Length || text[end] == ' ';
        if (before.Length < 2 || start == 0)
        {
            return false;
        }

        var last = before[before.Length - 1];
        var afterCounter = ends && last is '目' or '番' or '地' or '号';
        var afterConnector = last is '-' or 'ー' or 'の' or 'ノ' && AddressText.IsDigit(before[before.Length - 2]);
        return (ends && afterCounter) || afterConnector;
    }

    private static bool IsNumber(char character) => AddressText.IsDigit(character) || JapaneseText.IsNumeral(character);

    /// <summary>The long-vowel mark between digits is a dash that was typed with the wrong key.</summary>
    private static void UnifyDashes(StringBuilder text)
    {
        for (var index = 1; index + 1 < text.Length; index++)
        {
            if (text[index] == 'ー' && AddressText.IsDigit(text[index - 1]) && AddressText.IsDigit(text[index + 1]))
            {
                text[index] = '-';
            }
        }
    }
}
