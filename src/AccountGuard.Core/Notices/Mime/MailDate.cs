using System.Globalization;

namespace AccountGuard.Notices.Mime;

/// <summary>
/// Dates of mails: those of headers (RFC 5322, sections 3.3 and 4.3) and of the lines between the mails of an mbox
/// ("Thu Jan  1 00:00:00 1970"), told by what each word can only be and not by their order.
/// </summary>
internal static class MailDate
{
    private const int LongestDate = 200;
    private const string Months = "jan feb mar apr may jun jul aug sep oct nov dec";

    private static readonly char[] Separators = [' ', '\t', ',', '-'];

    /// <summary>Zones by name: those of RFC 5322, and what mails from Japan and Europe say besides.</summary>
    private static readonly Dictionary<string, int> Zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["UT"] = 0,
        ["UTC"] = 0,
        ["GMT"] = 0,
        ["Z"] = 0,
        ["EST"] = -300,
        ["EDT"] = -240,
        ["CST"] = -360,
        ["CDT"] = -300,
        ["MST"] = -420,
        ["MDT"] = -360,
        ["PST"] = -480,
        ["PDT"] = -420,
        ["JST"] = 540,
        ["CET"] = 60,
        ["CEST"] = 120,
        ["BST"] = 60,
    };

    /// <summary>Reads a date; one without a zone is in UTC. Null where there is none.</summary>
    public static DateTimeOffset? Read(string? text)
    {
        if (text is null || text.Length > LongestDate)
        {
            return null;
        }

        int? day = null, month = null, year = null, zone = null;
        TimeSpan? time = null;
        foreach (var word in Letters.WithoutComments(text).With("+", " +").Split(Separators, StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.IndexOf(':', 0) > 0 && TimeSpan.TryParseExact(word, [@"h\:mm", @"hh\:mm", @"h\:mm\:ss", @"hh\:mm\:ss"], CultureInfo.InvariantCulture, out var read))
            {
                time ??= read;
            }
            else if (MonthOf(word) is { } named)
            {
                month ??= named;
            }
            else if (Number(word) is { } number)
            {
                // A zone has four digits as a year has, but stands behind the time.
                if (word[0] == '+' && word.Length == 5)
                {
                    zone ??= Minutes(number);
                }
                else if (time is not null && year is not null && word.Length == 4)
                {
                    zone ??= -Minutes(number);
                }
                else if (day is null && word.Length <= 2)
                {
                    day = number;
                }
                else
                {
                    year ??= word.Length switch { 4 => number, 2 => number + (number < 50 ? 2000 : 1900), 3 => number + 1900, _ => null };
                }
            }
            else if (Zones.TryGetValue(word, out var minutes))
            {
                zone ??= minutes;
            }
        }

        return Make(year, month, day, time ?? TimeSpan.Zero, zone ?? 0);
    }

    /// <summary>Reads a zone by its name, such as "JST".</summary>
    public static bool TryZone(string name, out TimeSpan offset)
    {
        offset = default;
        if (Zones.TryGetValue(name, out var minutes))
        {
            offset = TimeSpan.FromMinutes(minutes);
            return true;
        }

        return false;
    }

    private static int Minutes(int zone) => (zone / 100 * 60) + (zone % 100);

    private static int? MonthOf(string word)
    {
        var place = word.Length >= 3 && char.IsLetter(word[2]) ? Months.IndexOf(word.Substring(0, 3).ToLowerInvariant(), StringComparison.Ordinal) : -1;
        return place < 0 || place % 4 != 0 ? null : (place / 4) + 1;
    }

    private static int? Number(string word) =>
        int.TryParse(word.TrimStart('+'), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static DateTimeOffset? Make(int? year, int? month, int? day, TimeSpan time, int zone)
    {
        if (year is not (>= 1970 and <= 9998) || month is not { } ofYear || day is not { } ofMonth || ofMonth < 1 || ofMonth > DateTime.DaysInMonth(year.Value, ofYear)
            || time >= TimeSpan.FromDays(1) || Math.Abs(zone) > 14 * 60)
        {
            return null;
        }

        return new DateTimeOffset(new DateTime(year.Value, ofYear, ofMonth, 0, 0, 0, DateTimeKind.Unspecified) + time, TimeSpan.FromMinutes(zone));
    }
}
