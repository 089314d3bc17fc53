namespace AccountGuard.Import.Values;

/// <summary>The three numbers of a date whose year stands last, before it is told which of the others is the month.</summary>
internal readonly struct YearLastDate
{
    private const int Months = 12;

    private readonly int first;
    private readonly int second;
    private readonly int year;

    /// <param name="first">The first number.</param>
    /// <param name="second">The second number.</param>
    /// <param name="year">The year with its century.</param>
    /// <param name="isDotted">Points stand between the numbers: no country writes the month first then.</param>
    public YearLastDate(int first, int second, int year, bool isDotted)
    {
        this.first = first;
        this.second = second;
        this.year = year;
        IsDotted = isDotted;
    }

    /// <summary>Points stand between the numbers: the day comes first.</summary>
    public bool IsDotted { get; }

    /// <summary>The order in which alone the numbers are a day; unknown where they are one either way, or none at all.</summary>
    public DateOrder Order =>
        IsDotted ? DateOrder.DayFirst
        : IsDay(DateOrder.MonthFirst) == IsDay(DateOrder.DayFirst) ? DateOrder.Unknown
        : IsDay(DateOrder.DayFirst) ? DateOrder.DayFirst
        : DateOrder.MonthFirst;

    /// <summary>The day in a file of the order given; false where it contradicts the order, can be read either way, or is no day at all.</summary>
    public bool TryDay(DateOrder order, out DateTime day)
    {
        var isKnown = order is DateOrder.MonthFirst or DateOrder.DayFirst;
        var used = isKnown ? order : first == second ? DateOrder.DayFirst : Order;
        day = default;
        return used switch
        {
            DateOrder.MonthFirst => !IsDotted && TryMakeDay(year, first, second, out day),
            DateOrder.DayFirst => TryMakeDay(year, second, first, out day),
            _ => false,
        };
    }

    /// <summary>Why <see cref="TryDay"/> gives none.</summary>
    public DateProblem ProblemIn(DateOrder order) =>
        order is DateOrder.Unknown or DateOrder.Mixed
            ? !IsDotted && IsDay(DateOrder.MonthFirst) && IsDay(DateOrder.DayFirst) ? DateProblem.Ambiguous : DateProblem.Unreadable
            : Order != DateOrder.Unknown && Order != order && IsDay(Order) ? DateProblem.Contradictory : DateProblem.Unreadable;

    /// <summary>The year of two digits with its century. No shop wrote order histories before 1990.</summary>
    public static int Century(int year) => year + (year >= 90 ? 1900 : 2000);

    /// <summary>The day; false where the calendar has none such, or no order history could.</summary>
    public static bool TryMakeDay(int year, int month, int dayOfMonth, out DateTime day)
    {
        day = default;
        if (year is < 1980 or > 2199 || month is < 1 or > Months || dayOfMonth < 1 || dayOfMonth > DateTime.DaysInMonth(year, month))
        {
            return false;
        }

        day = new DateTime(year, month, dayOfMonth, 0, 0, 0, DateTimeKind.Unspecified);
        return true;
    }

    private bool IsDay(DateOrder order) => order == DateOrder.MonthFirst ? TryMakeDay(year, first, second, out _) : TryMakeDay(year, second, first, out _);
}
