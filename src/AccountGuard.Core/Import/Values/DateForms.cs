namespace AccountGuard.Import.Values;

/// <summary>The ways of writing a date that a layout may hold. Each is unambiguous by itself; a layout names those it may mix.</summary>
[Flags]
internal enum DateForms
{
    /// <summary>Year, month, day with "-", "/" or "年月日", padded or not; a time may follow behind "T" or a space.</summary>
    YearFirst = 1,

    /// <summary>
    /// Month, day, year with "/", the year in four or two digits; a time may follow. The shop itself writes so;
    /// saved again by a spreadsheet program the day may come first, or "-" or "." (then always day first) stand between.
    /// </summary>
    MonthFirst = 2,

    /// <summary>Days since 30 December 1899 with a fraction, as a spreadsheet keeps them.</summary>
    SerialDay = 4,

    /// <summary>
    /// Like <see cref="MonthFirst"/>, but the shop itself always writes a time with "UTC" behind it. Without that a
    /// spreadsheet program wrote the date, and something else has to tell whether day or month comes first.
    /// </summary>
    MonthFirstInUtc = 8,

    /// <summary>
    /// The month by its name (<see cref="MonthNames"/>): "Sep 4, 2026 1:05:07 AM PDT", "15 Mar 2026", "1 sept. 2025",
    /// "26-May-26", "Sep-04-26", "Sat, 24 Feb 2024 10:11:12 GMT".
    /// </summary>
    NamedMonth = 16,

    /// <summary>Like <see cref="MonthFirst"/>, but the layout does not tell which comes first: the file's other dates or its marketplaces have to.</summary>
    YearLast = 32,

    /// <summary>Day, month, year with "/", "-" or ".", the day always first.</summary>
    DayFirst = 64,
}
