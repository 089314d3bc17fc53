namespace AccountGuard.Benchmarks.Compare;

/// <summary>One measured value.</summary>
/// <param name="Name">What was measured; see <see cref="Figures"/>.</param>
/// <param name="Value">Seconds, or bytes a row.</param>
internal sealed record Figure(string Name, double Value);

/// <summary>The names of all figures.</summary>
internal static class Figures
{
    public const string Scan = "bare CsvHelper span scan";
    public const string Import = "import to OrderItem";
    public const string ImportKept = "import to OrderItem, all kept";
    public const string Audit = "whole audit";
    public const string ImportOfTenth = "import of a tenth of the rows";
    public const string AuditOfTenth = "whole audit of a tenth of the rows";
    public const string LiveBytes = "live bytes a row";
    public const string OrderHistoryKept = "$x = Import-OrderHistory";
    public const string OrderHistoryPiped = "Import-OrderHistory | Out-Null";
    public const string CsvKept = "$x = Import-Csv";
    public const string CsvPiped = "Import-Csv | Out-Null";
    public const string DuckDbTable = "DuckDB read_csv into a table";
    public const string DuckDbHash = "DuckDB read_csv, nothing kept";
    public const string Python = "Python csv.reader";
}
