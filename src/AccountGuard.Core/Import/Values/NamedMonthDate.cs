namespace AccountGuard.Import.Values;

/// <summary>Dates that name their month (<see cref="DateForms.NamedMonth"/>).</summary>
internal static class NamedMonthDate
{
    private static readonly byte[][] Weekdays =
    [
        "Mon"u8.ToArray(), "Tue"u8.ToArray(), "Wed"u8.ToArray(), "Thu"u8.ToArray(), "Fri"u8.ToArray(), "Sat"u8.ToArray(), "Sun"u8.ToArray(),
        "Monday"u8.ToArray(), "Tuesday"u8.ToArray(), "Wednesday"u8.ToArray(), "Thursday"u8.ToArray(), "Friday"u8.ToArray(), "Saturday"u8.ToArray(), "Sunday"u8.ToArray(),
    ];

    /// <summary>Takes the day; false where there is none, and the cursor is of no use then.</summary>
    public static bool TryRead(ref DateCursor cursor, out DateTime day)
    {
        var name = cursor.TakeName();
        if (IsWeekday(name))
        {
            cursor.TryTakeAny((byte)',', (byte)',');
            if (!cursor.TryTakeAny((byte)' ', (byte)' '))
            {
                day = default;
                return false;
            }

            name = cursor.TakeName();
        }

        return name.IsEmpty ? TryDayFirst(ref cursor, out day) : TryMonthFirst(ref cursor, MonthNames.Find(name), out day);
    }

    /// <summary>"Sep 4, 2026", "Sep-04-26", behind the month's name.</summary>
    private static bool TryMonthFirst(ref DateCursor cursor, int month, out DateTime day)
    {
        day = default;
        return TryTakeMark(ref cursor, out var mark)
            && cursor.TryNumber(2, out var dayOfMonth, out _)
            && TryTakeMarkBeforeYear(ref cursor, mark)
            && TryYear(ref cursor, month, dayOfMonth, out day);
    }

    /// <summary>"15 Mar 2026", "1. Sept. 2025", "26-May-26", "3 de mayo de 2025".</summary>
    private static bool TryDayFirst(ref DateCursor cursor, out DateTime day)
    {
        day = default;
        if (!cursor.TryNumber(2, out var dayOfMonth, out _))
        {
            return false;
        }

        cursor.TryTakeAny((byte)'.', (byte)'.');
        if (!TryTakeMark(ref cursor, out var mark))
        {
            return false;
        }

        cursor.TryTake("de "u8);
        var month = MonthNames.Find(cursor.TakeName());
        if (!TryTakeMarkBeforeYear(ref cursor, mark))
        {
            return false;
        }

        cursor.TryTake("de "u8);
        return TryYear(ref cursor, month, dayOfMonth, out day);
    }

    private static bool TryYear(ref DateCursor cursor, int month, int dayOfMonth, out DateTime day)
    {
        day = default;
        return cursor.TryNumber(4, out var year, out var digits)
            && digits is 2 or 4
            && YearLastDate.TryMakeDay(digits == 4 ? year : YearLastDate.Century(year), month, dayOfMonth, out day);
    }

    private static bool TryTakeMark(ref DateCursor cursor, out byte mark)
    {
        mark = (byte)' ';
        return cursor.TryTakeAny(mark, mark) || cursor.TryTakeMark(out mark);
    }

    /// <summary>The same mark again; a comma may stand before a space.</summary>
    private static bool TryTakeMarkBeforeYear(ref DateCursor cursor, byte mark)
    {
        if (mark == ' ')
        {
            cursor.TryTakeAny((byte)',', (byte)',');
        }

        return cursor.TryTakeAny(mark, mark);
    }

    private static bool IsWeekday(ReadOnlySpan<byte> name)
    {
        foreach (var weekday in Weekdays)
        {
            if (Cell.EqualsIgnoreCase(name, weekday))
            {
                return true;
            }
        }

        return false;
    }
}
