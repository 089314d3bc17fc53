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

    public ColumnMap(OrderHistoryLayout layout, IReadOnlyList<string> headers)
    {
        this.layout = layout;
        indexes.AsSpan().Fill(-1);
        for (var index = 0; index < headers.Count; index++)
        {
            if (layout.FieldOf(HeaderName.Normalize(headers[index])) is { } field && indexes[(int)field] < 0)
            {
                indexes[(int)field] = index;
                names[(int)field] = headers[index].Trim('\uFEFF', ' ');
            }
        }
    }

    /// <summary>The column of a field; -1 where the file has none.</summary>
    public int this[OrderField field] => indexes[(int)field];

    /// <summary>The name of the field's column in this file, or in the layout where the file has none.</summary>
    public string Name(OrderField field) => names[(int)field] ?? layout.ColumnOf(field);
}
