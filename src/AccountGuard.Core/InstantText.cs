using System.Globalization;

namespace AccountGuard;

/// <summary>Dates as people can write them without doubt: the year first.</summary>
internal static class InstantText
{
    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyyMMdd", "yyyy-MM", "yyyy/MM", "yyyy"];

    private static readonly string[] Times = ["HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF"];

    private static readonly string[] LocalFormats = Days.Concat(WithTimes("{0}T{1}")).Concat(WithTimes("{0} {1}")).ToArray();

    private static readonly string[] OffsetFormats = WithTimes("{0}T{1}K").Concat(WithTimes("{0} {1}K")).Concat(WithTimes("{0} {1} zzz")).ToArray();

    /// <summary>The instant that <paramref name="text"/> names; null where it is not ISO 8601 or has the year behind.</summary>
    /// <param name="text">A year, month, day or instant, such as "2026-04-03" or "2026-04-03T12:00+09:00".</param>
    /// <param name="zone">The zone of text without an offset.</param>
    public static DateTimeOffset? Parse(string text, TimeZoneInfo zone)
    {
        if (DateTime.TryParseExact(text, LocalFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return AtLocal(local, zone);
        }

        return DateTimeOffset.TryParseExact(text, OffsetFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant
            : null;
    }

    /// <summary>A date of .NET as an instant; one without a zone is in <paramref name="zone"/>.</summary>
    public static DateTimeOffset AtLocal(DateTime date, TimeZoneInfo zone) => date.Kind switch
    {
        DateTimeKind.Utc => new DateTimeOffset(date),
        _ => new DateTimeOffset(DateTime.SpecifyKind(date, DateTimeKind.Unspecified), zone.GetUtcOffset(date)),
    };

    private static IEnumerable<string> WithTimes(string pattern) =>
        Days.Take(3).SelectMany(day => Times.Select(time => string.Format(CultureInfo.InvariantCulture, pattern, day, time)));
}
