using AccountGuard.Import.Layouts;
using AccountGuard.Import.Text;

namespace AccountGuard.Import.Tables;

/// <summary>Where a file has the fields of its layout. Of columns with the same name the first counts.</summary>
internal sealed class ColumnMap
{
    private const int FieldCount = (int)OrderField.ProductUrl + 1;

    private readonly int[] indexes = new int[FieldCount];
    private readonly string?[] names = new string?[FieldCount];
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

        for (var index = 0; index < headers.Count; index++)
        {
            if (layout.FieldOf(HeaderName.Normalize(headers[index])) is { } field && indexes[(int)field] < 0)
            {
                indexes[(int)field] = index;
                names[(int)field] = headers[index].Trim('\uFEFF', ' ');
            }
        }
    }

    /// <summary>The column of a field; -1 where the file has none, or the user makes it of several.</summary>
    public int this[OrderField field] => indexes[(int)field];

    /// <summary>Whether the file has the field.</summary>
    public bool Has(OrderField field) => indexes[(int)field] >= 0 || composed.ContainsKey(field);

    /// <summary>The cell that the user makes of several columns or of none; null where the field is no such.</summary>
    public ComposedCell? Composed(OrderField field) => composed.Count > 0 && composed.TryGetValue(field, out var cell) ? cell : null;

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
}
