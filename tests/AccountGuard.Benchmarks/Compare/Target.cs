namespace AccountGuard.Benchmarks.Compare;

/// <summary>What two figures are to be to each other.</summary>
/// <param name="Text">The target in words.</param>
/// <param name="Over">The figure above the line.</param>
/// <param name="Under">The figure below it; null where the first stands alone.</param>
/// <param name="Most">The most that the ratio may be; null for none.</param>
/// <param name="Least">The least that it may be; null for none.</param>
internal sealed record Target(string Text, string Over, string? Under, double? Most, double? Least)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Target> All { get; } =
    [
        AtMost("import / bare scan", Figures.Import, Figures.Scan, 6),
        AtMost("import kept / DuckDB into a table", Figures.ImportKept, Figures.DuckDbTable, 1),
        Shown("import / DuckDB, nothing kept by either", Figures.Import, Figures.DuckDbHash),
        AtMost("audit / import", Figures.Audit, Figures.Import, 2),
        AtMost("live bytes a row", Figures.LiveBytes, null, 600),
        AtMost("import, ten times the rows", Figures.Import, Figures.ImportOfTenth, 11),
        AtMost("audit, ten times the rows", Figures.Audit, Figures.AuditOfTenth, 11),
        AtLeast("$x = Import-Csv / $x = Import-OrderHistory", Figures.CsvKept, Figures.OrderHistoryKept, 20),
        Shown("the same, piped into Out-Null", Figures.CsvPiped, Figures.OrderHistoryPiped),
        Shown("Python csv.reader / import", Figures.Python, Figures.Import),
    ];

    /// <summary>The ratio; null where a figure is missing.</summary>
    public double? Ratio(IReadOnlyDictionary<string, double> figures) =>
        !figures.TryGetValue(Over, out var over) ? null
        : Under is null ? over
        : figures.TryGetValue(Under, out var under) ? over / under
        : null;

    /// <summary>Whether a ratio meets it.</summary>
    public bool IsMet(double ratio) => !(ratio > Most) && !(ratio < Least);

    /// <summary>Whether there is anything to meet; the others are shown for what they say.</summary>
    public bool IsBinding => Most is not null || Least is not null;

    private static Target Shown(string text, string over, string under) => new(text, over, under, null, null);

    private static Target AtMost(string text, string over, string? under, double most) => new(text, over, under, most, null);

    private static Target AtLeast(string text, string over, string? under, double least) => new(text, over, under, null, least);
}
