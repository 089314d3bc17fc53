using System.Text;
using AccountGuard.Import.Layouts;
using AccountGuard.Import.Text;
using AccountGuard.Import.Values;
using CsvHelper;

namespace AccountGuard.Import.Tables;

/// <summary>A cell that the user makes of several columns, or of none.</summary>
internal sealed class ComposedCell
{
    private readonly List<(int Index, string Text)> parts;
    private readonly bool isAddress;

    /// <param name="source">What it is made of.</param>
    /// <param name="headers">The names of the file's columns.</param>
    public ComposedCell(FieldSource source, IReadOnlyList<string> headers)
    {
        isAddress = source.IsAddress;
        parts = source.Parts.Select(part => (part.IsFixed ? -1 : IndexOf(headers, part.Text), part.Text)).ToList();
    }

    /// <summary>The column of that name, as <see cref="HeaderName"/> compares; -1 where there is none.</summary>
    public static int IndexOf(IReadOnlyList<string> headers, string name)
    {
        var wanted = HeaderName.Normalize(name);
        for (var index = 0; index < headers.Count; index++)
        {
            if (string.Equals(HeaderName.Normalize(headers[index]), wanted, StringComparison.Ordinal))
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The cell of a row; empty where all that it is made of is absent.</summary>
    public ReadOnlySpan<byte> Read(CsvReader reader)
    {
        var texts = new List<string>(parts.Count);
        foreach (var (index, text) in parts)
        {
            if (index < 0)
            {
                texts.Add(text);
                continue;
            }

            var cell = index < reader.FieldCount ? Cell.Trim(reader.GetSpan(index)) : default;
            if (!Cell.IsAbsent(cell))
            {
                texts.Add(Cell.Text(cell));
            }
        }

        return texts.Count == 0 ? default : Encoding.UTF8.GetBytes(isAddress ? AddressCells.Line(texts) : string.Join(" ", texts));
    }
}
