namespace AccountGuard.Import.Layouts;

/// <summary>One form that a layout has had: the full header as the shop or tool writes it.</summary>
public sealed class LayoutVariant
{
    internal LayoutVariant(string name, params string[] columns)
    {
        Name = name;
        Columns = columns.ToValueList();
    }

    /// <summary>What tells it apart, such as "28 columns".</summary>
    public string Name { get; }

    /// <summary>Its columns in their order. Files are read by name; the order matters nowhere.</summary>
    public ValueList<string> Columns { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
