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
        var numbersStart = text.TakeWhile(character => !AddressText.IsDigit(character)).Count();
        var (start, end) = LastMarker(text.Substring(0, numbersStart));
        if (start < 0)
        {
            return text;
        }

        if (end < numbersStart)
        {
            return text.Substring(end);
        }

        var town = text.IndexOf('町', 1, start - 1);
        return town < 0 ? text : $"{text.Substring(0, town + 1)}{text.Substring(numbersStart)}";
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
