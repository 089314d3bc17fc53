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
    private readonly GivenDateFormats? given;
    private readonly DateOrder known;
    private DateOrder order;

    /// <param name="forms">The forms the layout may hold.</param>
    /// <param name="zone">The zone of dates that name none; null for <paramref name="offset"/>.</param>
    /// <param name="offset">The layout's own offset from UTC.</param>
    /// <param name="order">What the file's first rows say of dates whose year stands last.</param>
    /// <param name="given">Formats in place of <paramref name="forms"/>; null for those.</param>
    public DateCell(DateForms forms, TimeZoneInfo? zone, TimeSpan offset, DateOrder order = DateOrder.Unknown, GivenDateFormats? given = null)
    {
        this.given = given;
        this.forms = forms;
        this.zone = zone;
        this.offset = offset;
        this.order = forms.HasFlag(DateForms.DayFirst) ? DateOrder.DayFirst
            : order == DateOrder.Unknown && forms.HasFlag(DateForms.MonthFirst) ? DateOrder.MonthFirst
            : order;
        known = this.order;
    }

    private DateCell(DateCell other)
        : this(other.forms, other.zone, other.offset, other.order, other.given)
    {
    }

    /// <summary>Whether a date has told the order of day and month of those behind it.</summary>
    public bool HasLearnt => order != known;

    /// <summary>Goes back to what was known at the beginning.</summary>
    public void Forget() => order = known;

    /// <summary>Another that knows what this one knows now.</summary>
    public DateCell Copy() => new(this);

    /// <summary>Whether the year may stand last in dates of these forms, so that the order of day and month has to be known.</summary>
    public static bool NeedsOrder(DateForms forms) => (forms & (DateForms.MonthFirst | DateForms.MonthFirstInUtc | DateForms.YearLast)) != 0;

    /// <summary>The order that a cell's first date shows because it reads only one way; unknown for every other cell.</summary>
    /// <param name="cell">The trimmed cell.</param>
    /// <param name="forms">The forms of its layout.</param>
    public static DateOrder WrittenOrder(ReadOnlySpan<byte> cell, DateForms forms)
    {
        var cursor = new DateCursor(cell);
        return !IsShopsOwn(cell, forms) && TryReadYearLast(ref cursor, out var written) ? written.Order : DateOrder.Unknown;
    }

    /// <summary>Why a cell that is not absent gives no date.</summary>
    public DateProblem ProblemOf(ReadOnlySpan<byte> cell)
    {
        var problem = DateProblem.Unreadable;
        while (true)
        {
            var part = NextPart(ref cell, out var isLast);
            var cursor = new DateCursor(part);
            if (given is null && MayYearBeLast && !IsShopsOwn(part, forms) && TryReadYearLast(ref cursor, out var written) && !written.TryDay(order, out _))
            {
                problem = written.ProblemIn(order);
            }

            if (isLast)
            {
                return problem;
            }
        }
    }

    /// <summary>Reads a trimmed cell that may hold several dates joined by " and ": the earliest of them.</summary>
    public bool TryReadEarliest(ReadOnlySpan<byte> cell, out DateTimeOffset date) => TryReadJoined(cell, latest: false, out date);

    /// <summary>Reads a trimmed cell that may hold several dates joined by " and ": the latest of them.</summary>
    public bool TryReadLatest(ReadOnlySpan<byte> cell, out DateTimeOffset date) => TryReadJoined(cell, latest: true, out date);

    /// <summary>Reads one date.</summary>
    public bool TryRead(ReadOnlySpan<byte> cell, out DateTimeOffset date)
    {
        if (given is not null)
        {
            var isGiven = given.TryRead(cell, out var local, out var named);
            date = isGiven ? named is { } known ? new DateTimeOffset(local, known) : Local(local) : default;
            return isGiven;
        }

        if (forms.HasFlag(DateForms.YearFirst) && IsoInstant.TryRead(cell, out date))
        {
            return true;
        }

        var cursor = new DateCursor(cell);
        var isRead = TryReadDay(ref cursor, IsShopsOwn(cell, forms), out var day) && TryReadTime(ref cursor, out var time) && day.TimeOfDay == TimeSpan.Zero
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
            var part = NextPart(ref cell, out var isLast);
            if (!Cell.IsAbsent(part))
            {
                if (!TryRead(part, out var candidate))
                {
                    return false;
                }

                date = !found || (latest ? candidate > date : candidate < date) ? candidate : date;
                found = true;
            }

            if (isLast)
            {
                return found;
            }
        }
    }

    /// <summary>Takes what stands before the next " and ", trimmed.</summary>
    private static ReadOnlySpan<byte> NextPart(ref ReadOnlySpan<byte> cell, out bool isLast)
    {
        var joint = cell.IndexOf(Joint);
        isLast = joint < 0;
        var part = Cell.Trim(isLast ? cell : cell.Slice(0, joint));
        cell = isLast ? default : cell.Slice(joint + Joint.Length);
        return part;
    }

    private bool MayYearBeLast => NeedsOrder(forms) || forms.HasFlag(DateForms.DayFirst);

    private bool TryReadDay(ref DateCursor cursor, bool isShopsOwn, out DateTime day)
    {
        var ahead = cursor;
        if (MayYearBeLast && TryReadYearLast(ref ahead, out var written))
        {
            cursor = ahead;
            return TryOrder(written, isShopsOwn, out day);
        }

        ahead = cursor;
        if (forms.HasFlag(DateForms.YearFirst) && TryReadYearFirst(ref ahead, out day))
        {
            cursor = ahead;
            return true;
        }

        day = default;
        return forms.HasFlag(DateForms.NamedMonth) && NamedMonthDate.TryRead(ref cursor, out day);
    }

    private bool TryOrder(YearLastDate written, bool isShopsOwn, out DateTime day)
    {
        if (isShopsOwn)
        {
            return written.TryDay(written.IsDotted ? DateOrder.DayFirst : DateOrder.MonthFirst, out day);
        }

        // The first date that reads only one way tells the order of those behind it.
        order = order == DateOrder.Unknown ? written.Order : order;
        return written.TryDay(order, out day);
    }

    /// <summary>Whether the shop itself wrote the date, in its own order: spreadsheet programs take no date with a zone apart.</summary>
    private static bool IsShopsOwn(ReadOnlySpan<byte> cell, DateForms forms) =>
        (forms & (DateForms.MonthFirst | DateForms.MonthFirstInUtc)) != 0 && cell.Length > 3 && Cell.EqualsIgnoreCase(cell.Slice(cell.Length - 3), "UTC"u8);

    private static bool TryReadYearFirst(ref DateCursor cursor, out DateTime day)
    {
        day = default;
        if (!cursor.TryNumber(4, out var year, out var digits) || digits != 4)
        {
            return false;
        }

        var isKanji = cursor.TryTake("年"u8);
        return (isKanji || cursor.TryTakeAny((byte)'-', (byte)'/'))
            && cursor.TryNumber(2, out var month, out _)
            && (isKanji ? cursor.TryTake("月"u8) : cursor.TryTakeAny((byte)'-', (byte)'/'))
            && cursor.TryNumber(2, out var dayOfMonth, out _)
            && (!isKanji || cursor.TryTake("日"u8))
            && YearLastDate.TryMakeDay(year, month, dayOfMonth, out day);
    }

    /// <summary>Three numbers, the year of four digits or two; with "-" two could as well be the day behind a short year.</summary>
    private static bool TryReadYearLast(ref DateCursor cursor, out YearLastDate date)
    {
        date = default;
        if (!cursor.TryNumber(2, out var first, out _) || !cursor.TryTakeMark(out var mark)
            || !cursor.TryNumber(2, out var second, out _) || !cursor.TryTakeAny(mark, mark)
            || !cursor.TryNumber(4, out var year, out var digits)
            || (digits != 4 && (digits != 2 || mark == '-')))
        {
            return false;
        }

        date = new YearLastDate(first, second, digits == 4 ? year : YearLastDate.Century(year), mark == '.');
        return true;
    }

    private static bool TryReadTime(ref DateCursor cursor, out TimeSpan time)
    {
        time = TimeSpan.Zero;
        if (cursor.IsAtEnd)
        {
            return true;
        }

        // "Jan 22, 2026, 3:22 PM": a comma before the time.
        cursor.TryTakeAny((byte)',', (byte)',');
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
