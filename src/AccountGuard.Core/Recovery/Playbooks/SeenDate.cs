using System.Globalization;

namespace AccountGuard.Recovery.Playbooks;

/// <summary>An ISO 8601 date of reduced precision: a year, a month or a day.</summary>
internal static class SeenDate
{
    private static readonly string[] Formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>The first day the date may mean, so that an age is never understated. False for another text.</summary>
    public static bool TryParse(string text, out DateTime day) =>
        DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>The first day the date may mean.</summary>
    /// <exception cref="FormatException">It is no such date.</exception>
    public static DateTime Parse(string text) =>
        TryParse(text, out var day) ? day : throw new FormatException($"'{text}' is not a year, month or day.");

    /// <summary>The date as a person writes it, with the precision it has.</summary>
    public static string Format(string text, CultureInfo language)
    {
        if (!BilingualText.IsJapanese(language))
        {
            return text;
        }

        var pattern = text.Length switch { 4 => "yyyy年", 7 => "yyyy年M月", _ => "yyyy年M月d日" };
        return Parse(text).ToString(pattern, CultureInfo.InvariantCulture);
    }
}
