using System.Buffers.Text;

namespace AccountGuard.Import.Values;

/// <summary>Reads the dates of one layout, never by the machine's culture or time zone.</summary>
internal sealed class DateCell
{
    private static readonly DateTime SerialStart = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);
    private static readonly byte[] Joint = " and "u8.ToArray();

    private readonly DateForms forms;
    private readonly TimeZoneInfo? zone;
    private readonly TimeSpan offset;

    /// <param name="forms">The forms the layout may hold.</param>
    /// <param name="zone">The zone of dates that name none; null for <paramref name="offset"/>.</param>
    /// <param name="offset">The layout's own offset from UTC.</param>
    public DateCell(DateForms forms, TimeZoneInfo? zone, TimeSpan offset)
    {
        this.forms = forms;
        this.zone = zone;
        this.offset = offset;
    }

    /// <summary>Reads a trimmed cell that may hold several dates joined by " and ": the earliest of them.</summary>
    public bool TryReadEarliest(ReadOnlySpan<byte> cell, out DateTimeOffset date) => TryReadJoined(cell, latest: false, out date);

    /// <summary>Reads a trimmed cell that may hold several dates joined by " and ": the latest of them.</summary>
    public bool TryReadLatest(ReadOnlySpan<byte> cell, out DateTimeOffset date) => TryReadJoined(cell, latest: true, out date);

    /// <summary>Reads one date.</summary>
    public bool TryRead(ReadOnlySpan<byte> cell, out DateTimeOffset date)
    {
        var cursor = new DateCursor(cell);
        var isRead = TryReadDay(ref cursor, out var day) && TryReadTime(ref cursor, out var time) && day.TimeOfDay == TimeSpan.Zero
            ? TryReadOffset(ref cursor, day + time, out date)
            : TryReadSerial(cell, out date);
        return isRead;
    }

    private bool TryReadJoined(ReadOnlySpan<byte> cell, bool latest, out DateTimeOffset date)
    {
        date = default;
        var found = false;
        while (true)
        {
            var joint = cell.IndexOf(Joint);
            var part = Cell.Trim(joint < 0 ? cell : cell.Slice(0, joint));
            if (!Cell.IsAbsent(part))
            {
                if (!TryRead(part, out var candidate))
                {
                    return false;
                }

                date = !found || (latest ? candidate > date : candidate < date) ? candidate : date;
                found = true;
            }

            if (joint < 0)
            {
                return found;
            }

            cell = cell.Slice(joint + Joint.Length);
        }
    }

    private bool TryReadDay(ref DateCursor cursor, out DateTime day)
    {
        day = default;
        if (!cursor.TryNumber(4, out var first, out var digits))
        {
            return false;
        }

        var isYearFirst = digits == 4;
        if (!forms.HasFlag(isYearFirst ? DateForms.YearFirst : DateForms.MonthFirst) || (!isYearFirst && digits > 2))
        {
            return false;
        }

        return isYearFirst ? TryReadYearFirst(ref cursor, first, out day) : TryReadMonthFirst(ref cursor, first, out day);
    }

    private static bool TryReadYearFirst(ref DateCursor cursor, int year, out DateTime day)
    {
        day = default;
        var isKanji = cursor.TryTake("年"u8);
        return (isKanji || cursor.TryTakeAny((byte)'-', (byte)'/'))
            && cursor.TryNumber(2, out var month, out _)
            && (isKanji ? cursor.TryTake("月"u8) : cursor.TryTakeAny((byte)'-', (byte)'/'))
            && cursor.TryNumber(2, out var dayOfMonth, out _)
            && (!isKanji || cursor.TryTake("日"u8))
            && TryMakeDay(year, month, dayOfMonth, out day);
    }

    private static bool TryReadMonthFirst(ref DateCursor cursor, int month, out DateTime day)
    {
        day = default;
        return cursor.TryTakeAny((byte)'/', (byte)'/')
            && cursor.TryNumber(2, out var dayOfMonth, out _)
            && cursor.TryTakeAny((byte)'/', (byte)'/')
            && cursor.TryNumber(4, out var year, out var digits)
            && digits is 2 or 4
            && TryMakeDay(digits == 4 ? year : Century(year), month, dayOfMonth, out day);
    }

    /// <summary>No shop wrote order histories before 1990.</summary>
    private static int Century(int year) => year + (year >= 90 ? 1900 : 2000);

    private static bool TryMakeDay(int year, int month, int dayOfMonth, out DateTime day)
    {
        day = default;
        if (year is < 1980 or > 2199 || month is < 1 or > 12 || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateTime(year, month, dayOfMonth, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }

    private static bool TryReadTime(ref DateCursor cursor, out TimeSpan time)
    {
        time = TimeSpan.Zero;
        if (cursor.IsAtEnd)
        {
            return true;
        }

        if (!cursor.TryTakeAny((byte)'T', (byte)' '))
        {
            return false;
        }

        var seconds = 0;
        var ticks = 0L;
        var isRead = cursor.TryNumber(2, out var hour, out _)
            && cursor.TryTakeAny((byte)':', (byte)':')
            && cursor.TryNumber(2, out var minute, out _)
            && (!cursor.TryTakeAny((byte)':', (byte)':')
                || (cursor.TryNumber(2, out seconds, out _) && (!cursor.TryTakeAny((byte)'.', (byte)',') || cursor.TryFraction(out ticks))))
            && cursor.TryHalfOfDay(ref hour)
            && hour < 24 && minute < 60 && seconds < 60
            && SetTime(out time, new TimeSpan(hour, minute, seconds), ticks);
        return isRead;
    }

    private static bool SetTime(out TimeSpan time, TimeSpan whole, long ticks)
    {
        time = whole + TimeSpan.FromTicks(ticks);
        return true;
    }

    private bool TryReadOffset(ref DateCursor cursor, DateTime local, out DateTimeOffset date)
    {
        date = default;
        if (cursor.IsAtEnd)
        {
            date = Local(local);
            return true;
        }

        if (!cursor.TryOffset(out var named) || !cursor.IsAtEnd)
        {
            return false;
        }

        date = new DateTimeOffset(local, named);
        return true;
    }

    private bool TryReadSerial(ReadOnlySpan<byte> cell, out DateTimeOffset date)
    {
        date = default;
        if (!forms.HasFlag(DateForms.SerialDay) || !Utf8Parser.TryParse(cell, out decimal days, out var used) || used != cell.Length || days is < 30000 or >= 80000)
        {
            return false;
        }

        // A spreadsheet keeps five or six decimals of a day; whole seconds are what it had.
        date = Local(SerialStart.AddSeconds((double)Math.Round(days * 86400)));
        return true;
    }

    private DateTimeOffset Local(DateTime local) => new(local, zone?.GetUtcOffset(local) ?? offset);
}
