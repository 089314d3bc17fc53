using System.Globalization;
using System.Text;

namespace AccountGuard.Cli.Output;

/// <summary>How many cells of a terminal a text takes: two for East Asian wide and full-width characters, none for combining ones.</summary>
internal static class DisplayWidth
{
    /// <summary>First and last code points of what Unicode's EastAsianWidth.txt calls W or F, in ascending blocks.</summary>
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x231A, 0x231B), (0x2329, 0x232A), (0x23E9, 0x23EC), (0x25FD, 0x25FE), (0x2614, 0x2615), (0x2648, 0x2653),
        (0x26A1, 0x26A1), (0x26BD, 0x26BE), (0x2705, 0x2705), (0x270A, 0x270B), (0x2728, 0x2728), (0x274C, 0x274C), (0x2753, 0x2757),
        (0x2B1B, 0x2B1C), (0x2B50, 0x2B50), (0x2E80, 0x303E), (0x3041, 0x33FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xA000, 0xA4CF),
        (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6), (0x1B000, 0x1B2FF),
        (0x1F200, 0x1F2FF), (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x1FA70, 0x1FAFF), (0x20000, 0x3FFFD),
    ];

    /// <summary>Cells of a text.</summary>
    public static int Of(string text) => text.EnumerateRunes().Sum(Of);

    /// <summary>Cells of one character.</summary>
    public static int Of(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => 0,
        _ => IsWide(rune) ? 2 : 1,
    };

    /// <summary>Whether a character takes two cells.</summary>
    public static bool IsWide(Rune rune) => rune.Value >= Wide[0].First && Wide.Any(block => rune.Value >= block.First && rune.Value <= block.Last);

    /// <summary>The text in exactly <paramref name="width"/> cells: cut with "…" or filled up with spaces.</summary>
    public static string Fit(string text, int width, bool right = false)
    {
        var cut = Of(text) <= width ? text : Cut(text, width - 1) + "…";
        var fill = new string(' ', Math.Max(0, width - Of(cut)));
        return right ? fill + cut : cut + fill;
    }

    private static string Cut(string text, int width)
    {
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            width -= Of(rune);
            if (width < 0)
            {
                break;
            }

            kept.Append(rune);
        }

        return kept.ToString().TrimEnd();
    }
}
