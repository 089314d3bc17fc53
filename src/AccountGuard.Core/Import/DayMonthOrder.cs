namespace AccountGuard.Import;

/// <summary>Whether day or month comes first in dates that can be read either way, such as 03/04/2026.</summary>
public enum DayMonthOrder
{
    /// <summary>03/04/2026 is 4 March.</summary>
    MonthFirst = 1,

    /// <summary>03/04/2026 is 3 April.</summary>
    DayFirst,
}
