namespace AccountGuard.Import.Values;

/// <summary>Walks through the bytes of a date.</summary>
internal ref struct DateCursor
{
    private ReadOnlySpan<byte> rest;

    public DateCursor(ReadOnlySpan<byte> cell) => rest = cell;

    /// <summary>Whether nothing is left.</summary>
    public readonly bool IsAtEnd => rest.IsEmpty;

    /// <summary>Takes one to <paramref name="most"/> digits.</summary>
    public bool TryNumber(int most, out int number, out int digits)
    {
        number = 0;
        digits = 0;
        while (digits < rest.Length && rest[digits] is >= (byte)'0' and <= (byte)'9')
        {
            if (digits == most)
            {
                return false;
            }

            number = (number * 10) + (rest[digits] - '0');
            digits++;
        }

        rest = rest.Slice(digits);
        return digits > 0;
    }

    /// <summary>Takes the digits of a fraction of a second; the seventh is a tick, what is behind it is dropped.</summary>
    public bool TryFraction(out long ticks)
    {
        ticks = 0;
        var unit = TimeSpan.TicksPerSecond / 10;
        var digits = 0;
        for (; digits < rest.Length && rest[digits] is >= (byte)'0' and <= (byte)'9'; digits++)
        {
            ticks += unit * (rest[digits] - '0');
            unit /= 10;
        }

        rest = rest.Slice(digits);
        return digits > 0;
    }

    /// <summary>Takes either of two bytes.</summary>
    public bool TryTakeAny(byte one, byte other)
    {
        if (rest.IsEmpty || (rest[0] != one && rest[0] != other))
        {
            return false;
        }

        rest = rest.Slice(1);
        return true;
    }

    /// <summary>Takes the mark between the numbers of a date whose year stands last: "/", "-" or ".".</summary>
    public bool TryTakeMark(out byte mark)
    {
        mark = rest.IsEmpty ? (byte)0 : rest[0];
        return TryTakeAny((byte)'/', (byte)'-') || TryTakeAny((byte)'.', (byte)'.');
    }

    /// <summary>Takes the text given.</summary>
    public bool TryTake(ReadOnlySpan<byte> text)
    {
        if (!rest.StartsWith(text))
        {
            return false;
        }

        rest = rest.Slice(text.Length);
        return true;
    }

    /// <summary>Takes the letters of a name and the point of an abbreviation behind them; empty where there is none.</summary>
    public ReadOnlySpan<byte> TakeName()
    {
        var length = 0;
        while (length < rest.Length && (rest[length] >= 0x80 || (rest[length] | 0x20) is >= 'a' and <= 'z'))
        {
            length++;
        }

        var name = rest.Slice(0, length);
        rest = rest.Slice(length);
        TryTakeAny((byte)'.', (byte)'.');
        return name;
    }

    /// <summary>Takes " AM" or " p.m.", if it is there, and turns the hour to the 24-hour day. False for an hour that has no such half.</summary>
    public bool TryHalfOfDay(ref int hour)
    {
        var isMorning = TakeWord("AM"u8) || TakeWord("a.m."u8);
        if (!isMorning && !TakeWord("PM"u8) && !TakeWord("p.m."u8))
        {
            return true;
        }

        if (hour is < 1 or > 12)
        {
            return false;
        }

        hour = (hour % 12) + (isMorning ? 0 : 12);
        return true;
    }

    /// <summary>Takes a zone's abbreviation (<see cref="ZoneNames"/>), "+09:00", "+0900", "-8", or such behind "GMT" or "UTC", with a space before it or none.</summary>
    public bool TryOffset(out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        TakeSpace();
        var length = 0;
        while (length < rest.Length && (rest[length] | 0x20) is >= 'a' and <= 'z')
        {
            length++;
        }

        if (length > 0)
        {
            if (ZoneNames.Find(rest.Slice(0, length)) is not { } named)
            {
                return false;
            }

            offset = named;
            rest = rest.Slice(length);
        }

        var isSigned = offset == TimeSpan.Zero && !rest.IsEmpty && rest[0] is (byte)'+' or (byte)'-';
        return isSigned ? TryHours(out offset) : length > 0;
    }

    private bool TryHours(out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        var isWest = rest[0] == '-';
        rest = rest.Slice(1);
        var minutes = 0;
        var hasHours = TryTwoDigits(out var hours) || TryNumber(1, out hours, out _);
        TryTakeAny((byte)':', (byte)':');
        if (!hasHours || (!IsAtEnd && !TryTwoDigits(out minutes)) || hours > 14 || minutes > 59 || (hours == 14 && minutes > 0))
        {
            return false;
        }

        offset = new TimeSpan(isWest ? -hours : hours, isWest ? -minutes : minutes, 0);
        return true;
    }

    private bool TryTwoDigits(out int number)
    {
        number = 0;
        if (rest.Length < 2 || rest[0] is < (byte)'0' or > (byte)'9' || rest[1] is < (byte)'0' or > (byte)'9')
        {
            return false;
        }

        number = ((rest[0] - '0') * 10) + (rest[1] - '0');
        rest = rest.Slice(2);
        return true;
    }

    /// <summary>Takes one space, if it is there; since 2022 formatters of the Unicode project set a narrow one before "AM".</summary>
    private void TakeSpace()
    {
        if (!TryTakeAny((byte)' ', (byte)' ') && !TryTake("\u202F"u8))
        {
            TryTake("\u00A0"u8);
        }
    }

    private bool TakeWord(ReadOnlySpan<byte> word)
    {
        var ahead = this;
        ahead.TakeSpace();
        if (ahead.rest.Length < word.Length || !Cell.EqualsIgnoreCase(ahead.rest.Slice(0, word.Length), word))
        {
            return false;
        }

        rest = ahead.rest.Slice(word.Length);
        return true;
    }
}
