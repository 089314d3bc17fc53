using System.Globalization;
using System.Text.RegularExpressions;
using AccountGuard.Notices.Mime;

namespace AccountGuard.Notices.Facts;

/// <summary>Finds the time that a mail sets.</summary>
internal static class DeadlineNamed
{
    private const int MostHours = 24 * 400;

    private static readonly Regex Within = new(
        @"(?<number>[0-9０-９]{1,3})\s*(?<unit>時間|日間?|営業日|小时|小時|个小时|天)\s*(?:以内|内)"
        + @"|(?:within|in(?:nerhalb)?(?: von)?|en|dans les|dentro de|entro)\s+(?:the (?:next )?)?(?<number>[0-9]{1,3})\s*-?(?<unit>hours?|hrs?|days?|Stunden|Tagen?|heures|jours|horas|d[ií]as|ore|giorni)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly Regex ByDay = new(
        @"(?:(?<year>20[0-9]{2})\s*[年/-]\s*)?(?<month>[0-9]{1,2})\s*[月/-]\s*(?<day>[0-9]{1,2})\s*日?\s*(?:\([^)]{1,3}\)|（[^）]{1,3}）)?\s*(?:まで|前|之前)",
        RegexOptions.CultureInvariant);

    /// <summary>The end of the time; null where the mail sets none, or no date to count from is known.</summary>
    /// <param name="text">The text in NFKC.</param>
    /// <param name="sent">When the mail was sent.</param>
    public static DateTimeOffset? In(string text, DateTimeOffset? sent)
    {
        if (sent is not { } from || from.Year > 9000)
        {
            return null;
        }

        var within = Within.Match(text);
        if (within.Success && int.TryParse(within.Groups["number"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0)
        {
            var hours = IsHours(within.Groups["unit"].Value) ? number : number * 24;
            return hours <= MostHours ? from.AddHours(hours) : null;
        }

        var day = ByDay.Match(text);
        return day.Success ? EndOfDay(day, from) : null;
    }

    /// <summary>Whether a mail sets a short time, also where it cannot be counted because its date is not known.</summary>
    public static bool IsSet(string text) => Within.IsMatch(text);

    private static bool IsHours(string unit) =>
        unit.Begins('時') || unit.Begins('小') || unit.Begins('个')
        || unit.ToUpperInvariant() is "HOUR" or "HOURS" or "HR" or "HRS" or "STUNDEN" or "HEURES" or "HORAS" or "ORE";

    private static DateTimeOffset? EndOfDay(Match day, DateTimeOffset from)
    {
        var month = Number(day, "month");
        var dayOfMonth = Number(day, "day");
        var year = day.Groups["year"].Success ? Number(day, "year") : from.Year;
        if (month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month))
        {
            return null;
        }

        var end = new DateTimeOffset(year, month, dayOfMonth, 0, 0, 0, from.Offset).AddDays(1);

        // A day without its year that has passed already is one of the next year.
        return day.Groups["year"].Success || end >= from.AddDays(-31) || !IsDay(year + 1, month, dayOfMonth) ? end : end.AddYears(1);
    }

    private static bool IsDay(int year, int month, int day) => day <= DateTime.DaysInMonth(year, month);

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);
}
