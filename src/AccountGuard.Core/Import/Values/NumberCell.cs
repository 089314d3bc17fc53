using System.Globalization;
using System.Text;

namespace AccountGuard.Import.Values;

/// <summary>Reads amounts and counts as shops write them, never by the machine's culture.</summary>
internal static class NumberCell
{
    private const int MostDigits = 18;
    private static readonly char[] DecimalMarks = ['.', ','];

    /// <summary>
    /// Reads a trimmed cell: "26.49", "1,813.18", "'-1.47'" (Amazon's guard against formulas), "$1,234.56", "￥2,200",
    /// "2200円", "(12.00)", "1 813,18", full-width digits. A comma stands for thousands where three digits follow each; one
    /// comma with another number of digits behind it, or behind points, is the decimal mark.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<byte> cell, out decimal value) =>
        TryReadPlain(cell, out value) || TryReadWritten(cell, out value);

    /// <summary>Digits, one point, a sign: nearly all cells.</summary>
    private static bool TryReadPlain(ReadOnlySpan<byte> cell, out decimal value)
    {
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

        value = new decimal((int)number, (int)(number >> 32), 0, isNegative, (byte)Math.Max(scale, 0));
        return true;
    }

    private static bool TryReadWritten(ReadOnlySpan<byte> cell, out decimal value)
    {
        value = 0;
        if (cell.Length > 64)
        {
            return false;
        }

        var text = Cell.Text(cell);
        if (text.Any(char.IsSurrogate))
        {
            return false;
        }

        var written = Unwrap(text.Normalize(NormalizationForm.FormKC).Trim(), out var isNegative);
        return Separators(WithoutGroupSpaces(written)) is { } plain
            && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value)
            && Negate(isNegative, ref value);
    }

    /// <summary>Takes apostrophes, currency signs and codes, brackets and the sign away.</summary>
    private static string Unwrap(string text, out bool isNegative)
    {
        var number = text.Trim('\'', ' ');
        isNegative = number.Length > 2 && number[0] == '(' && number[number.Length - 1] == ')';
        if (isNegative)
        {
            number = number.Substring(1, number.Length - 2);
        }

        number = WithoutCurrency(number);
        if (number.Length > 0 && number[0] is '-' or '\u2212')
        {
            isNegative = true;
            number = WithoutCurrency(number.Substring(1));
        }
        else if (number.Length > 0 && number[0] == '+')
        {
            number = WithoutCurrency(number.Substring(1));
        }

        return number;
    }

    private static string WithoutCurrency(string number)
    {
        var start = 0;
        var end = number.Length;
        while (start < end && CurrencySign.IsPart(number[start]))
        {
            start++;
        }

        while (end > start && CurrencySign.IsPart(number[end - 1]))
        {
            end--;
        }

        return number.Substring(start, end - start);
    }

    /// <summary>"1 813,18" as French and Nordic programs write it: without its spaces, if they stand for thousands.</summary>
    private static string WithoutGroupSpaces(string number)
    {
        var mark = number.IndexOfAny(DecimalMarks);
        var whole = mark < 0 ? number : number.Substring(0, mark);
        return IsGrouped(whole, ' ') ? string.Join("", Without(whole, ' '), number.Substring(whole.Length)) : number;
    }

    /// <summary>The number with a point as decimal mark and no marks for thousands; null where they contradict each other.</summary>
    private static string? Separators(string number)
    {
        var comma = number.LastIndexOf(',');
        var point = number.LastIndexOf('.');
        if (comma < 0)
        {
            return number;
        }

        if (point > comma || (point < 0 && IsGrouped(number, ',')))
        {
            return IsGrouped(point < 0 ? number : number.Substring(0, point), ',') ? Without(number, ',') : null;
        }

        var whole = number.Substring(0, comma);
        return IsGrouped(whole, '.') && whole.LastIndexOf(',') < 0 ? string.Join(".", Without(whole, '.'), number.Substring(comma + 1)) : null;
    }

    private static string Without(string number, char mark) => string.Concat(number.Split(mark));

    /// <summary>Whether the mark stands only between groups of three digits behind a first group of one to three. True where there is none.</summary>
    private static bool IsGrouped(string whole, char mark)
    {
        var groups = whole.Split(mark);
        return groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
    }

    private static bool Negate(bool isNegative, ref decimal value)
    {
        value = isNegative ? -value : value;
        return true;
    }
}
