using System.Text;

namespace AccountGuard.Notices.Data;

/// <summary>The tables that come with the program (tab-separated, UTF-8, a header in the first line).</summary>
internal static class EmbeddedTable
{
    /// <summary>The rows of a table in their order.</summary>
    /// <exception cref="InvalidDataException">There is no such table, or a row has another number of cells than the header.</exception>
    public static IReadOnlyList<EmbeddedRow> Read(string name) => ReadResource("AccountGuard.Notices." + name);

    /// <summary>The rows of a table of any folder, by its whole name in the assembly.</summary>
    /// <exception cref="InvalidDataException">There is no such table, or a row has another number of cells than the header.</exception>
    public static IReadOnlyList<EmbeddedRow> ReadResource(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"The program has no table '{name}'.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var header = reader.ReadLine()?.Split('\t') ?? [];
        var rows = new List<EmbeddedRow>();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            if (cells.Length != header.Length)
            {
                throw new InvalidDataException($"{name}, line {rows.Count + 2}: {cells.Length} cells, and {header.Length} columns.");
            }

            rows.Add(new EmbeddedRow(header, cells));
        }

        return rows;
    }
}
