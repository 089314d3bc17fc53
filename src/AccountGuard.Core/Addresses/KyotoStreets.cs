namespace AccountGuard.Addresses;

/// <summary>
/// In Kyoto the way to the house (寺町通御池上る) may stand before the town, after it, or be left out: only the town
/// is compared, where there is one.
/// </summary>
internal static class KyotoStreets
{
    private static readonly string[] Markers =
    [
        "上る", "上ル", "上がる", "下る", "下ル", "下がる", "東入る", "東入ル", "東入", "西入る", "西入ル", "西入", "北入", "南入",
    ];

    public static string Remove(string text)
    {
        var (start, end) = LastMarker(text);
        if (start < 0)
        {
            return text;
        }

        if (end < text.Length && !AddressText.IsDigit(text[end]) && !IsLot(text, end))
        {
            return text.Substring(BlockEnd(text, end));
        }

        var town = text.IndexOf('町', 1, start - 1);
        return town < 0 ? text : $"{text.Substring(0, town + 1)}{text.Substring(end)}";
    }

    /// <summary>A lot written in kanji: 九百六十九番地.</summary>
    private static bool IsLot(string text, int start)
    {
        var end = start;
        while (end < text.Length && JapaneseText.IsNumeral(text[end]))
        {
            end++;
        }

        return end > start && (end == text.Length || text[end] is '番' or '号' or '-' or 'の');
    }

    /// <summary>The way may end in a block and a side of the street (二丁目南側) before the town is named.</summary>
    private static int BlockEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && JapaneseText.IsNumeral(text[end]))
        {
            end++;
        }

        end = string.CompareOrdinal(text, end, "丁目", 0, 2) == 0 ? end + 2 : start;
        var isSide = end + 1 < text.Length && text[end] is '北' or '南' or '東' or '西' && text[end + 1] == '側';
        return isSide ? end + 2 : end;
    }

    private static (int Start, int End) LastMarker(string text)
    {
        var best = (Start: -1, End: -1);
        foreach (var marker in Markers)
        {
            var start = text.LastIndexOf(marker, StringComparison.Ordinal);
            if (start > 1 && start + marker.Length > best.End)
            {
                best = (start, start + marker.Length);
            }
        }

        return best;
    }
}
