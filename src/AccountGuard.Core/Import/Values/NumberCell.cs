using System.Globalization;

namespace AccountGuard.Import.Values;

/// <summary>Reads amounts and counts as shops write them, never by the machine's culture.</summary>
internal static class NumberCell
{
    private const int MostDigits = 18;

    /// <summary>Words that stand where there is no amount.</summary>
    private static readonly byte[][] Nothing = ["free"u8.ToArray(), "null"u8.ToArray(), "nan"u8.ToArray(), "無料"u8.ToArray()];

    /// <summary>Whether a trimmed cell says that there is no amount: absent, a dash, "free".</summary>
    public static bool IsAbsent(ReadOnlySpan<byte> cell)
    {
        if (Cell.IsAbsent(cell))
        {
            return true;
        }

        foreach (var word in Nothing)
        {
            if (Cell.EqualsIgnoreCase(cell, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a number whose decimal mark nothing else tells; see <see cref="TryReadAmount"/>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> cell, out decimal value)
    {
        var isRead = TryReadAmount(cell, DecimalMark.Unknown, out var amount);
        value = amount.Value;
        return isRead;
    }

    /// <summary>
    /// Reads a trimmed cell with the currency beside it: "26.49", "1,813.18", "'-1.47'" (Amazon's guard against formulas),
    /// "$1,234.56", "AU $3,000.00", "￥2,200", "2200円", "(12.00)", "12.00-", "1 813,18", "1.210,00 €", "1'234.50",
    /// "₹1,23,456.00", full-width digits, "Gift Card: $6.93".
    /// </summary>
    /// <remarks>
    /// Of two kinds of marks the last stands before the decimals. Of one kind, several stand between thousands, and one
    /// with another number than three of digits behind it, or only zeros or more than three digits before it, stands
    /// before decimals. That leaves one mark with three digits behind it ("1.210", "1,210"). It stands between thousands
    /// where the currency written beside it has two decimals or none (nobody writes "1.210 €" with three) or the row's
    /// currency has none, and before decimals where it has three. Else the file's other amounts decide (<paramref name="mark"/>), and where
    /// they do not tell, it is read as programs write: a point before decimals, a comma between thousands.
    /// </remarks>
    /// <param name="cell">The trimmed cell.</param>
    /// <param name="mark">What the file's other amounts say.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">What another cell of the row or the layout says of the currency; empty where neither does.</param>
    public static bool TryReadAmount(ReadOnlySpan<byte> cell, DecimalMark mark, out Amount amount, ReadOnlySpan<byte> currency = default)
    {
        if (TryReadPlain(cell, out var value, out var isAmbiguous) && !isAmbiguous)
        {
            amount = new Amount(value, null);
            return true;
        }

        return TryReadWritten(cell, mark, CurrencySign.Named(currency), out amount);
    }

    /// <summary>Reads a trimmed cell that can be read in one way only and names no currency, as nearly all do: "26.49", "-3".</summary>
    public static bool TryReadBare(ReadOnlySpan<byte> cell, out decimal value) => TryReadPlain(cell, out value, out var isAmbiguous) && !isAmbiguous;

    /// <summary>The ISO 4217 code that stands beside an amount beyond doubt; null where it has none, or a sign of several countries ("$").</summary>
    public static string? Currency(ReadOnlySpan<byte> cell) =>
        !TryReadPlain(cell, out _, out _) && TryReadWritten(cell, DecimalMark.Unknown, null, out var amount) ? amount.Currency : null;

    /// <summary>The decimal mark that a cell shows because it reads only one way; unknown for every other cell.</summary>
    public static DecimalMark WrittenMark(ReadOnlySpan<byte> cell) =>
        AmountText.TryRead(cell, out var text) && WrittenNumber.TryRead(text.Digits, out var number) ? number.Mark : DecimalMark.Unknown;

    /// <summary>Digits, one point, a sign: nearly all cells.</summary>
    private static bool TryReadPlain(ReadOnlySpan<byte> cell, out decimal value, out bool isAmbiguous)
    {
        isAmbiguous = false;
        value = 0;
        var isNegative = !cell.IsEmpty && cell[0] == '-';
        var digits = 0;
        var scale = -1;
        long number = 0;
        foreach (var letter in isNegative ? cell.Slice(1) : cell)
        {
            if (letter is >= (byte)'0' and <= (byte)'9')
            {
                number = (number * 10) + (letter - '0');
                digits++;
                scale += scale >= 0 ? 1 : 0;
            }
            else if (letter == '.' && scale < 0)
            {
                scale = 0;
            }
            else
            {
                return false;
            }
        }

        if (digits is 0 or > MostDigits)
        {
            return false;
        }

        isAmbiguous = scale == WrittenNumber.GroupDigits;
        value = new decimal((int)number, (int)(number >> 32), 0, isNegative, (byte)Math.Max(scale, 0));
        return true;
    }

    private static bool TryReadWritten(ReadOnlySpan<byte> cell, DecimalMark mark, string? rowCurrency, out Amount amount)
    {
        amount = default;
        string? currency = null;
        if (!AmountText.TryRead(cell, out var text)
            || (text.Beside.Length > 0 && !CurrencySign.TryRead(text.Beside, out currency))
            || !WrittenNumber.TryRead(text.Digits, out var number))
        {
            return false;
        }

        var isGroup = number.IsAmbiguous && CurrencySign.Decimals(currency ?? rowCurrency) switch
        {
            3 => false,
            0 => true,
            _ => text.Beside.Length > 0 || number.IsGroupIn(mark),
        };
        if (!decimal.TryParse(number.Plain(isGroup), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
        {
            return false;
        }

        amount = new Amount(text.IsNegative ? -value : value, currency);
        return true;
    }
}
