namespace AccountGuard.Import.Values;

/// <summary>An instant in UTC as programs write it, "2026-01-02T03:04:05Z" or with a fraction of a second: the form of nearly all dates in exports.</summary>
internal static class IsoInstant
{
    private const int Seconds = 19;

    /// <summary>Reads a trimmed cell of exactly this form; false for any other.</summary>
    public static bool TryRead(ReadOnlySpan<byte> cell, out DateTimeOffset date)
    {
        date = default;
        if (cell.Length <= Seconds || cell[4] != '-' || cell[7] != '-' || cell[10] != 'T' || cell[13] != ':' || cell[16] != ':'
            || cell[cell.Length - 1] != 'Z'
            || !TryTwo(cell, 0, out var century) || !TryTwo(cell, 2, out var year) || !TryTwo(cell, 5, out var month) || !TryTwo(cell, 8, out var day)
            || !TryTwo(cell, 11, out var hour) || !TryTwo(cell, 14, out var minute) || !TryTwo(cell, 17, out var second)
            || hour > 23 || minute > 59 || second > 59
            || !TryFraction(cell.Slice(Seconds, cell.Length - Seconds - 1), out var ticks)
            || !YearLastDate.TryMakeDay((century * 100) + year, month, day, out var start))
        {
            return false;
        }

        date = new DateTimeOffset(start.Ticks + new TimeSpan(hour, minute, second).Ticks + ticks, TimeSpan.Zero);
        return true;
    }

    private static bool TryTwo(ReadOnlySpan<byte> cell, int index, out int number)
    {
        var tens = cell[index] - '0';
        var ones = cell[index + 1] - '0';
        number = (tens * 10) + ones;
        return (uint)tens <= 9 && (uint)ones <= 9;
    }

    /// <summary>A point and digits, or nothing.</summary>
    private static bool TryFraction(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        var cursor = new DateCursor(text);
        return text.IsEmpty || (cursor.TryTakeAny((byte)'.', (byte)'.') && cursor.TryFraction(out ticks) && cursor.IsAtEnd);
    }
}
