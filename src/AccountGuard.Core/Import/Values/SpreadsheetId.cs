namespace AccountGuard.Import.Values;

/// <summary>
/// Numbers of orders and items that a spreadsheet program took for amounts. It keeps fifteen digits of a number and shows
/// long ones as "1.12345E+16"; saved again as CSV, the rest is lost for good.
/// </summary>
internal static class SpreadsheetId
{
    private const int KeptDigits = 15;

    /// <summary>Lost digits that must all be zero: one zero is as likely in a number that is whole.</summary>
    private const int TellingZeros = 2;

    /// <summary>Whether the trimmed cell is what is left of a longer number: written with a power of ten, or with zeros behind the fifteenth digit.</summary>
    public static bool IsLost(ReadOnlySpan<byte> cell) => IsScientific(cell) || IsRounded(cell);

    /// <summary>"1.12345E+16", "2,49123E+17", "1E+15".</summary>
    private static bool IsScientific(ReadOnlySpan<byte> cell)
    {
        var power = cell.IndexOfAny((byte)'E', (byte)'e');
        if (power < 1 || power + 2 >= cell.Length || cell[power + 1] != '+')
        {
            return false;
        }

        var cursor = new DateCursor(cell);
        return cursor.TryNumber(1, out _, out _)
            && (!cursor.TryTakeAny((byte)'.', (byte)',') || cursor.TryFraction(out _))
            && cursor.TryTakeAny((byte)'E', (byte)'e')
            && cursor.TryTakeAny((byte)'+', (byte)'+')
            && cursor.TryNumber(3, out _, out _)
            && cursor.IsAtEnd;
    }

    private static bool IsRounded(ReadOnlySpan<byte> cell)
    {
        if (cell.Length < KeptDigits + TellingZeros)
        {
            return false;
        }

        for (var index = 0; index < cell.Length; index++)
        {
            if (cell[index] is < (byte)'0' or > (byte)'9' || (index >= KeptDigits && cell[index] != '0'))
            {
                return false;
            }
        }

        return true;
    }
}
