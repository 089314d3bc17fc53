namespace AccountGuard.Import.Layouts;

/// <summary>Columns that together tell a layout.</summary>
public sealed class LayoutSignature
{
    internal LayoutSignature(params string[] columns) => Columns = columns.ToValueList();

    /// <summary>The columns: a file that has all of them has the layout.</summary>
    public ValueList<string> Columns { get; }

    /// <inheritdoc/>
    public override string ToString() => string.Join(" + ", Columns);
}
