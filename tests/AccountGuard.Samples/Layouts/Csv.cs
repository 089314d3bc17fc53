using System.Text;

namespace AccountGuard.Samples.Layouts;

/// <summary>Rows to bytes, in the shape each exporter has: mark or none, line ends, which cells are quoted.</summary>
internal static class Csv
{
    public static byte[] Write(IEnumerable<IEnumerable<string>> rows, Func<string, bool> quote, string lineEnd, bool mark, bool lastLineEnds = true)
    {
        var lines = rows.Select(row => string.Join(',', row.Select(cell => quote(cell) ? Quoted(cell) : cell)));
        var text = string.Join(lineEnd, lines) + (lastLineEnds ? lineEnd : "");
        var encoding = new UTF8Encoding(mark);
        return [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }

    public static bool Always(string cell) => cell is not null;

    public static bool WhenNeeded(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") >= 0;

    public static bool UnlessInteger(string cell) => cell.Length == 0 || !cell.TrimStart('-').All(char.IsAsciiDigit);

    private static string Quoted(string cell) => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
