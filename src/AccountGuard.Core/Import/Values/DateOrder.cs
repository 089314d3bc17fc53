namespace AccountGuard.Import.Values;

/// <summary>Whether day or month comes first in dates whose year stands last, such as 03/04/2026.</summary>
internal enum DateOrder
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>3/4 is 4 March.</summary>
    MonthFirst,

    /// <summary>3/4 is 3 April.</summary>
    DayFirst,

    /// <summary>The file holds dates of both kinds, so that only those that read one way can be read.</summary>
    Mixed,
}
