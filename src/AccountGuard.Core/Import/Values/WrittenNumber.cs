namespace AccountGuard.Import.Values;

/// <summary>Digits with the marks that stand among them, told apart by <see cref="NumberCell"/>'s rule.</summary>
internal readonly struct WrittenNumber
{
    /// <summary>Digits between two marks for thousands.</summary>
    public const int GroupDigits = 3;

    private const int IndianGroupDigits = 2;

    /// <summary>Marks that may stand between thousands; the point and the comma may stand before decimals as well.</summary>
    private static readonly char[] Marks = ['.', ',', ' ', '\'', '\u2019'];

    private readonly string digits;
    private readonly int decimals;

    private WrittenNumber(string digits, int decimals, bool isAmbiguous, DecimalMark mark)
    {
        this.digits = digits;
        this.decimals = decimals;
        IsAmbiguous = isAmbiguous;
        Mark = mark;
    }

    /// <summary>Whether its only mark may as well stand between thousands as before decimals.</summary>
    public bool IsAmbiguous { get; }

    /// <summary>The decimal mark that it shows beyond doubt.</summary>
    public DecimalMark Mark { get; }

    /// <summary>Tells the marks apart; false where they contradict each other.</summary>
    /// <param name="digits">Digits with marks among them; the first may be a mark.</param>
    /// <param name="number">The number.</param>
    public static bool TryRead(string digits, out WrittenNumber number)
    {
        var mark = LastMark(digits, out var isOnly);
        var behind = digits.Length - mark - 1;
        var isGroup = mark >= 0 && digits.Count(letter => letter == digits[mark]) > 1;
        var isAmbiguous = mark is > 0 and <= GroupDigits && isOnly && !isGroup && behind == GroupDigits && digits[0] != '0';
        var whole = isGroup || mark < 0 ? digits : digits.Substring(0, mark);
        var isPoint = mark >= 0 && digits[mark] == '.';
        number = new WrittenNumber(
            digits,
            isGroup ? -1 : mark,
            isAmbiguous,
            mark < 0 || isAmbiguous ? DecimalMark.Unknown : isPoint == isGroup ? DecimalMark.Comma : DecimalMark.Point);
        return IsGrouped(whole) && digits.Skip(whole.Length + 1).All(IsDigit);
    }

    /// <summary>Whether the only mark of an ambiguous number stands between thousands in a file of that decimal mark.</summary>
    public bool IsGroupIn(DecimalMark mark) => digits[decimals] == '.' ? mark == DecimalMark.Comma : mark != DecimalMark.Comma;

    /// <summary>The number with a point before its decimals and no other mark.</summary>
    /// <param name="isGroup">The only mark of an ambiguous number stands between thousands.</param>
    public string Plain(bool isGroup)
    {
        var whole = decimals < 0 ? digits : digits.Substring(0, decimals);
        var fraction = decimals < 0 ? "" : digits.Substring(decimals + 1);
        return string.Concat(string.Concat(whole.Where(IsDigit)), isGroup || fraction.Length == 0 ? "" : ".", fraction);
    }

    /// <summary>The last point or comma.</summary>
    private static int LastMark(string digits, out bool isOnly)
    {
        var last = -1;
        var marks = 0;
        for (var index = 0; index < digits.Length; index++)
        {
            last = digits[index] is '.' or ',' ? index : last;
            marks += IsDigit(digits[index]) ? 0 : 1;
        }

        isOnly = marks == 1;
        return last;
    }

    /// <summary>
    /// Whether one kind of mark at most stands in it, and only between groups: of three digits, in India of two but for the
    /// last ("1,23,456").
    /// </summary>
    private static bool IsGrouped(string whole)
    {
        var first = whole.IndexOfAny(Marks);
        if (first < 0)
        {
            return whole.All(IsDigit);
        }

        var groups = whole.Split(whole[first]);
        if (!groups.All(group => group.Length > 0 && group.All(IsDigit)) || groups[groups.Length - 1].Length != GroupDigits)
        {
            return false;
        }

        var middle = groups.Skip(1).Take(groups.Length - 2);
        return groups[0].Length <= GroupDigits && middle.All(group => group.Length == GroupDigits)
            || (whole[first] == ',' && groups[0].Length <= IndianGroupDigits && middle.All(group => group.Length == IndianGroupDigits));
    }

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';
}
