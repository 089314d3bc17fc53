using AccountGuard.Import.Layouts;
using AccountGuard.Import.Text;

namespace AccountGuard.Import.Tables;

/// <summary>
/// Where a file has the fields of its layout. Of columns with the same name the first counts; of columns with different
/// names for one field the one that the layout names first, and where its cell is absent the next.
/// </summary>
internal sealed class ColumnMap
{
    private const int FieldCount = (int)OrderField.ProductUrl + 1;

    private readonly int[] indexes = new int[FieldCount];
    private readonly string?[] names = new string?[FieldCount];
    private readonly List<(OrderField Field, int Index)> others = [];
    private readonly OrderHistoryLayout layout;
    private readonly Dictionary<OrderField, ComposedCell> composed = [];

    public ColumnMap(OrderHistoryLayout layout, IReadOnlyList<string> headers)
    {
        this.layout = layout;
        indexes.AsSpan().Fill(-1);
        if (layout.Sources is { } sources)
        {
            Take(sources, headers);
            return;
        }

        var found = Found(headers);
        foreach (var column in layout.FieldColumns)
        {
            if (found.TryGetValue(column.Key, out var index))
            {
                Enter(column.Value, index, headers[index]);
            }
        }
    }

    /// <summary>The column of a field; -1 where the file has none, or the user makes it of several.</summary>
    public int this[OrderField field] => indexes[(int)field];

    /// <summary>The last column that the layout reads; -1 where there is none.</summary>
    public int Last { get; private set; } = -1;

    /// <summary>Whether the file has the field.</summary>
    public bool Has(OrderField field) => indexes[(int)field] >= 0 || composed.ContainsKey(field);

    /// <summary>The cell that the user makes of several columns or of none; null where the field is no such.</summary>
    public ComposedCell? Composed(OrderField field) => composed.Count > 0 && composed.TryGetValue(field, out var cell) ? cell : null;

    /// <summary>Whether any field has several columns.</summary>
    public bool HasOthers => others.Count > 0;

    /// <summary>The name of the field's column in this file, or in the layout where the file has none.</summary>
    public string Name(OrderField field) => names[(int)field] ?? layout.ColumnOf(field);

    private void Take(IReadOnlyDictionary<OrderField, FieldSource> sources, IReadOnlyList<string> headers)
    {
        foreach (var source in sources)
        {
            names[(int)source.Key] = string.Join(" + ", source.Value.Parts.Select(part => part.Text));
            if (source.Value.Parts.Count > 1 || source.Value.Parts[0].IsFixed)
            {
                composed.Add(source.Key, new ComposedCell(source.Value, headers));
            }
            else
            {
                indexes[(int)source.Key] = ComposedCell.IndexOf(headers, source.Value.Parts[0].Text);
            }
        }
    }

    /// <summary>The field's next column behind the one given; -1 where there is none.</summary>
    public int Next(OrderField field, int index)
    {
        var isBehind = index == this[field];
        foreach (var other in others)
        {
            if (other.Field == field && isBehind)
            {
                return other.Index;
            }

            isBehind |= other.Field == field && other.Index == index;
        }

        return -1;
    }

    /// <summary>Where the header has the columns that the layout reads.</summary>
    private Dictionary<string, int> Found(IReadOnlyList<string> headers)
    {
        var found = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < headers.Count; index++)
        {
            var name = HeaderName.Normalize(headers[index]);
            if (layout.FieldOf(name) is not null && !found.ContainsKey(name))
            {
                found.Add(name, index);
            }
        }

        return found;
    }

    private void Enter(OrderField field, int index, string name)
    {
        Last = Math.Max(Last, index);
        if (indexes[(int)field] >= 0)
        {
            others.Add((field, index));
            return;
        }

        indexes[(int)field] = index;
        names[(int)field] = name.Trim('\uFEFF', ' ');
    }
}
